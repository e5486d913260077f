import { requestFamilies } from '../../src/searches/request-family';
import { fieldOfFilter, filterFields } from './page-state';
import type { PageState, TimeWindow } from './page-state';
import { quoteSpl } from './quote-spl';
import { rawTerms } from './raw-terms';

/** Filters whose value stands in the event's text as it is, so that the index can look for its words. */
const printedInEvents = ['service', 'account', 'client', 'kdc'] as const;

function familyOf(state: PageState) {
  return requestFamilies.find((family) => family.id === state.requests) ?? requestFamilies[0];
}

/** The macro of the chosen request family. */
export function macroOf(state: PageState): string {
  return familyOf(state)?.macro ?? '';
}

/** A regular expression that finds the text anywhere, `*` standing for anything; letters in either case. */
export function containsPattern(text: string): string {
  const literal = Array.from(text, (character) => {
    if (character === '*') {
      return '.*';
    }
    return /[A-Za-z0-9 ]/.test(character) ? character : `\\x{${character.codePointAt(0)?.toString(16)}}`;
  });
  return `(?is)${literal.join('')}`;
}

function conditions(state: PageState): readonly string[] {
  const exact = filterFields.flatMap((field) => {
    const value = state.filters[field];
    return value === undefined ? [] : [`${fieldOfFilter[field]}=${quoteSpl(value)}`];
  });
  const text = state.text.trim();
  if (text === '') {
    return exact;
  }
  const pattern = quoteSpl(containsPattern(text));
  return [
    ...exact,
    `(match(account,${pattern}) OR match(service,${pattern}) OR match(client_ip,${pattern}))`,
  ];
}

/**
 * The search for the refused requests that pass the state's filters: the macro, with the words of the filters
 * as raw terms for the index, then one `where` that compares the fields exactly. No time range.
 */
export function eventSearch(state: PageState): string {
  const terms = new Set(printedInEvents.flatMap((field) => rawTerms(state.filters[field] ?? '')));
  const macro = macroOf(state);
  const call = terms.size === 0 ? macro : `${macro}(${quoteSpl([...terms].join(' '))})`;
  const where = conditions(state);
  return where.length === 0 ? `\`${call}\`` : `\`${call}\` | where ${where.join(' AND ')}`;
}

/**
 * The same requests, judged with their neighbours in time. Every Kerberos failure and granted ticket of the range
 * is read, and the filters leave rows only after the verdicts stand: no filter changes a verdict. With `window`
 * the rest of the range is read for the neighbours alone.
 */
export function judgedSearch(state: PageState, window?: TimeWindow): string {
  const family = familyOf(state)?.events;
  const within = window ? [`_time>=${window.from}`, `_time<${window.to}`] : [];
  const where = [...(family === undefined ? [] : [family]), ...within, ...conditions(state)];
  return where.length === 0 ? '`kerberos_triage`' : `\`kerberos_triage\` | where ${where.join(' AND ')}`;
}
