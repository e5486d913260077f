import { timelineSplits } from '../../src/searches/panels/over-time';
import { requestFamilies } from '../../src/searches/request-family';
import { defaultState, filterFields } from './page-state';
import type { FilterField, Focus, PageState, TimeWindow } from './page-state';

/** Longer values do not come from a name in an event that a link would carry. */
const longestValue = 4096;
const timePattern = /^[\w@+.:\-/ ]{1,64}$/;

function oneOf(value: string | null, choices: readonly { readonly id: string }[], fallback: string): string {
  return choices.some((choice) => choice.id === value) ? (value as string) : fallback;
}

function time(value: string | null, fallback: string): string {
  return value !== null && timePattern.test(value) ? value : fallback;
}

/** A window of time, `from-to` in epoch seconds; undefined for other texts and where it ends before it begins. */
export function readWindow(value: string | null): TimeWindow | undefined {
  const match = /^(\d{1,11})-(\d{1,11})$/.exec(value ?? '');
  const from = Number(match?.[1]);
  const to = Number(match?.[2]);
  return match && from < to ? { from, to } : undefined;
}

/** The same window as text. */
export function printWindow(window: TimeWindow | undefined): string | undefined {
  return window && `${window.from}-${window.to}`;
}

function focus(value: string | null): Focus | undefined {
  const match = /^(code|cause):(.{1,200})$/s.exec(value ?? '');
  return match ? { kind: match[1] as Focus['kind'], id: match[2] ?? '' } : undefined;
}

/**
 * A name as an event prints it and a link from the event carries it: a client's IPv4 address mapped into IPv6 is
 * read without the prefix, as the field of the page has it.
 */
function asFiltered(field: FilterField, value: string): string {
  return field === 'client' ? value.replace(/^::ffff:(?=\d+\.)/i, '') : value;
}

/** The account of `name@REALM`, as service-ticket events print it. */
function accountOfPrincipal(value: string | null): string | undefined {
  const account = value?.replace(/@[^@]*$/, '');
  return account && account.length <= longestValue ? account : undefined;
}

/** The page's state from a query string. What is unknown or broken counts as absent; nothing throws. */
export function readAddress(query: string): PageState {
  const parameters = new URLSearchParams(query);
  const filters: Partial<Record<FilterField, string>> = {};
  for (const field of filterFields) {
    const value = parameters.get(field);
    if (value && value.length <= longestValue) {
      filters[field] = asFiltered(field, value);
    }
  }
  const account = accountOfPrincipal(parameters.get('principal'));
  if (account !== undefined && filters.account === undefined) {
    filters.account = account;
  }
  const text = parameters.get('text') ?? '';
  return {
    earliest: time(parameters.get('earliest'), defaultState.earliest),
    latest: time(parameters.get('latest'), defaultState.latest),
    window: readWindow(parameters.get('window')),
    requests: oneOf(parameters.get('requests'), requestFamilies, defaultState.requests),
    filters,
    text: text.length <= longestValue ? text : '',
    split: oneOf(parameters.get('split'), timelineSplits, defaultState.split),
    focus: focus(parameters.get('focus')),
    judging: (['neighbours', 'alone'] as const).find((way) => way === parameters.get('judge')),
    timeline: parameters.get('timeline') === 'table' ? 'table' : undefined,
  };
}

/**
 * The query string of a state, with its question mark; empty for the default state. Parameters of others in
 * `query` are kept, so that a page inside Splunk's own frame does not lose them.
 */
export function printAddress(state: PageState, query = ''): string {
  const parameters = new URLSearchParams(query);
  const put = (name: string, value: string | undefined, fallback = '') => {
    if (value === undefined || value === fallback) {
      parameters.delete(name);
    } else {
      parameters.set(name, value);
    }
  };
  parameters.delete('principal');
  put('earliest', state.earliest, defaultState.earliest);
  put('latest', state.latest, defaultState.latest);
  put('window', printWindow(state.window));
  put('requests', state.requests, defaultState.requests);
  for (const field of filterFields) {
    put(field, state.filters[field]);
  }
  put('text', state.text);
  put('split', state.split, defaultState.split);
  put('focus', state.focus && `${state.focus.kind}:${state.focus.id}`);
  put('judge', state.judging);
  put('timeline', state.timeline);
  const printed = parameters.toString();
  return printed === '' ? '' : `?${printed}`;
}
