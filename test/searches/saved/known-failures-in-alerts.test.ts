/** Failures that an administrator marked as known raise no alert, and are counted with their mark. */
import type { KnownFailure } from '../../../src/searches/known-failures';
import { k677PasswordSpray } from '../../../src/searches/saved/k677-password-spray';
import { k677TopCauses } from '../../../src/searches/saved/k677-top-causes';
import { k677UserEnumeration } from '../../../src/searches/saved/k677-user-enumeration';
import { k677WeeklySummary } from '../../../src/searches/saved/k677-weekly-summary';
import { savedSearchRows } from '../../support/saved-search-rows';
import { after, times } from '../../support/event-times';
import { ticketXml } from '../../support/ticket-events';

const START = '2026-03-10T10:00:00Z';
const NOW = '2026-03-10T10:50:00Z';
const SCANNER = '192.0.2.66';

const mark = (keys: KnownFailure['keys']): readonly KnownFailure[] => [
  { keys, note: 'our scanner', who: 'anna', when: Date.parse(START) / 1000 - 1000 },
];

const guesses = times(12).map((n) =>
  ticketXml({ time: after(START, 0, n), id: 4768, code: 6, account: `guess${n}`, client: SCANNER }),
);

test('a scanner that is known raises nothing', async () => {
  expect(await savedSearchRows(k677UserEnumeration, guesses, NOW, mark({ client_ip: SCANNER }))).toEqual([]);
  const spray = times(12).map((n) =>
    ticketXml({ time: after(START, n), id: 4771, code: 24, account: `user${n}`, client: SCANNER }),
  );
  expect(await savedSearchRows(k677PasswordSpray, spray, NOW, mark({ client_ip: SCANNER }))).toEqual([]);
});

test('known failures beside others are counted, with the mark that hides them', async () => {
  expect(await savedSearchRows(k677UserEnumeration, guesses, NOW, mark({ account: 'guess1*' }))).toEqual([]);
  expect(await savedSearchRows(k677UserEnumeration, guesses, NOW, mark({ account: 'guess1' }))).toMatchObject(
    [
      {
        accounts: '11',
        failures: '11',
        known_hidden: '1',
        known_notes: 'account=guess1: our scanner (anna)',
      },
    ],
  );
});

test('the reports count what they hide', async () => {
  const marks = mark({ account: 'guess1' });
  expect(await savedSearchRows(k677TopCauses, guesses, NOW, marks)).toMatchObject([
    {
      cause_id: 'account-unknown',
      count: '11',
      known_hidden: '1',
      known_notes: 'account=guess1: our scanner (anna)',
    },
  ]);
  const monday = '2026-03-16T06:10:00Z';
  expect(await savedSearchRows(k677WeeklySummary, guesses, monday, marks)).toMatchObject([
    { cause_id: 'account-unknown', this_week: '11', accounts: '11', known_hidden: '1' },
  ]);
  expect(
    await savedSearchRows(k677WeeklySummary, guesses, monday, mark({ client_ip: SCANNER })),
  ).toMatchObject([{ section: '6 known', this_week: '0', last_week: '0', known_hidden: '12' }]);
});
