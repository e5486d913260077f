import { numberOf, textOf } from './results';
import type { Cell } from './results';

type Row = Readonly<Record<string, Cell>>;

/** What is wrong with what a domain controller sends. */
export type CoverageIssue = 'silent' | 'no-failures' | 'unreadable' | 'no-code-7';

/** One event id of a domain controller, failures over the range or granted tickets of the last hour. */
export interface EventCoverage {
  readonly id: string;
  readonly outcome: 'failure' | 'success';
  readonly count: number;
  /** Epoch seconds. */
  readonly first: number;
  readonly last: number;
}

/** A domain controller as its events show it. */
export interface ControllerCoverage {
  /** As it calls itself; the host of its events where none could be read. */
  readonly name: string;
  readonly sourcetypes: readonly string[];
  /** Events of the range by the index's own count; 0 where a collector stands between. */
  readonly count: number;
  readonly failures: number;
  readonly code7: number;
  readonly unreadable: number;
  /** Epoch seconds of anything that it sent in the range; before it, where it sent nothing in the range. */
  readonly first: number;
  readonly last: number;
  readonly events: readonly EventCoverage[];
  readonly issues: readonly CoverageIssue[];
}

/** The rows of the page's three jobs. */
export interface CoverageRows {
  readonly sources: readonly Row[];
  readonly failures: readonly Row[];
  readonly recent: readonly Row[];
}

/** A computer by the first label of its name, in small letters: `DC01.example` and `dc01` are one. */
export function computerKey(name: string): string {
  return name.toLowerCase().split('.')[0] ?? '';
}

/** How long nothing may come before a domain controller counts as silent: a day, or a quarter of a shorter range. */
export function silentAfter(seconds: number): number {
  return Math.min(86_400, seconds / 4);
}

const eventOf = (row: Row, outcome: 'failure' | 'success'): EventCoverage => ({
  id: textOf(row.event_id),
  outcome,
  count: numberOf(row.count),
  first: numberOf(row.first),
  last: numberOf(row.last),
});

function merged(events: readonly EventCoverage[]): readonly EventCoverage[] {
  const byKey = new Map<string, EventCoverage>();
  for (const event of events) {
    const key = `${event.id} ${event.outcome}`;
    const held = byKey.get(key);
    byKey.set(
      key,
      held
        ? {
            ...held,
            count: held.count + event.count,
            first: Math.min(held.first, event.first),
            last: Math.max(held.last, event.last),
          }
        : event,
    );
  }
  return [...byKey.values()].sort(
    (a, b) => Number(a.id) - Number(b.id) || a.outcome.localeCompare(b.outcome),
  );
}

const sum = (rows: readonly Row[], field: string): number =>
  rows.reduce((total, row) => total + numberOf(row[field]), 0);

function issuesOf(
  found: Omit<ControllerCoverage, 'issues'>,
  range: { readonly from: number; readonly to: number },
): readonly CoverageIssue[] {
  const silent = found.last < range.to - silentAfter(range.to - range.from);
  return [
    ...(silent ? (['silent'] as const) : []),
    ...(found.failures === 0 && found.count + found.events.length > 0 ? (['no-failures'] as const) : []),
    ...(found.unreadable > 0 ? (['unreadable'] as const) : []),
    ...(found.failures > found.unreadable && found.code7 === 0 ? (['no-code-7'] as const) : []),
  ];
}

/**
 * The domain controllers behind the events, those with the gravest issues first. Who wrote an event stands in the
 * event; a host without any such event counts as a domain controller too, unless it carries the events of others.
 * A source that counts 0 sent before the range only: where nothing else is known of its host, that has fallen silent.
 * `range` is in epoch seconds.
 */
export function coverageOf(
  rows: CoverageRows,
  range: { readonly from: number; readonly to: number },
): readonly ControllerCoverage[] {
  const told = [...rows.failures, ...rows.recent];
  const named = told.filter((row) => !['-', ''].includes(textOf(row.kdc)));
  const collectors = new Set(
    named
      .filter((row) => computerKey(textOf(row.kdc)) !== computerKey(textOf(row.host)))
      .map((row) => computerKey(textOf(row.host))),
  );
  const keyOf = (row: Row): string =>
    computerKey(['-', ''].includes(textOf(row.kdc)) ? textOf(row.host) : textOf(row.kdc));
  const names = new Map<string, string>();
  const within = rows.sources.filter((row) => numberOf(row.count) > 0);
  for (const row of within) {
    const host = textOf(row.host);
    if (!collectors.has(computerKey(host))) {
      names.set(computerKey(host), host);
    }
  }
  for (const row of named) {
    names.set(keyOf(row), textOf(row.kdc));
  }
  const gone = rows.sources.filter((row) => {
    const key = computerKey(textOf(row.host));
    return numberOf(row.count) === 0 && !names.has(key) && !collectors.has(key);
  });
  for (const row of gone) {
    names.set(computerKey(textOf(row.host)), textOf(row.host));
  }
  return [...names]
    .map(([key, name]): ControllerCoverage => {
      const sources = [...within, ...gone].filter(
        (row) => computerKey(textOf(row.host)) === key && !collectors.has(key),
      );
      const failures = rows.failures.filter((row) => keyOf(row) === key);
      const recent = rows.recent.filter((row) => keyOf(row) === key);
      const all = [...sources, ...failures, ...recent];
      const found = {
        name,
        sourcetypes: [...new Set(sources.map((row) => textOf(row.sourcetype)))],
        count: sum(sources, 'count'),
        failures: sum(failures, 'count'),
        code7: sum(failures, 'code7'),
        unreadable: sum(failures, 'unreadable'),
        first: Math.min(...all.map((row) => numberOf(row.first))),
        last: Math.max(...all.map((row) => numberOf(row.last))),
        events: merged([
          ...failures.map((row) => eventOf(row, 'failure')),
          ...recent.filter((row) => textOf(row.outcome) === 'success').map((row) => eventOf(row, 'success')),
        ]),
      };
      return { ...found, issues: issuesOf(found, range) };
    })
    .sort((a, b) => gravity(b) - gravity(a) || a.name.localeCompare(b.name));
}

function gravity({ issues }: ControllerCoverage): number {
  return (
    (issues.includes('silent') ? 8 : 0) +
    (issues.includes('no-failures') ? 4 : 0) +
    (issues.includes('unreadable') ? 2 : 0) +
    (issues.includes('no-code-7') ? 1 : 0)
  );
}

/** One place where the two halves of the control count differ: more failures among all events than by the terms. */
export interface LostFailures {
  readonly kdc: string;
  readonly event: string;
  readonly sourcetype: string;
  readonly lost: number;
}

/** What the raw terms lose, by domain controller, event and sourcetype; empty when they lose nothing. */
export function lostFailures(all: readonly Row[], byTerms: readonly Row[]): readonly LostFailures[] {
  const key = (row: Row): string =>
    JSON.stringify([textOf(row.kdc), textOf(row.event_id), textOf(row.sourcetype)]);
  const kept = new Map(byTerms.map((row) => [key(row), numberOf(row.count)]));
  return all.flatMap((row) => {
    const lost = numberOf(row.count) - (kept.get(key(row)) ?? 0);
    return lost === 0
      ? []
      : [{ kdc: textOf(row.kdc), event: textOf(row.event_id), sourcetype: textOf(row.sourcetype), lost }];
  });
}
