import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { Investigate677 } from '../../../app/pages/investigate-677';
import { answerPages, columns, drawPage } from '../../support/page-answers';

jest.mock('../../../app/looks/column-chart', () => ({ ColumnChart: () => <p>chart</p> }));
jest.mock('../../../app/frame/time-range', () => ({ TimeRange: () => <p>time range</p> }));

const refused = columns(
  'at request kdc account service client_ip client_port failure_code failure_name cause_id cause verdict known pattern'.split(
    ' ',
  ),
  [
    [
      '1773273000',
      'TGS',
      'dc1',
      '<b>x</b>',
      'HTTP/web',
      '192.0.2.1',
      '5000',
      '7',
      'KDC_ERR_S_PRINCIPAL_UNKNOWN',
      'spn-missing',
      'No account holds the name. More.',
      'fix',
      'no',
      '-',
    ],
  ],
);
const granted = columns('at request kdc account service client_ip client_port encryption_name'.split(' '), [
  ['1773273100', 'AS', 'dc1', '<b>x</b>', 'krbtgt', '192.0.2.1', '5001', 'aes256'],
  ['1773273050', 'AS', 'dc1', '<b>x</b>', 'krbtgt', '192.0.2.1', '5002', 'aes256'],
]);
const nothing = columns([], []);
const causes = columns(
  'cause_id cause verdict known service count after fixed_at codes accounts clients first last trend'.split(
    ' ',
  ),
  [
    [
      'spn-missing',
      'No account.',
      'fix',
      'no',
      'HTTP/web',
      '3',
      '0',
      null,
      '7',
      '1',
      '1',
      '1773273000',
      '1773273000',
      [],
    ],
  ],
);
const side = (name: string) =>
  columns(
    ['side', 'cause_id', 'cause', 'verdict', 'known', 'service', 'count', 'kdcs'],
    [[name, 'spn-missing', 'No account.', 'fix', 'no', 'HTTP/web', name === 'a' ? '3' : '4', '1']],
  );

let failing = false;
let marked = false;

beforeEach(() => {
  marked = false;
  failing = false;
});

const dispatched = answerPages({
  results: ({ search }, postProcess) => {
    if (search.includes('eval side=')) return side(/eval side="(.)"/.exec(search)?.[1] ?? 'a');
    if (marked && postProcess.includes('fixed_at')) return causes;
    if (postProcess !== '| head 1000') return nothing;
    return search.includes('kerberos_triage')
      ? refused
      : search.includes('kerberos_events')
        ? granted
        : nothing;
  },
  status: ({ search }) =>
    failing && search.includes('kerberos_triage')
      ? { isFailed: true, messages: [{ type: 'FATAL', text: 'Out of disk.' }] }
      : undefined,
});

const draw = (query: string) => drawPage(<Investigate677 />, `investigate_677${query}`);

const account = `?account=${encodeURIComponent('<b>x</b>')}`;

