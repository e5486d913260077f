import type { ArgumentReader } from '../arguments';
import { assignColumns, column, fieldNames, type Batch, type Column } from '../batch';
import { perBatch, type CommandDefinition } from '../command';
import { fieldPattern } from '../field-patterns';
import { fromTexts, texts } from '../value';
import { fillWildcards } from '../wildcard-fields';
import { conversions, type Conversion, type ConvertSetting } from './convert-functions';

const DEFAULT_FORMAT = '%m/%d/%Y %H:%M:%S';

interface Term {
  readonly conversion: Conversion;
  readonly isNone: boolean;
  readonly pattern: string;
  readonly target: string | undefined;
}

/**
 * convert: turns the values of fields into numbers or times, in place or under a new name: auto, ctime, dur2sec,
 * memk, mktime, mstime, none, num, rmcomma, rmunit, each over a field or a wildcard. none() takes fields out
 * of the wildcards of the others. timeformat holds for all of them, wherever it stands. Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/Convert
 */
export const convert: CommandDefinition = {
  name: 'convert',
  kind: 'streaming',
  parse(args) {
    let timeFormat = DEFAULT_FORMAT;
    const terms: Term[] = [];
    while (!args.atEnd()) {
      if (args.punct(',')) continue;
      const option = args.option(['timeformat']);
      if (option) timeFormat = option.value.text;
      else terms.push(readTerm(args));
    }
    if (terms.length === 0) throw args.error('Must specify at least one conversion function.');
    return {
      start: ({ timeZone, now }) =>
        perBatch((batch) => converted(batch, terms, { timeFormat, timeZone, now })),
    };
  },
};

function readTerm(args: ArgumentReader): Term {
  const name = args.next();
  const key = name?.text.toLowerCase() ?? '';
  const conversion = Object.hasOwn(conversions, key) ? conversions[key] : undefined;
  if (!name || !conversion)
    throw args.error(`The conversion type '${name?.text ?? ''}' is invalid.`, name?.span);
  if (!args.punct('(')) throw args.error(`The fields of '${name.text}' are missing.`, name.span);
  const pattern = args.punct(')') ? '*' : readPattern(args);
  const target = args.keyword('AS') ? args.field() : undefined;
  return { conversion, isNone: key === 'none', pattern, target };
}

function readPattern(args: ArgumentReader): string {
  const pattern = args.field();
  if (!args.punct(')')) throw args.error('A closing parenthesis is missing.');
  return pattern;
}

function converted(batch: Batch, terms: readonly Term[], setting: ConvertSetting): Batch {
  const known = terms.some(({ pattern }) => pattern.includes('*')) ? fieldNames(batch) : [];
  const excluded = terms.filter(({ isNone }) => isNone).map(({ pattern }) => fieldPattern(pattern));
  let result = batch;
  for (const term of terms) {
    if (term.isNone && term.target === undefined) continue;
    const wild = term.pattern.includes('*');
    const matches = fieldPattern(term.pattern);
    const names = wild
      ? known.filter((name) => matches(name) && !excluded.some((test) => test(name)))
      : [term.pattern];
    const changed = names.flatMap((name) => {
      const values = column(result, name);
      const target =
        term.target === undefined
          ? name
          : wild
            ? fillWildcards(term.pattern, term.target, name)
            : term.target;
      return values
        ? [[target, values.map((value) => convertValue(value, term.conversion, setting))] as const]
        : [];
    });
    result = assignColumns(result, changed);
  }
  return result;
}

function convertValue(
  value: Column[number],
  conversion: Conversion,
  setting: ConvertSetting,
): Column[number] {
  return value === null ? null : fromTexts(texts(value).flatMap((text) => conversion(text, setting) ?? []));
}
