import { pipe } from './macro';
import type { Threshold } from './threshold';

/** An e-mail of a saved search. `$result.field$` stands for a field of the first row, `$results_link$` for a link. */
export interface Email {
  readonly subject: string;
  readonly message: string;
}

/** Somebody or something that Enterprise Security may give a risk score to: a field of the rows. */
export interface RiskObject {
  readonly field: string;
  readonly type: 'user' | 'system' | 'other';
  readonly score: number;
}

/** What makes a saved search an alert: it triggers once a row, and is silent about the same entity for a time. */
export interface Alert {
  readonly severity: 'low' | 'medium' | 'high' | 'critical';
  /** The columns that name the entity. */
  readonly entity: readonly string[];
  /** For how long the same entity triggers no second time, such as `4h`. */
  readonly silentFor: string;
  /** For Enterprise Security; `message` may hold `$field$`. */
  readonly risk?: { readonly message: string; readonly objects: readonly RiskObject[] };
}

/** A saved search as savedsearches.conf carries it. Ships disabled; the administrator switches it on. */
export interface SavedSearch {
  readonly id: string;
  /** The question that it answers, in one sentence. */
  readonly question: string;
  /** What it reads and how it decides. */
  readonly description: string;
  /** What else triggers it, or shows in it, without being what it looks for. */
  readonly falsePositives: string;
  readonly search: string;
  readonly earliest: string;
  readonly latest: string;
  /** When it runs once it is switched on: a cron expression, at most twelve runs an hour. */
  readonly cron: string;
  /** The columns of its rows, in order. */
  readonly columns: readonly string[];
  /** The thresholds that only this search uses. */
  readonly thresholds: readonly Threshold[];
  /** The macros of thresholds that it shares with `kerberos_triage`. */
  readonly sharedThresholds: readonly string[];
  /** MITRE ATT&CK techniques, such as `T1558.003`. */
  readonly attack: readonly string[];
  readonly email: Email;
  /** Absent for a report, which is mailed whatever its rows. */
  readonly alert?: Alert;
}

/** The macro at the end of each saved search, in which an administrator leaves out rows. */
export const filterName = (id: string): string => `${id}_filter`;

/** The commands of a saved search, with its filter as the last one. */
export function filtered(id: string, ...commands: readonly string[]): string {
  return pipe(...commands, `\`${filterName(id)}\``);
}
