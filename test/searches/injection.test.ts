import { fuzzPreview } from '../../scripts/fuzz/fuzz-preview';
import { fillSearch } from '../../src/searches/fill-search';
import { accountControl } from '../../src/searches/investigate/account-control';
import { askingProgram } from '../../src/searches/investigate/asking-program';
import { comparison } from '../../src/searches/investigate/comparison';
import { grantedHistory, refusedHistory } from '../../src/searches/investigate/history';
import { refusedFor } from '../../src/searches/investigate/panels';
import { decodeEvent } from '../../src/searches/codes-677';
import { evidence } from '../../src/searches/evidence';
import { explainCause } from '../../src/searches/explain-cause';
import { explainCode } from '../../src/searches/explain-code';
import { refusals } from '../../src/searches/analysis-677';
import { cmdLine } from '../../src/searches/remedies/cmd-line';
import { powershellLine } from '../../src/searches/remedies/powershell-line';
import { entityKinds, entityMatch, entityTerms, macroCall, refusalMatch } from '../../app/data/entity';
import { eventSearch, judgedSearch } from '../../app/data/event-search';
import { fixedExpression } from '../../app/data/fixed-causes';
import { defaultState, fieldOfFilter, filterFields, type PageState } from '../../app/data/page-state';
import { quoteSpl } from '../../app/data/quote-spl';
import { rawTerms } from '../../app/data/raw-terms';
import { hostileValues } from '../support/hostile-values';
import { cmdHandsOn, powershellHandsOn, runtimeArguments } from './remedies/shell-models';

/** Every way in which a page puts a value into a search: the filters of each page, side panels, forms. */
const builders: Readonly<Record<string, (value: string) => string>> = {
  ...Object.fromEntries(
    filterFields.map((field) => [
      `filter ${field}, alone`,
      (value: string) => eventSearch(withFilter(field, value)),
    ]),
  ),
  ...Object.fromEntries(
    filterFields.map((field) => [
      `filter ${field}, judged`,
      (value: string) => judgedSearch(withFilter(field, value)),
    ]),
  ),
  'free text': (value) => eventSearch({ ...defaultState, text: `a${value}` }),
  'all filters in the job of the page': (value) =>
    fillSearch(refusals.search, {
      events: eventSearch({
        ...defaultState,
        filters: Object.fromEntries(filterFields.map((field) => [field, value])),
      }),
      macro: 'kerberos_677',
      series: 'verdict',
      span: '1h',
      start: '0',
    }),
  ...Object.fromEntries(
    entityKinds.flatMap((kind) => [
      [`history of a ${kind}`, (value: string) => history(withFilter(kind, value))],
      [`tickets of a ${kind}`, (value: string) => granted(withFilter(kind, value))],
    ]),
  ),
  'the other domain controller of a comparison': (value) =>
    fillSearch(comparison.search, {
      refused: macroCall('kerberos_triage', []),
      match: ['true()', ...refusalMatch(withFilter('cause', value))].join(' AND '),
      side: `if(lower(kdc)=${quoteSpl(value.toLowerCase())}, "b", "a")`,
    }),
  'the program behind a port': (value) =>
    fillSearch(askingProgram.search, { terms: rawTerms(value).join(' '), port: quoteSpl(value) }),
  'accounts of NTLM events': (value) =>
    fillSearch(accountControl.search, {
      terms: `a ${rawTerms(value).join(' ')}`,
      accounts: [value, 'b'].map(quoteSpl).join(', '),
    }),
  'marks of fixed causes': (value) =>
    `| makeresults | eval at=0, service="a", cause_id="a" | ${fillSearch(refusedFor, {
      fixed: fixedExpression([
        { key: 'k', causeId: value, service: `a${value}`, fixedAt: 5, fixedBy: value },
      ]),
      span: '1h',
    })}`,
  'an explained cause': (value) => fillSearch(explainCause.search, { cause: quoteSpl(value) }),
  'an explained code': (value) => fillSearch(explainCode.search, { code: quoteSpl(value) }),
  'the evidence': (value) =>
    fillSearch(evidence.search, {
      events: eventSearch(withFilter('account', value)),
      match: `cause_id=${quoteSpl(value)}`,
    }),
  'a pasted event': (value) => fillSearch(decodeEvent.search, { event: quoteSpl(value) }),
};

