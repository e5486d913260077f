import { act, configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { Analysis677 } from '../../../app/pages/analysis-677';
import { answerPages, columns, drawPage } from '../../support/page-answers';

// The machine may be busy; nothing here measures time.
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 8000 });

jest.mock('../../../app/looks/column-chart', () => ({ ColumnChart: () => <p>chart</p> }));
jest.mock('../../../app/frame/time-range', () => ({ TimeRange: () => <p>time range</p> }));

const budget = columns(
  ['known', 'known_note', 'verdict', 'cause_id', 'cause', 'count'],
  [
    ['no', '-', 'ignore', 'expired', 'The ticket expired. It is renewed.', '90'],
    ['no', '-', 'fix', 'spn-missing', 'No account holds the name.', '10'],
    ['yes', 'account=old: gone in May (anna)', 'fix', 'spn-missing', 'No account holds the name.', '7'],
  ],
);
const causeRows = columns(
  'verdict known known_note cause_id cause codes count accounts services clients kdcs trend first_seen last_seen'.split(
    ' ',
  ),
  [
    [
      'fix',
      'no',
      '-',
      'spn-missing',
      'No account holds the name.',
      '7',
      '10',
      '2',
      '1',
      '2',
      '1',
      't 10 dc 10',
      '',
      '',
    ],
  ],
);
const names = columns(['name', 'count', 'investigate', 'distinct'], [['<b>x</b>', '10', '0', '1']]);
const present = columns(
  ['kdc', 'failure_code', 'failure_name', 'count', 'current', 'last'],
  [
    ['dc1', '7', 'KDC_ERR_S_PRINCIPAL_UNKNOWN', '100', '100', '1'],
    ['dc2', '7', 'KDC_ERR_S_PRINCIPAL_UNKNOWN', '9', '0', '1'],
  ],
);
const newest = columns(
  [
    'time',
    'event_id',
    'cause_id',
    'failure_code',
    'service',
    'cause',
    'cause_confidence',
    'verdict',
    'cause_action',
    'cause_reference',
  ],
  [
    [
      '',
      '4769',
      'sql-without-spn',
      '7',
      'MSSQLSvc/sql1.corp:1433',
      'No account holds the name.',
      'documented',
      'fix',
      'Register it.',
      'https://learn.microsoft.com/spn',
    ],
  ],
);

const rule = columns(
  ['failure_code', 'service_class', 'cause_id', 'cause', 'verdict', 'cause_action'],
  [['7', '*', 'spn-missing', 'No account holds the name.', 'fix', 'Register it.']],
);

/** A search head that knows the page's searches by a word in each. */
function rowsFor(job: string, search: string) {
  if (job.includes('sum(current)')) return present;
  if (job.includes('head 3')) return newest;
  if (job.includes('inputlookup')) return rule;
  if (search.startsWith('| where known="no" | stats sum(count) as count'))
    return columns(['count'], [['50']]);
  if (search.includes('values(codes) as codes')) return causeRows;
  return search.includes('verdict cause_id cause | sort') ? budget : names;
}

const dispatched = answerPages({ results: ({ search }, postProcess) => rowsFor(search, postProcess) });

const draw = async () => {
  drawPage(<Analysis677 />, 'analysis_677');
  await screen.findByText(/100 refused requests/, {}, { timeout: 4000 });
};

const panel = (name: string | RegExp) => within(screen.getByRole('region', { name }));

describe('the page 677 Analysis', () => {
  test('dispatches three jobs for one load, over the range that the search head read', async () => {
    await draw();
    await screen.findByText(/1 domain controller reports, 1 silent: dc2/);
    expect(dispatched.map(({ earliest, latest }) => [earliest, latest])).toEqual([
      ['1772668800', '1773273600'],
      ['1772064000', '1772668800'],
      ['1772064000', '1773273600'],
    ]);
  });

  test('says how many, by verdict, and how that changed', async () => {
    await draw();
    expect(await screen.findByText(/100 % more than in the 7 days before/)).toBeTruthy();
    expect(screen.getByRole('button', { name: /90 expected \(90 %, 1 cause\)/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'The ticket expired' })).toBeTruthy();
  });

  test('filters by a name that is clicked, as a chip, in the address and in the search', async () => {
    await draw();
    const services = panel('Services');
    await userEvent.click(await services.findByRole('button', { name: /<b>x<\/b>/ }));
    expect(new URLSearchParams(window.location.search).get('service')).toBe('<b>x</b>');
    await waitFor(() => expect(dispatched.length).toBeGreaterThan(4));
    expect(dispatched[3]?.search).toContain(
      '`kerberos_triage` | where in(event_id, "677", "673", "4769", "4773") AND service="<b>x</b>"',
    );
    await userEvent.click(screen.getByRole('button', { name: /Service: <b>x<\/b>/ }));
    expect(window.location.search).toBe('');
  });

  test('opens the side panel from a row of the causes, with links to https only', async () => {
    await draw();
    await userEvent.click(await panel(/What to do/).findByText('No account holds the name'));
    expect(window.location.search).toBe('?focus=cause%3Aspn-missing');
    expect(await screen.findByText('Register it.')).toBeTruthy();
    expect(screen.getByRole('link', { name: /Microsoft: spn/ }).getAttribute('href')).toBe(
      'https://learn.microsoft.com/spn',
    );
    await userEvent.keyboard('{Escape}');
  });

  test('goes back with the browser', async () => {
    await draw();
    act(() => {
      window.history.pushState(null, '', '?service=abc');
      window.dispatchEvent(new PopStateEvent('popstate'));
    });
    expect(await screen.findByText('Service: abc')).toBeTruthy();
  });
});
