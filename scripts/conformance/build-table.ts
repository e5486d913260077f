import { posix } from 'node:path';
import { restEndpoints } from '../../src/preview/server/endpoints/catalogue';
import { findAggregation } from '../../src/spl/aggregations/catalogue';
import { emptyHost } from '../../src/spl/empty-host';
import { SplError } from '../../src/spl/error';
import { functions } from '../../src/spl/functions/catalogue';
import { ledger } from '../../src/spl/ledger/catalogue';
import { parseSearch } from '../../src/spl/parse-pipeline';
import type { CommandUses } from './command-uses';
import { filteringCommands } from './filtering-commands';
import { evalFunctions, functionDeviations, statsFunctions } from './functions';
import { notBuiltReasons } from './not-built-reasons';
import { restCalls } from './rest-calls';
import type { ConformanceRow } from './row';
import { semanticsItems } from './semantics-items';
import { shapingCommands } from './shaping-commands';
import { sourceCommands } from './source-commands';
import { statedItems } from './stated-items';
import { statisticsCommands } from './statistics-commands';
import { readTestFiles, type TestFiles } from './test-files';

const COMMANDS: readonly CommandUses[] = [
  ...filteringCommands,
  ...statisticsCommands,
  ...shapingCommands,
  ...sourceCommands,
];

/** Built in the expression parser, not among the functions. */
const IN_THE_PARSER = new Set(['searchmatch', 'sparkline']);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The whole table, made from data: what the parser says, what the tests name, what the ledger holds. */
export function conformanceTable(): readonly ConformanceRow[] {
  const tests = readTestFiles();
  return [
    ...COMMANDS.flatMap((command) => commandRows(command, tests)),
    ...functionRows('eval function', evalFunctions, (name) => functions.has(name), tests),
    ...functionRows('stats function', statsFunctions, (name) => findAggregation(name) !== undefined, tests),
    ...semanticsRows(tests),
    ...statedRows(tests),
    ...restRows(tests),
  ];
}

function row(
  area: string,
  item: string,
  built: boolean,
  deviations: readonly string[],
  test: string | undefined,
): ConformanceRow {
  if (!built) {
    const reason = notBuiltReasons[`${area}: ${item}`];
    return { area, item, state: 'not built', ledger: [], test: '', ...(reason ? { reason } : {}) };
  }
  const state = deviations.length > 0 ? 'deviates' : 'conforms';
  return { area, item, state, ledger: deviations, test: test ?? '' };
}

function commandRows(
  { command, generating, uses, words, ledger: known }: CommandUses,
  tests: TestFiles,
): ConformanceRow[] {
  return Object.entries(uses).map(([option, args]) => {
    const built = parses(`${generating ? '' : '* '}| ${command} ${args}`);
    return row(
      'command',
      `${command} ${option}`.trim(),
      built,
      known?.[option] ?? [],
      testOf(command, option, words?.[option], tests),
    );
  });
}

function parses(search: string): boolean {
  try {
    parseSearch(search, emptyHost);
    return true;
  } catch (error) {
    if (error instanceof SplError) return false;
    throw error;
  }
}

/** A test that runs the command with the option: that of the command, or any other of the language. */
function testOf(
  command: string,
  option: string,
  words: string | undefined,
  tests: TestFiles,
): string | undefined {
  const first = [`spl/commands/${command}.test.ts`];
  if (option === '' || option === 'N') return tests.find(new RegExp(`\\b${command}\\b`), first);
  if (words !== undefined) return tests.find(new RegExp(escaped(words)), first);
  const word = escaped(option.split(' ')[0]?.replace(/\(\)$/, '(') ?? '');
  const bounded = /^\w/.test(word) ? `(?<!\\w)${word}` : word;
  const onOneLine = command === 'search' ? bounded : `\\b${command}\\b[^|\\n]*?${bounded}`;
  return (
    tests.find(new RegExp(onOneLine, 'i'), [...first, 'spl/search-expressions.test.ts']) ??
    tests.find(new RegExp(`\\b${command}\\b[^]*${bounded}=`), first)
  );
}

function functionRows(
  area: string,
  families: Readonly<Record<string, string>>,
  has: (name: string) => boolean,
  tests: TestFiles,
): ConformanceRow[] {
  const first = area.startsWith('eval')
    ? ['spl/functions/search-reference-examples.test.ts', 'spl/evaluate.test.ts']
    : ['spl/aggregations/catalogue.test.ts', 'spl/commands/stats.test.ts'];
  return Object.values(families)
    .flatMap((names) => names.split(' '))
    .map((name) => {
      const test = tests.find(new RegExp(`(?<![\\w.])${name}\\b`), first);
      return row(area, name, IN_THE_PARSER.has(name) || has(name), functionDeviations[name] ?? [], test);
    });
}

function semanticsRows(tests: TestFiles): ConformanceRow[] {
  return semanticsItems.map(({ number, title, test }) => {
    const deviations = ledger.filter(({ item }) => item === number).map(({ id }) => id);
    const named = tests.find(new RegExp(`\\(items? (?:\\d+(?:,| and) )*${number}(?: and \\d+)?\\)`));
    const shown = test && tests.has(test[0], test[1]) ? `test/${test[0]}` : undefined;
    return row('semantics', `${number}. ${title}`, true, deviations, shown ?? named);
  });
}

function statedRows(tests: TestFiles): ConformanceRow[] {
  return statedItems.map(({ area, item, test, ledger: deviations = [] }) =>
    row(
      area,
      item,
      test !== null,
      deviations,
      test && tests.has(test[0], test[1]) ? `test/${test[0]}` : undefined,
    ),
  );
}

function restRows(tests: TestFiles): ConformanceRow[] {
  return restCalls.map(({ method, path, test }) => {
    const built = restEndpoints.some((endpoint) => endpoint.method === method && endpoint.path === path);
    const fixed = path.replace(/\/?:.*$/, '');
    const last = path.split('/').pop() ?? '';
    const words = new RegExp(
      `${escaped(fixed)}[^\\n]*${last.startsWith(':') ? '' : escaped(last)}|${escaped(fixed.split('/').pop() ?? '')}`,
    );
    return row(
      'REST',
      `${method} ${path}`,
      built,
      [],
      tests.find(words, [posix.join('preview/server', test)]),
    );
  });
}