function withFilter(field: (typeof filterFields)[number], value: string): PageState {
  return { ...defaultState, filters: { [field]: value } };
}

const history = (state: PageState): string =>
  fillSearch(refusedHistory.search, {
    refused: macroCall('kerberos_triage', entityTerms(state)),
    match: entityMatch(state),
  });
const granted = (state: PageState): string =>
  fillSearch(grantedHistory.search, {
    granted: macroCall('kerberos_events', entityTerms(state)),
    match: entityMatch(state),
  });

/**
 * A search with each quoted text as `""`, by Splunk's own rule: a text ends at the first quote without a backslash before
 * it. The raw terms in a macro's argument, and those that stand by themselves, are left out.
 */
function skeleton(search: string): string {
  return search
    .replace(/"(?:[^"\\]|\\[^])*"/g, '""')
    .replace(/`(\w+)\(""\)`/g, '`$1`')
    .replace(/\((?:a|[a-z0-9 ])*\)(?= \| `kerberos_normalise`)/g, '()')
    .replace(/index=\* [a-z0-9 ]*\(/g, 'index=* (');
}

/** The quoted texts of a search, read. */
function literals(search: string): readonly string[] {
  return [...search.matchAll(/"((?:[^"\\]|\\[^])*)"/g)].map(([, text = '']) =>
    text.replace(/\\([\\"])/g, '$1'),
  );
}

const { preview, close } = fuzzPreview(1);
afterAll(() => close());

describe.each(Object.entries(builders))('%s', (_name, build) => {
  test('a hostile value leaves the search as it is with an ordinary one: it is one literal', () => {
    const ordinary = skeleton(build('plainvalue'));
    const broken = hostileValues.filter((value) => skeleton(build(value)) !== ordinary);
    expect(broken).toEqual([]);
  });

  test('the search can be run, whatever the value holds', () => {
    for (const value of hostileValues) expect(() => preview.check(dispatched(build(value)))).not.toThrow();
  });
});

const dispatched = (search: string): string =>
  /^\s*(?:\||search\s)/.test(search) ? search : `search ${search}`;

test('the literal of a filter is the value, and nothing else', () => {
  for (const field of filterFields) {
    for (const value of hostileValues) {
      expect(literals(eventSearch(withFilter(field, value))).at(-1)).toBe(value);
    }
  }
});

test.each(filterFields)('the filter %s finds exactly the value that it names', (field) => {
  for (const value of hostileValues) {
    const [, where = ''] = / \| where ([^]*)$/.exec(eventSearch(withFilter(field, value))) ?? [];
    const rows = (carried: string) =>
      preview.search(`| makeresults | eval ${fieldOfFilter[field]}=${quoteSpl(carried)} | where ${where}`)
        .rows.length;
    expect([value, rows(value), rows(`${value}x`)]).toEqual([value, 1, 0]);
  }
});

test('raw terms are words of letters and digits, and no operators', () => {
  for (const value of hostileValues) {
    for (const term of rawTerms(value)) expect(term).toMatch(/^(?!(?:and|or|not|in|term|case)$)[a-z0-9]+$/);
  }
});

test('a command for cmd or PowerShell hands the value to the program as it is, or is not offered', () => {
  for (const value of hostileValues) {
    const command = { program: 'setspn', arguments: ['-Q', { value }] };
    const cmd = cmdLine(command);
    if (cmd !== undefined) expect(runtimeArguments(cmdHandsOn(cmd, { PATH: 'C:\\' }))).toEqual(['-Q', value]);
    const powershell = powershellLine(command);
    if (powershell !== undefined)
      expect(runtimeArguments(powershellHandsOn(powershell, '7'))).toEqual(['-Q', value]);
  }
});
