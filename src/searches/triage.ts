import { patternRules, type PatternRule } from '../knowledge/causes/neighbours';
import { patternNames } from '../knowledge/causes/pattern-ids';
import { CAUSE_FIELDS } from './failure-fields';
import { knownCommands } from './known-failures';
import { patterns } from './patterns/catalogue';
import { neighbourCommands } from './patterns/neighbours';
import type { Pattern } from './patterns/pattern';

/**
 * The parts of `kerberos_triage`: what neighbours in time say about each failure, and how that replaces what the
 * event alone said.
 */

const quoted = (values: readonly string[]): string => values.map((value) => `"${value}"`).join(', ');

const isOneOf = (field: string, values: readonly string[]): string =>
  values.length === 1 ? `${field}=${quoted(values)}` : `in(${field}, ${quoted(values)})`;

/** What rules ask of a failure, one condition for each first cause: their codes, and that cause. */
function askedFor(rules: readonly PatternRule[]): readonly string[] {
  const firstCauses = [...new Set(rules.map(({ firstCause }) => firstCause))];
  return firstCauses.map((firstCause) => {
    const codes = rules
      .filter((rule) => rule.firstCause === firstCause)
      .map(({ failureCode }) => failureCode);
    const of = isOneOf('failure_code', codes);
    return firstCause === undefined ? of : `${of} AND cause_id="${firstCause}"`;
  });
}

/** The branches of `case` that choose a pattern. Only failures that a rule speaks of can have it. */
function branches({ id, holds }: Pattern): readonly string[] {
  return holds.flatMap(({ codes, when }) => {
    const rules = patternRules.filter(
      ({ pattern, failureCode }) => pattern === id && codes.includes(failureCode),
    );
    return askedFor(rules).map((asked) => `${asked} AND ${when}, "${id}"`);
  });
}

/** The cause of each pattern and code, one branch a pattern and cause. The choice of the pattern looked at the rest. */
const causeBranches = patterns.flatMap(({ id }) => {
  const own = patternRules.filter(({ pattern }) => pattern === id);
  return [...new Set(own.map(({ cause }) => cause))].map((cause) => {
    const codes = own.filter((rule) => rule.cause === cause).map(({ failureCode }) => failureCode);
    return `pattern_id="${id}" AND ${isOneOf('failure_code', codes)}, "${cause}"`;
  });
});

/** The texts of a cause, by its id. */
const textsOfCause = CAUSE_FIELDS.filter((field) => field !== 'cause_id');

/** What stands between the normalised events of failures and successes and the diagnosis of each failure. */
export const judgeCommands: readonly string[] = [
  ...neighbourCommands,
  ...patterns.flatMap(({ facts }) => facts),
];

/** What stands after the diagnosis of each failure: the patterns replace what they decide. */
export const replaceCommands: readonly string[] = [
  `eval pattern_id=case(${[...patterns.flatMap(branches), 'true(), "-"'].join(',\n    ')})`,
  `eval verdict_first=verdict, cause_id=case(${[...causeBranches, 'true(), cause_id'].join(',\n    ')})`,
  `eval pattern=case(${[...patternNames.map(({ id, sentence }) => `pattern_id="${id}", "${sentence}"`), 'true(), "-"'].join(',\n    ')})`,
  `lookup kerberos_failure_causes cause_id OUTPUT ${textsOfCause.map((field) => `${field} as k677_${field}`).join(', ')}`,
  `eval ${textsOfCause.map((field) => `${field}=if(pattern_id="-", ${field}, k677_${field})`).join(', ')}`,
  ...knownCommands,
  'fields - k677_*',
];
