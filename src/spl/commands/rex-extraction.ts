import { assignColumns, column, type Batch, type Column } from '../batch';
import type { TranslatedRegex } from '../regex/translate';
import { asText, fromTexts, isMulti, texts, type Value } from '../value';

/** What rex is to do with each match. */
export interface ExtractionOptions {
  readonly field: string;
  /** Most matches that are taken of each value. */
  readonly mostMatches: number;
  /** The field for the places of the matches, such as `user=0-3&domain=5-9`. */
  readonly offsetField: string | undefined;
}

interface Target {
  readonly name: string;
  readonly numbers: readonly number[];
  values: Value[] | undefined;
}

/** A function that puts the texts of a pattern's named groups into columns of their names. */
export function extraction(regex: TranslatedRegex, options: ExtractionOptions): (batch: Batch) => Batch {
  const names = [...new Set(regex.groups.map(({ name }) => name))];
  const numbersOf = (name: string): number[] =>
    regex.groups.filter((group) => group.name === name).map(({ number }) => number);
  const groups = names.map((name) => ({ name, numbers: numbersOf(name) }));

  return (batch) => {
    const subjects = column(batch, options.field);
    if (!subjects) return batch;
    const targets: Target[] = groups.map((group) => ({ ...group, values: undefined }));
    const set = (target: Target, row: number, value: Value): void => {
      target.values ??= copyOf(column(batch, target.name), batch.length);
      target.values[row] = value;
    };
    const single = options.mostMatches === 1;
    for (let row = 0; row < batch.length; row++) {
      const subject = subjects[row] ?? null;
      if (subject === null) continue;
      if (single && !isMulti(subject)) {
        const match = regex.exec(typeof subject === 'string' ? subject : (asText(subject) as string));
        if (!match) continue;
        for (const target of targets) {
          for (const number of target.numbers) {
            const text = match.texts[number];
            if (text === undefined) continue;
            set(target, row, text);
            break;
          }
        }
      } else
        extractAll(regex, subject, options.mostMatches, targets, (target, value) => set(target, row, value));
    }
    const offsets =
      options.offsetField === undefined ? undefined : offsetColumn(regex, subjects, groups, options);
    const changed = targets.flatMap(({ name, values }) => (values ? [[name, values] as const] : []));
    if (offsets && options.offsetField !== undefined) changed.push([options.offsetField, offsets]);
    return changed.length === 0 ? batch : assignColumns(batch, changed);
  };
}

function copyOf(values: Column | undefined, length: number): Value[] {
  return values ? values.slice() : new Array<Value>(length).fill(null);
}

function extractAll(
  regex: TranslatedRegex,
  subject: Value,
  most: number,
  targets: readonly Target[],
  set: (target: Target, value: Value) => void,
): void {
  const matches = texts(subject).flatMap((text) => regex.matches(text, most));
  for (const target of targets) {
    const found = matches.flatMap(({ texts: groupTexts }) => {
      for (const number of target.numbers) {
        const text = groupTexts[number];
        if (text !== undefined) return [text];
      }
      return [];
    });
    if (found.length > 0) set(target, fromTexts(found));
  }
}

/** Where the groups of the first match of each row lie, both ends included, counted from 0. */
function offsetColumn(
  regex: TranslatedRegex,
  subjects: Column,
  groups: readonly { readonly name: string; readonly numbers: readonly number[] }[],
  options: ExtractionOptions,
): Value[] | undefined {
  let found = false;
  const values = subjects.map((subject): Value => {
    const places = texts(subject).flatMap((text) => {
      const all: string[] = [];
      let from = 0;
      while (all.length < options.mostMatches && from <= text.length) {
        const spans = regex.spans(text, from);
        if (!spans) break;
        all.push(
          groups
            .flatMap(({ name, numbers }) => {
              const number = numbers.find((one) => (spans[2 * one] ?? -1) >= 0);
              return number === undefined
                ? []
                : [`${name}=${spans[2 * number]}-${Math.max((spans[2 * number + 1] as number) - 1, 0)}`];
            })
            .join('&'),
        );
        from = Math.max(spans[1] as number, (spans[0] as number) + 1);
      }
      return all;
    });
    if (places.length > 0) found = true;
    return places.length === 0 ? null : places.join('&');
  });
  return found ? values : undefined;
}
