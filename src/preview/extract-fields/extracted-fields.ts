import type { Column, FieldSource } from '../../spl/batch';
import { asText, fromTexts, texts, type Value } from '../../spl/value';
import type { Extracted, ExtractionRule } from './extraction-rule';

/** Results of one rule are kept for so many events, so that a second field of theirs costs nothing. */
const MOST_KEPT = 20_000;

/**
 * The fields that rules take out of events, on top of `base`. A field that exists is not overwritten; what a
 * rule with `adds` finds is added to it (to a field that the index gives only by a rule that names it: whether
 * keys found in the text add to `host` and its like is not documented). Only the rules that can give the field asked for are run, and what
 * they read.
 */
export function extractedFields(base: FieldSource, rules: readonly ExtractionRule[]): FieldSource {
  if (rules.length === 0) return base;
  const kept = rules.map(() => new Map<number, Extracted>());
  const able = new Map<string, readonly number[]>();
  const ableTo = (name: string): readonly number[] => {
    let numbers = able.get(name);
    if (!numbers) {
      numbers = rules.flatMap((rule, number) => (!rule.outputs || rule.outputs.has(name) ? [number] : []));
      able.set(name, numbers);
    }
    return numbers;
  };

  /**
   * What a rule finds in each of these events; where one field is wanted, texts that cannot name it may be
   * left out.
   */
  const results = (
    number: number,
    events: ArrayLike<number>,
    wanted?: string,
  ): readonly (Extracted | undefined)[] => {
    const { source, extract, namesFromText } = rules[number] as ExtractionRule;
    const parts = namesFromText && wanted !== undefined ? (wanted.match(/[A-Za-z0-9]+/g) ?? []) : [];
    const known = kept[number] as Map<number, Extracted>;
    if (known.size + events.length > MOST_KEPT) known.clear();
    const found = new Array<Extracted | undefined>(events.length);
    const missing: number[] = [];
    for (let row = 0; row < events.length; row++) {
      const before = known.get(events[row] as number);
      if (before) found[row] = before;
      else missing.push(row);
    }
    if (missing.length === 0) return found;
    const unknown =
      missing.length === events.length ? events : Uint32Array.from(missing, (row) => events[row] as number);
    const column = upTo(number, source, unknown);
    missing.forEach((row, place) => {
      const text = asText(column?.[place] ?? null);
      if (text === null || !mayName(text, parts)) return;
      const extracted = extract(text);
      found[row] = extracted;
      known.set(events[row] as number, extracted);
    });
    return found;
  };

  /** A field as the rules before a number give it. */
  const upTo = (end: number, name: string, events: ArrayLike<number>): Column | undefined => {
    const indexed = base.column(name, events);
    let values = indexed as Value[] | undefined;
    let own = false;
    for (const number of ableTo(name)) {
      if (number >= end) break;
      const rule = rules[number] as ExtractionRule;
      if (indexed && !(rule.adds && rule.outputs)) continue;
      const found = results(number, events, name);
      for (let row = 0; row < events.length; row++) {
        const value = found[row]?.get(name);
        if (value === undefined) continue;
        if (!own) {
          values = values ? [...values] : new Array<Value>(events.length).fill(null);
          own = true;
        }
        const before = (values as Value[])[row] as Value;
        if (before === null) (values as Value[])[row] = value;
        else if (rule.adds) (values as Value[])[row] = fromTexts([...texts(before), ...texts(value)]);
      }
    }
    return values;
  };

  return {
    column: (name, events) => upTo(rules.length, name, events),
    names: (events) => {
      const names = new Set(base.names(events));
      rules.forEach((_, number) => {
        for (const found of results(number, events))
          if (found) for (const name of found.keys()) names.add(name);
      });
      return [...names];
    },
  };
}

/** Whether a text holds the letters of a name; one with escapes as JSON has them may hide some. */
function mayName(text: string, parts: readonly string[]): boolean {
  return parts.every((part) => text.includes(part)) || text.includes('\\u');
}
