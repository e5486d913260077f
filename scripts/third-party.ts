import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { sources, type Compiler, type Module } from 'webpack';

/** A package in the bundles. `text` is that of its licence, empty where the package brings none; `author` its own. */
export interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly homepage: string;
  readonly author: string;
  readonly text: string;
}

/** Works of others that a package carries inside a file of its own, where no list of modules shows them. */
const INSIDE: Readonly<Record<string, string>> = {
  '@splunk/charting-bundle':
    'Highcharts JS 9.3.3 by Highsoft AS, a commercial product that Splunk licenses for its charts',
};

/** The folder of the package to which a file below node_modules belongs; undefined for our own files. */
export function packageFolder(file: string): string | undefined {
  const match = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file);
  return match?.[1];
}

/** The author that a package.json names, without addresses. */
function authorOf(author: unknown): string {
  const name = typeof author === 'string' ? author : ((author as { name?: string } | undefined)?.name ?? '');
  return name.replace(/\s*[<(].*$/, '');
}

function readPackage(folder: string): Bundled {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  const file = readdirSync(folder)
    .sort()
    .find((name) => /^(licen[cs]e|copying)(\.|-|$)/i.test(name));
  const license = manifest.license ?? (manifest.licenses as { type?: string }[] | undefined)?.[0]?.type;
  return {
    name: String(manifest.name),
    version: String(manifest.version),
    license: typeof license === 'string' ? license : 'see the text',
    homepage: typeof manifest.homepage === 'string' ? manifest.homepage.replace(/^http:/, 'https:') : '',
    author: authorOf(manifest.author),
    text: file ? readFileSync(path.join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim() : '',
  };
}

/**
 * The list as text: each package with its licence; what packages carry inside, and which bring no text of their
 * licence; then each distinct text with the packages under it.
 */
export function printThirdParty(packages: readonly Bundled[]): string {
  const sorted = [...packages].sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
  const texts = new Map<string, string[]>();
  for (const { name, version, text } of sorted) {
    if (text !== '') {
      texts.set(text, [...(texts.get(text) ?? []), `${name} ${version}`]);
    }
  }
  const inside = sorted.flatMap(({ name }) => (INSIDE[name] ? [`${name}: ${INSIDE[name]}`] : []));
  const without = sorted
    .filter(({ text }) => text === '')
    .map(
      ({ name, version, license, author }) =>
        `${name} ${version}, ${author || 'its authors'}: https://spdx.org/licenses/${license}.html`,
    );
  const rule = '-'.repeat(78);
  return [
    'Packages bundled in the pages of this app, and their licences.',
    '',
    ...sorted.map(({ name, version, license, homepage }) =>
      `${name} ${version}: ${license} ${homepage}`.trim(),
    ),
    ...(inside.length > 0 ? ['', 'Inside these packages:', ...inside] : []),
    ...(without.length > 0 ? ['', 'These packages bring no text of their licence:', ...without] : []),
    ...[...texts].flatMap(([text, names]) => ['', rule, names.join(', '), rule, '', text]),
    '',
  ].join('\n');
}

function resources(module: Module): readonly string[] {
  const inner = (module as { modules?: readonly Module[] }).modules ?? [];
  const resource = (module as { resource?: string }).resource;
  return [...(resource === undefined ? [] : [resource]), ...inner.flatMap(resources)];
}

/** A webpack plugin that writes the licences of what is in the bundles to `file`, a path below the output folder. */
export function thirdPartyList(file: string): { apply(compiler: Compiler): void } {
  return {
    apply(compiler) {
      compiler.hooks.thisCompilation.tap('third-party', (compilation) => {
        const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
        compilation.hooks.processAssets.tap({ name: 'third-party', stage }, () => {
          const folders = new Set([...compilation.modules].flatMap(resources).map(packageFolder));
          const packages = [...folders]
            .filter((folder) => folder !== undefined && existsSync(path.join(folder, 'package.json')))
            .map((folder) => readPackage(folder as string));
          compilation.emitAsset(file, new sources.RawSource(printThirdParty(packages)));
        });
      });
    },
  };
}