describe('the page Investigate', () => {
  test('reads what was refused, granted and told beside it, each narrowed by the name', async () => {
    draw(`${account}&judge=alone`);
    await waitFor(() => expect(dispatched).toHaveLength(3));
    const sources = dispatched.map(({ search }) => search.split(' | ')[0]?.replace(/^search /, ''));
    expect(sources).toContain('`kerberos_triage("b x")`');
    expect(sources).toContain('`kerberos_events("b x")`');
    expect(
      sources.filter((source) => /^`kerberos_index` .*4776.* \(\(b x\)\)$/.test(source ?? '')),
    ).toHaveLength(1);
    expect(dispatched.every(({ search }) => search.includes('"<b>x</b>"'))).toBe(true);
  });

  test('judges a week with all neighbours in it, whatever they name, and keeps the rows of the name', async () => {
    draw(account);
    await waitFor(() => expect(dispatched).toHaveLength(3));
    const judged = dispatched.find(({ search }) => search.includes('kerberos_triage'));
    expect(judged?.search.split(' | ').slice(0, 2)).toEqual([
      'search `kerberos_triage`',
      'where lower(account)="<b>x</b>"',
    ]);
  });

  test('tells in order what happened, the same thing once', async () => {
    draw(account);
    const sequence = within(await screen.findByRole('region', { name: 'What happened, newest first' }));
    expect(await sequence.findByText(/2 times since/, {}, { timeout: 4000 })).toBeTruthy();
    expect(await sequence.findByText('No account holds the name')).toBeTruthy();
    const outcomes = sequence.getAllByText(/^(granted|refused)$/).map((label) => label.textContent);
    expect(outcomes.map((text) => text?.replace(/\W/g, ''))).toEqual(['granted', 'refused']);
  });

  test('goes on to another name, and keeps that in the address', async () => {
    draw(account);
    await userEvent.click(await screen.findByRole('button', { name: 'HTTP/web' }, { timeout: 4000 }));
    expect(new URLSearchParams(window.location.search).get('service')).toBe('HTTP/web');
    expect(new URLSearchParams(window.location.search).get('account')).toBeNull();
  });

  test('reads the tickets that a domain controller granted only when somebody asks', async () => {
    draw('?kdc=dc1');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Read granted tickets as well' }, { timeout: 4000 }),
    );
    await waitFor(() =>
      expect(dispatched.some(({ search }) => search.includes('kerberos_events'))).toBe(true),
    );
    expect(window.location.search).toContain('granted=yes');
  });

  test('says how to ask where the user may not mark a cause as fixed, and shows no mark', async () => {
    const answer = globalThis.fetch;
    globalThis.fetch = (async (url: string, init: RequestInit = {}) =>
      url.includes('kerberos_fixed_causes') && init.method === 'POST'
        ? {
            ok: false,
            status: 403,
            json: async () => ({ messages: [{ type: 'ERROR', text: 'not permitted' }] }),
          }
        : answer(url, init)) as unknown as typeof fetch;
    marked = true;
    draw(account);
    const panel = within(await screen.findByRole('region', { name: 'What it was refused for' }));
    await userEvent.click(await panel.findByRole('button', { name: 'Mark as fixed' }, { timeout: 4000 }));
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText(/may not write what was fixed: nothing was changed/)).toBeTruthy();
    expect(
      alert.getByText(/^Please mark as fixed: cause spn-missing, service HTTP\/web, fixed at Mar 12, 2026/),
    ).toBeTruthy();
    expect(panel.getByRole('button', { name: 'Mark as fixed' })).toBeTruthy();
  });

  test('compares two windows by two jobs, each over its own time, and says which is which', async () => {
    draw('?view=compare&first=1772600000-1772603600&second=1773204800-1773212000');
    await waitFor(() => expect(dispatched).toHaveLength(2));
    expect(dispatched.map(({ search }) => /eval side=(\S+)/.exec(search)?.[1])).toEqual(['"a"', '"b"']);
    expect(dispatched.map(({ earliest, latest }) => [earliest, latest])).toEqual([
      ['1772600000', '1772603600'],
      ['1773204800', '1773212000'],
    ]);
    const panel = within(await screen.findByRole('region', { name: /against/ }));
    expect(await panel.findByText('3 (3 an hour)', {}, { timeout: 4000 })).toBeTruthy();
    expect(await panel.findByText('4 (2 an hour)')).toBeTruthy();
    expect(await panel.findByText(/differ in length \(1 h and 2 h\)/)).toBeTruthy();
  });

  test('two windows of one length show counts alone; a first window is set by a click, in the address', async () => {
    draw('?view=compare&first=1772600000-1772603600&second=1773204840-1773208440');
    const panel = within(await screen.findByRole('region', { name: /against/ }));
    expect(await panel.findByText('3', {}, { timeout: 4000 })).toBeTruthy();
    expect(panel.queryByText(/differ in length/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'the day before' }));
    expect(new URLSearchParams(window.location.search).get('first')).toBe('1773118440-1773122040');
  });

  test('windows that overlap are not compared', async () => {
    draw('?view=compare&first=1772600000-1772603600&second=1772603000-1772606600');
    expect((await screen.findAllByText(/windows overlap/, {}, { timeout: 4000 })).length).toBeGreaterThan(0);
    expect(dispatched).toEqual([]);
  });

  test('says in Splunk\u2019s words why a search failed, and tries again', async () => {
    failing = true;
    draw(account);
    const panel = within(await screen.findByRole('region', { name: 'What it was refused for' }));
    expect(await panel.findByText('Out of disk.', {}, { timeout: 4000 })).toBeTruthy();
    const before = dispatched.length;
    failing = false;
    await userEvent.click(panel.getByRole('button', { name: 'Retry' }));
    await waitFor(() => expect(dispatched.length).toBeGreaterThan(before));
  });
});
