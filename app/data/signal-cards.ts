import type { AttackSignal, Severity } from '../../src/searches/attack-signals';
import type { EntityKind } from './entity';
import type { Cell } from './results';
import { numberOf, textOf } from './results';

type Row = Readonly<Record<string, Cell>>;

/** A name behind a signal. */
export interface SignalName {
  readonly name: string;
  readonly count: number;
}

/** The names of one kind behind a signal: those met most often, and how many there are. */
export interface SignalNames {
  readonly kind: EntityKind;
  readonly names: readonly SignalName[];
  readonly distinct: number;
}

/** A detection with its state over the range. */
export interface SignalCard {
  readonly signal: AttackSignal;
  /** Events, known failures apart. */
  readonly count: number;
  readonly known: number;
  /** Epoch seconds; 0 where there is no event. */
  readonly first: number;
  readonly last: number;
  readonly names: readonly SignalNames[];
  /** As trends are drawn: `t <bucket> <domain controller> <count>`. */
  readonly trend: readonly string[];
}

const letters: readonly (readonly [string, EntityKind])[] = [
  ['c', 'client'],
  ['a', 'account'],
  ['s', 'service'],
  ['k', 'kdc'],
];

const severities: readonly Severity[] = ['critical', 'high', 'medium', 'low'];

function namesOf(rows: readonly Row[]): readonly SignalNames[] {
  return letters.flatMap(([letter, kind]) => {
    const counts = new Map<string, number>();
    const ofKind = rows.filter((row) => textOf(row.kind) === letter);
    for (const row of ofKind) {
      const name = textOf(row.name);
      if (name !== '-') counts.set(name, (counts.get(name) ?? 0) + numberOf(row.count));
    }
    // Several causes of one signal share names: the largest number of one cause is what is sure.
    const distinct = Math.max(counts.size, ...ofKind.map((row) => numberOf(row.distinct)));
    const names = [...counts]
      .map(([name, count]) => ({ name, count }))
      .sort((a, b) => b.count - a.count)
      .slice(0, 5);
    return names.length === 0 ? [] : [{ kind, names, distinct }];
  });
}

/** The cards out of the rows of both jobs: what was seen first, the worst before the frequent; then what is quiet. */
export function signalCards(signals: readonly AttackSignal[], rows: readonly Row[]): readonly SignalCard[] {
  const cards = signals.map((signal) => {
    const all = rows.filter((row) => signal.causes.some((cause) => cause === textOf(row.cause_id)));
    const live = all.filter((row) => textOf(row.known) !== 'yes');
    const times = live.filter((row) => textOf(row.kind) === 't');
    const sum = (part: readonly Row[]) =>
      part.filter((row) => textOf(row.kind) === 't').reduce((total, row) => total + numberOf(row.count), 0);
    return {
      signal,
      count: sum(live),
      known: sum(all) - sum(live),
      first: times.length === 0 ? 0 : Math.min(...times.map((row) => numberOf(row.first))),
      last: times.length === 0 ? 0 : Math.max(...times.map((row) => numberOf(row.last))),
      names: namesOf(live),
      trend: times.map((row) => `t ${textOf(row.name)} ${textOf(row.count)}`),
    };
  });
  const seen = cards.filter(({ count }) => count > 0);
  const rank = ({ signal }: SignalCard) => severities.indexOf(signal.severity);
  return [
    ...seen.sort((a, b) => rank(a) - rank(b) || b.count - a.count),
    ...cards.filter(({ count }) => count === 0),
  ];
}
