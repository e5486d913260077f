/** What the documents tell people to type and to open exists: commands, options, files, links. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { scripts } from '../../package.json';
import { inRepository } from '../../scripts/repository';

const DOCUMENTS: readonly string[] = [
  ...readdirSync(inRepository('.')).filter((name) => name.endsWith('.md')),
  ...readdirSync(inRepository('docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
].sort();

const textOf = (file: string): string => readFileSync(inRepository(file), 'utf8');

interface Command {
  readonly script: string;
  readonly options: readonly string[];
}

/** The npm commands of a text, with the long options that follow `--`. */
function commandsOf(text: string): readonly Command[] {
  const found = text.matchAll(
    /\bnpm (?:run (?:--silent )?([a-z][\w:-]*)|(start|test))((?: -- [^\n`|]*)?)/g,
  );
  return [...found].map(([, run, short, rest = '']) => ({
    script: (run ?? short) as string,
    options: [...rest.replace(/'[^']*'/g, '').matchAll(/ (--[a-z][\w-]*)/g)].map(([, option]) => option as string),
  }));
}

const all = DOCUMENTS.flatMap((file) => commandsOf(textOf(file)).map((command) => ({ file, ...command })));

test('the documents name commands at all', () => {
  expect(new Set(all.map(({ script }) => script)).size).toBeGreaterThan(10);
});

test('every npm command of a document exists', () => {
  const unknown = all.filter(({ script }) => !Object.hasOwn(scripts, script));
  expect(unknown.map(({ file, script }) => `${file}: ${script}`)).toEqual([]);
});

const helps = new Map<string, string>();

/** What a script of package.json says with --help; empty where it fails. Asked once. */
function helpOf(script: string): string {
  const file = (scripts as Readonly<Record<string, string>>)[script]?.split(' ').pop() ?? '';
  if (!helps.has(script)) {
    const args = ['scripts/bootstrap.cjs', file, '--help'];
    const { stdout, status } = spawnSync(process.execPath, args, { cwd: inRepository('.'), encoding: 'utf8' });
    helps.set(script, status === 0 ? stdout : '');
  }
  return helps.get(script) as string;
}

const withOptions = new Map<string, Set<string>>();
for (const { script, options } of all) {
  if (options.length === 0) continue;
  const known = withOptions.get(script) ?? new Set<string>();
  for (const option of options) known.add(option);
  withOptions.set(script, known);
}

test.each([...withOptions].map(([script, options]) => [script, [...options].sort()] as const))(
  'npm run %s knows the options that the documents name: %j',
  (script, options) => {
    const known = [...helpOf(script).matchAll(/(?:^|\s)(--[a-z][\w-]*)/gm)].map(([, option]) => option);
    for (const option of options) expect(known).toContain(option);
  },
  30_000,
);

test('every path of the repository that stands in a document exists', () => {
  const missing = DOCUMENTS.flatMap((file) =>
    [...textOf(file).matchAll(/`((?:src|app|scripts|test|docs|docker)\/[\w./-]+)`/g)]
      .map(([, place]) => place as string)
      .filter((place) => !existsSync(inRepository(place)))
      .map((place) => `${file}: ${place}`),
  );
  expect(missing).toEqual([]);
});

/** The npm commands of a file of CI, in their order. */
const linesOf = (file: string): readonly string[] =>
  [...textOf(file).matchAll(/^(?:\s*- run: )?(npm (?:test|run .*))$/gm)].map(([, line]) => line as string);

test('the workflow of public CI runs what .ci/run runs, in the same order', () => {
  const ours = linesOf('.ci/run');
  expect(linesOf('.github/workflows/ci.yml')).toEqual(ours);
  expect(ours).toContain('npm run differential');
});

test('.ci/run and the workflow install the same packages of the system', () => {
  const wanted = [...textOf('.ci/run').matchAll(/need="\$need ([\w-]+)"/g)].map(([, name]) => name as string);
  expect(wanted.length).toBeGreaterThan(0);
  for (const name of wanted) expect(textOf('.github/workflows/ci.yml')).toContain(` ${name}`);
});

test('every script says what it is for', () => {
  const silent = Object.keys(scripts).filter((script) => !/^Usage: .*\n\n\S/.test(helpOf(script)));
  expect(silent).toEqual([]);
}, 120_000);
