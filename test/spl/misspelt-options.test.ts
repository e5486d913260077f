import type { CommandUses } from '../../scripts/conformance/command-uses';
import { filteringCommands } from '../../scripts/conformance/filtering-commands';
import { evalFunctions, statsFunctions } from '../../scripts/conformance/functions';
import { shapingCommands } from '../../scripts/conformance/shaping-commands';
import { sourceCommands } from '../../scripts/conformance/source-commands';
import { statisticsCommands } from '../../scripts/conformance/statistics-commands';
import { SplError } from '../../src/spl/error';
import { parseSearch } from '../../src/spl/parse-pipeline';
import { hostOver } from '../support/spl-host';

/*
 * Every documented option of every command on the list, as the conformance table uses it: its name with one letter
 * more, less or another, and its value as one that it does not take. Nothing of that may be read as if it were not there.
 */

/** In these, `name=value` of any name is an argument like any other, or one that the endpoint is asked about. */
const TAKES_PAIRS: ReadonlySet<string> = new Set([
  'eval',
  'return',
  'rest',
  'savedsearch',
  'search',
  'where',
]);

interface DocumentedOption {
  readonly command: string;
  readonly generating: boolean;
  readonly args: string;
  readonly name: string;
  readonly value: string;
  /** Where its name begins in the arguments. */
  readonly at: number;
}

function optionsOf({ command, generating, uses }: CommandUses): readonly DocumentedOption[] {
  return Object.values(uses).flatMap((args) => {
    const bare = args.replace(/"(?:\\.|[^"\\])*"|\[.*\]|\(.*\)/g, (text) => '"'.repeat(text.length));
    return [...bare.matchAll(/(?<![\w.])([a-z_]+)=([^\s=,]+)/g)].map(({ 1: name = '', index }) => {
      const value = /^[a-z_]+=("(?:\\.|[^"\\])*"|[^\s,]+)/.exec(args.slice(index))?.[1] ?? '';
      return { command, generating: generating === true, args, name, value, at: index };
    });
  });
}

/** What stands there is a comparison of a search expression or of a field, or any text will do. */
const OPEN: readonly string[] = ['regex _raw', 'tstats index', 'tstats nodename', 'inputlookup a'];
const ANY_VALUE: readonly string[] = ['transaction mvlist', 'lookup event_time_field'];

const OPTIONS = [...filteringCommands, ...statisticsCommands, ...shapingCommands, ...sourceCommands]
  .filter(({ command }) => !TAKES_PAIRS.has(command))
  .flatMap(optionsOf)
  .filter(({ command, name }) => !OPEN.includes(`${command} ${name}`))
  .filter((option) => accepted(option, option.name, option.value));

function accepted({ command, generating, args, at, name, value }: DocumentedOption, as: string, is: string) {
  const changed = args.slice(0, at) + `${as}=${is}` + args.slice(at + name.length + 1 + value.length);
  try {
    parseSearch(`${generating ? '' : '* '}| ${command} ${changed}`, hostOver({}));
    return true;
  } catch (error) {
    if (error instanceof SplError) return false;
    throw error;
  }
}

const titled = OPTIONS.map((option) => [`${option.command} ${option.args}`, option.name, option] as const);

it('are options of most commands', () => {
  expect(new Set(OPTIONS.map(({ command }) => command)).size).toBeGreaterThan(25);
  expect(OPTIONS.length).toBeGreaterThan(150);
});

/** Spelt so too in the Search Reference: stats has it in its syntax and in its examples. */
const SYNONYMS: readonly string[] = ['dedup_splitval'];

/** A name with a letter more, less or another, at each of its places. */
function misspellings(name: string): readonly string[] {
  return [...name, ''].flatMap((_, at) => [
    `${name.slice(0, at)}q${name.slice(at)}`,
    `${name.slice(0, at)}9${name.slice(at)}`,
    `${name.slice(0, at)}z${name.slice(at + 1)}`,
    name.slice(0, at) + name.slice(at + 1),
  ]);
}

test.each(titled)('%s: %s misspelt is refused', (_, name, option) => {
  const known = OPTIONS.filter(({ command }) => command === option.command).map((one) => one.name);
  const wrong = misspellings(name).filter(
    (other) => /^[a-z]/.test(other) && ![...known, ...SYNONYMS].includes(other),
  );
  expect(wrong.filter((other) => accepted(option, other, option.value))).toEqual([]);
});

/** Options whose documented value is a word of a list, true or false, or a whole number: no other text is one. */
const CLOSED = titled.filter(
  ([, , { command, name, value }]) =>
    /^(?:t|f|true|false|\d+)$/.test(value) && !ANY_VALUE.includes(`${command} ${name}`),
);

test.each(CLOSED)('%s: %s with a value that it does not take is refused', (_, name, option) => {
  expect(accepted(option, name, 'zznovalue')).toBe(false);
});

const namesOf = (families: Readonly<Record<string, string>>): readonly string[] =>
  Object.values(families).flatMap((names) => names.split(' '));

function refusalOf(search: string): string {
  try {
    parseSearch(search, hostOver({}));
    return '';
  } catch (error) {
    if (error instanceof SplError) return error.message;
    throw error;
  }
}

test.each(namesOf(evalFunctions))('the function %s misspelt is refused as none', (name) => {
  const known = namesOf(evalFunctions);
  const wrong = misspellings(name).filter((other) => /^[a-z]/.test(other) && !known.includes(other));
  expect(
    wrong.filter(
      (other) =>
        !refusalOf(`* | eval x=${other}(a)`).includes(`'${other}' function is unsupported or undefined`),
    ),
  ).toEqual([]);
});

/** perc9, p5 and the like are aggregations too. */
const PERCENTILE = /^(?:p|perc|exactperc|upperperc)\d+$/;

test.each(namesOf(statsFunctions))('the aggregation %s misspelt is refused', (name) => {
  const known = [...namesOf(statsFunctions), 'c', 'distinct_count'];
  const wrong = misspellings(name).filter(
    (other) => /^[a-z]/.test(other) && !known.includes(other) && !PERCENTILE.test(other),
  );
  for (const command of ['stats', 'chart', 'timechart', 'eventstats', 'streamstats']) {
    expect(wrong.filter((other) => refusalOf(`* | ${command} ${other}(a)`) === '')).toEqual([]);
  }
});
