import { RULE_FEATURES } from '../../src/searches/explain-cause';
import type { Cell } from './results';
import { textOf } from './results';

type Row = Readonly<Record<string, Cell>>;

/** One feature that decided: its name, what the rule asks for, and what the event has. */
export interface MatchedFeature {
  readonly feature: string;
  readonly asked: string;
  readonly found: string;
}

/** Whether a value fits a cell of a lookup, in which `*` stands for any text; letters in either case. */
export function fitsWildcard(cell: string, value: string): boolean {
  const parts = cell.toLowerCase().split('*');
  const text = value.toLowerCase();
  const first = parts[0] ?? '';
  const last = parts[parts.length - 1] ?? '';
  if (parts.length === 1) return text === first;
  if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last)) {
    return false;
  }
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at);
    if (found < 0 || found + part.length > text.length - last.length) return false;
    at = found + part.length;
  }
  return true;
}

/**
 * The features by which an event has a cause: those that the first fitting rule of the cause names. Undefined where
 * no rule fits, as where neighbours in time decided. The first rule of all that fits is among these, so the order
 * of the other causes' rules does not matter.
 */
export function matchedRule(rules: readonly Row[], event: Row): readonly MatchedFeature[] | undefined {
  const rule = rules.find((candidate) =>
    RULE_FEATURES.every((feature) => fitsWildcard(textOf(candidate[feature]), textOf(event[feature]))),
  );
  return (
    rule &&
    RULE_FEATURES.flatMap((feature) => {
      const asked = textOf(rule[feature]);
      return asked === '*' ? [] : [{ feature, asked, found: textOf(event[feature]) }];
    })
  );
}
