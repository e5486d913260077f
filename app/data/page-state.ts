/** The names that can be filtered on, each a field of `kerberos_failures` compared as a whole. */
export const filterFields = ['service', 'account', 'client', 'kdc', 'code', 'cause', 'verdict'] as const;
export type FilterField = (typeof filterFields)[number];

/** The field of `kerberos_failures` behind each filter. */
export const fieldOfFilter: Readonly<Record<FilterField, string>> = {
  service: 'service',
  account: 'account',
  client: 'client_ip',
  kdc: 'kdc',
  code: 'failure_code',
  cause: 'cause_id',
  verdict: 'verdict',
};

/** A part of the range, in epoch seconds, latest exclusive. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** What the side panel explains. */
export interface Focus {
  readonly kind: 'code' | 'cause';
  readonly id: string;
}

/** How verdicts are reached: with the neighbours in time, or from each event alone. */
export type Judging = 'neighbours' | 'alone';

/** Everything that a link to a page carries. */
export interface PageState {
  /** Splunk time modifiers or epoch seconds. */
  readonly earliest: string;
  readonly latest: string;
  /** A part of the range chosen by a click on the timeline. */
  readonly window: TimeWindow | undefined;
  /** The id of a request family. */
  readonly requests: string;
  readonly filters: Readonly<Partial<Record<FilterField, string>>>;
  /** Free text, found anywhere in account, service or client address; `*` stands for anything. */
  readonly text: string;
  /** The id of a timeline split. */
  readonly split: string;
  readonly focus: Focus | undefined;
  /** How to judge; what the length of the range suggests where nothing is said. */
  readonly judging?: Judging | undefined;
  /** Whether the timeline is drawn as a table instead of a chart. */
  readonly timeline?: 'table' | undefined;
}

/** What a page shows when its address says nothing. */
export const defaultState: PageState = {
  earliest: '-7d@h',
  latest: 'now',
  window: undefined,
  requests: '677',
  filters: {},
  text: '',
  split: 'verdict',
  focus: undefined,
};
