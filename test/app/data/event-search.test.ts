import { containsPattern, eventSearch, judgedSearch } from '../../../app/data/event-search';
import { defaultState } from '../../../app/data/page-state';
import type { PageState } from '../../../app/data/page-state';

const searchOf = (part: Partial<PageState>) => eventSearch({ ...defaultState, ...part });

describe('eventSearch', () => {
  test('is the macro of the 677 family when nothing is filtered', () => {
    expect(searchOf({})).toBe('`kerberos_677`');
  });

  test('takes all failures when asked to', () => {
    expect(searchOf({ requests: 'all' })).toBe('`kerberos_failures`');
  });

  test('gives the words of a name to the index and compares the whole field', () => {
    expect(searchOf({ filters: { service: 'HTTP/portal.corp' } })).toBe(
      '`kerberos_677("http portal corp")` | where service="HTTP/portal.corp"',
    );
  });

  test('joins several filters, each word once', () => {
    expect(searchOf({ filters: { client: '10.0.0.10', kdc: 'dc01.corp', code: '7' } })).toBe(
      '`kerberos_677("10 0 dc01 corp")` | where client_ip="10.0.0.10" AND kdc="dc01.corp" AND failure_code="7"',
    );
  });

  test('keeps the index out of filters on what no event prints', () => {
    expect(searchOf({ filters: { verdict: 'fix', cause: 'expired-ticket' } })).toBe(
      '`kerberos_677` | where cause_id="expired-ticket" AND verdict="fix"',
    );
  });

  test('compares a name that holds a star literally', () => {
    expect(searchOf({ filters: { account: '*' } })).toBe('`kerberos_677` | where account="*"');
  });

  test('finds free text in account, service and client, letters in either case', () => {
    expect(searchOf({ text: ' sql ' })).toBe(
      '`kerberos_677` | where (match(account,"(?is)sql") OR match(service,"(?is)sql") OR match(client_ip,"(?is)sql"))',
    );
  });
});

describe('containsPattern', () => {
  test('takes a star as anything and every other sign literally', () => {
    expect(containsPattern('http/*')).toBe('(?is)http\\x{2f}.*');
    expect(containsPattern('a.b')).toBe('(?is)a\\x{2e}b');
  });
});

describe('judgedSearch', () => {
  const judged = (part: Partial<PageState>) => judgedSearch({ ...defaultState, ...part });

  test('hands no term of a filter to the macro, so that no filter takes neighbours away', () => {
    expect(judged({ filters: { service: 'HTTP/portal' } })).toBe(
      '`kerberos_triage` | where in(event_id, "677", "673", "4769", "4773") AND service="HTTP/portal"',
    );
  });

  test('is the macro alone for all failures without filters', () => {
    expect(judged({ requests: 'all' })).toBe('`kerberos_triage`');
  });

  test('leaves a part of the range after all of it was judged', () => {
    expect(judgedSearch({ ...defaultState, requests: 'all' }, { from: 10, to: 20 })).toBe(
      '`kerberos_triage` | where _time>=10 AND _time<20',
    );
  });
});
