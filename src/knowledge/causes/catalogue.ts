import { accounts } from './accounts';
import type { CauseText } from './cause';
import { causeNames, type CauseId } from './cause-ids';
import type { CauseRule } from './cause-rule';
import { certificates } from './certificates';
import { clocks } from './clocks';
import type { CauseName } from './names/cause-name';
import { neighbourCauses } from './neighbours';
import { passwords } from './passwords';
import { policyAndEncryption } from './policy-and-encryption';
import { protocol } from './protocol';
import type { CauseTheme } from './theme';
import { tickets } from './tickets';
import { unknownService } from './unknown-service';

/** A cause with all that is said about it. */
export type Cause = CauseText & CauseName;

const themes: readonly CauseTheme[] = [
  unknownService,
  tickets,
  clocks,
  accounts,
  passwords,
  policyAndEncryption,
  certificates,
  protocol,
];

const texts: readonly CauseText[] = [...themes.flatMap((theme) => theme.causes), ...neighbourCauses];

/** Every cause, in the order of the list of ids. */
export const causes: readonly Cause[] = causeNames.map((name) => {
  const text = texts.find(({ id }) => id === name.id);
  if (text === undefined) throw new Error(`The cause ${name.id} has no text`);
  return { ...name, ...text };
});

/** The cause of an id. */
export function causeById(id: CauseId): Cause {
  const cause = causes.find((candidate) => candidate.id === id);
  if (cause === undefined) throw new Error(`There is no cause ${id}`);
  return cause;
}

/** A failure code that no event has: rows with it never match, they only hold the texts for a look-up by cause_id. */
export const TEXT_ONLY_CODE = 'pattern';

/**
 * The rules in the order in which they are tried. Those of an event id come before those of a code; the last one
 * matches everything. Just before it stand the causes that only neighbours tell, under a code that no event has, so
 * that their texts can be looked up by `cause_id`.
 */
export const causeRules: readonly CauseRule[] = [
  ...themes.flatMap((theme) => theme.rules).filter(({ when }) => when.failure_code === undefined),
  ...themes.flatMap((theme) => theme.rules).filter(({ when }) => when.failure_code !== undefined),
  ...neighbourCauses.map(({ id }) => ({ when: { failure_code: TEXT_ONLY_CODE }, cause: id })),
  { when: {}, cause: 'unknown-code' },
];
