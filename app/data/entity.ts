import type { Judging, PageState } from './page-state';
import { quoteSpl } from './quote-spl';
import { rawTerms } from './raw-terms';
import { viewUrl } from './splunk-page';

/** What can be investigated; each is a filter of the pages and a field of every event. */
export const entityKinds = ['account', 'service', 'client', 'kdc'] as const;
export type EntityKind = (typeof entityKinds)[number];

/** One account, service, client or domain controller. */
export interface Entity {
  readonly kind: EntityKind;
  readonly name: string;
}

/** The field of an event behind each kind. */
export const fieldOfEntity: Readonly<Record<EntityKind, string>> = {
  account: 'account',
  service: 'service',
  client: 'client_ip',
  kdc: 'kdc',
};

/** What the page is about: the first of the filters that name an entity. */
export function entityOf({ filters }: Pick<PageState, 'filters'>): Entity | undefined {
  const kind = entityKinds.find((candidate) => filters[candidate] !== undefined);
  return kind && { kind, name: filters[kind] ?? '' };
}

/** Raw terms that every event of the filters' entities holds; none narrows nothing. */
export function entityTerms({ filters }: Pick<PageState, 'filters'>): readonly string[] {
  return [...new Set(entityKinds.flatMap((kind) => rawTerms(filters[kind] ?? '')))];
}

/** A where clause for the filters' entities, letters in either case. True where there is none. */
export function entityMatch({ filters }: Pick<PageState, 'filters'>): string {
  const conditions = entityKinds.flatMap((kind) => {
    const name = filters[kind];
    return name === undefined ? [] : [`lower(${fieldOfEntity[kind]})=${quoteSpl(name.toLowerCase())}`];
  });
  return conditions.length === 0 ? 'true()' : conditions.join(' AND ');
}

/** Conditions on what only refused requests have: code, cause and verdict. */
export function refusalMatch({ filters }: Pick<PageState, 'filters'>): readonly string[] {
  const fields = [
    ['code', 'failure_code'],
    ['cause', 'cause_id'],
    ['verdict', 'verdict'],
  ] as const;
  return fields.flatMap(([filter, field]) => {
    const value = filters[filter];
    return value === undefined ? [] : [`${field}=${quoteSpl(value)}`];
  });
}

/** The call of a macro of the app, with raw terms where there are any. */
export function macroCall(macro: string, terms: readonly string[]): string {
  return terms.length === 0 ? `\`${macro}\`` : `\`${macro}(${quoteSpl(terms.join(' '))})\``;
}

/**
 * The judged refusals that pass the filters: `events` is the macro, `match` a where clause. With all neighbours
 * every failure and granted ticket of the range is read, and a chosen window of it leaves rows only after the
 * verdicts stand; alone the neighbours are those that name the same, which the index finds.
 */
export function judgedRequests(
  state: Pick<PageState, 'filters' | 'window'>,
  judging: Judging,
): { readonly events: string; readonly match: string } {
  const all = judging === 'neighbours';
  const within = all && state.window ? [`_time>=${state.window.from}`, `_time<${state.window.to}`] : [];
  return {
    events: all ? '`kerberos_triage`' : macroCall('kerberos_triage', entityTerms(state)),
    match: [entityMatch(state), ...refusalMatch(state), ...within].join(' AND '),
  };
}

/** The address of the page Investigate for an entity over a range. */
export function investigateUrl(
  { kind, name }: Entity,
  range: Pick<PageState, 'earliest' | 'latest'>,
): string {
  const parameters = new URLSearchParams([
    [kind, name],
    ['earliest', range.earliest],
    ['latest', range.latest],
  ]);
  return viewUrl('investigate_677', `?${parameters.toString()}`);
}
