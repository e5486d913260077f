import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import webpack from 'webpack';
import { inRepository } from '../repository';

const CONF = '[ui]\nis_visible = 1\nlabel = Empty\n[launcher]\nversion = 1.0.0\n[package]\nid = k677_empty\n';
const VIEW =
  '<dashboard version="1.1" script="empty.js" hideEdit="true" hideTitle="true"><label>Empty</label></dashboard>\n';

/**
 * Builds an app whose one page is empty-page.ts, by webpack as the app's own pages are, and gives its folder. Its page
 * is the view `empty` of the app `k677_empty`.
 */
export async function buildEmptyPage(): Promise<string> {
  const folder = inRepository('dist', 'bench', 'k677_empty');
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  write('default/app.conf', CONF);
  write('default/data/ui/views/empty.xml', VIEW);
  const own = (await import(inRepository('webpack.config.cjs'))) as {
    readonly default: webpack.Configuration;
  };
  const { default: config } = own;
  const compiler = webpack({
    mode: 'production',
    context: inRepository(),
    target: ['web', 'es2020'],
    entry: { empty: inRepository('scripts', 'bench', 'empty-page.ts') },
    devtool: false,
    performance: false,
    output: { path: path.join(folder, 'appserver', 'static'), filename: '[name].js' },
    resolve: config.resolve ?? {},
    module: config.module ?? {},
    plugins: (config.plugins ?? []).filter((plugin) => plugin instanceof webpack.DefinePlugin),
    optimization: { minimizer: config.optimization?.minimizer ?? [] },
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      const failed = error ?? (stats?.hasErrors() ? new Error(stats.toString('errors-only')) : undefined);
      compiler.close(() => (failed ? reject(failed) : resolve()));
    });
  });
  return folder;
}
