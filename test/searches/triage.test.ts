/** The contract of kerberos_triage: which events it reads, which rows come out, and what it replaces. */
import { asText } from '../../src/spl/value';
import { appOnText } from '../support/built-app';
import { logon, logon672, refusedService, refusedService677, wrongPassword } from '../support/told-events';

const anna = { account: 'anna', client: '10.1.1.5' };

const story = [
  logon672({ account: 'old', client: '10.1.1.9', at: 0 }),
  wrongPassword({ ...anna, at: 10 }),
  logon({ ...anna, at: 20 }),
  refusedService({ ...anna, service: 'HTTP/web1.corp.example', at: 30 }),
  refusedService677({ account: 'old', client: '10.1.1.9', service: 'NT4BOX', at: 40 }),
].join('');

async function rowsOf(events: string, search: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return (await appOnText(events)).search(search).rows;
}

test('exactly the rows of kerberos_failures come out, newest first', async () => {
  const columns = '| table event_id account service';
  const failures = await rowsOf(story, `\`kerberos_failures\` ${columns}`);
  expect(failures).toEqual([
    { event_id: '677', account: 'old', service: 'NT4BOX' },
    { event_id: '4769', account: 'anna', service: 'HTTP/web1.corp.example' },
    { event_id: '4771', account: 'anna', service: 'krbtgt/CORP.EXAMPLE' },
  ]);
  expect(await rowsOf(story, `\`kerberos_triage\` ${columns}`)).toEqual(failures);
});

test('every field of kerberos_failures is there, with the same text of the event', async () => {
  const preview = await appOnText(story);
  const failures = preview.search('`kerberos_failures` | fields *, _raw');
  const triaged = preview.search('`kerberos_triage` | fields *, _raw');
  const added = triaged.fields.filter((field) => !failures.fields.includes(field));
  expect([...added].sort()).toEqual(['pattern', 'pattern_id', 'verdict_first']);
  expect(failures.fields.filter((field) => !triaged.fields.includes(field))).toEqual([]);
  expect(triaged.rows.map((row) => asText(row['_raw'] ?? null))).toEqual(
    failures.rows.map((row) => asText(row['_raw'] ?? null)),
  );
});

test('a pattern replaces verdict, cause and texts, and keeps the first verdict beside them', async () => {
  const [typing] = await rowsOf(
    story,
    '`kerberos_triage("4771 OR 4768")` | table cause_id verdict verdict_first pattern_id pattern cause cause_confidence cause_action cause_reference',
  );
  expect(typing).toEqual({
    cause_id: 'password-mistyped',
    verdict: 'ignore',
    verdict_first: 'fix',
    pattern_id: 'success-followed',
    pattern: 'The same account then succeeded.',
    cause: 'The password was wrong once or a few times and then right.',
    cause_confidence: 'heuristic',
    cause_action: 'Nothing to do.',
    cause_reference: expect.stringMatching(/^https:/) as string,
  });
});

test('where no pattern applies the diagnosis stays, and the pattern is a dash', async () => {
  const [refusal] = await rowsOf(
    story,
    '`kerberos_triage` | where event_id="4769" | table cause_id verdict verdict_first pattern_id pattern',
  );
  expect(refusal).toEqual({
    cause_id: 'web-without-spn',
    verdict: 'fix',
    verdict_first: 'fix',
    pattern_id: '-',
    pattern: '-',
  });
});

test('the argument narrows the neighbours too', async () => {
  const cause = async (terms: string): Promise<unknown> =>
    rowsOf(story, `\`kerberos_triage("${terms}")\` | where event_id="4771" | table cause_id`);
  expect(await cause('anna')).toEqual([{ cause_id: 'password-mistyped' }]);
  expect(await cause('4771')).toEqual([{ cause_id: 'wrong-password' }]);
});

test('granted service tickets are never read', async () => {
  const granted = refusedService({ ...anna, service: 'WEB1$', code: 0, at: 50 })
    .replace('0xFFFFFFFF', '0x12')
    .replace('Audit Failure', 'Audit Success');
  const preview = await appOnText(story + granted);
  expect(preview.search('`kerberos_triage`').scanCount).toBe(5);
});

test('events as XML are judged as well', async () => {
  const xml = (id: number, second: number, status: string): string =>
    `<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='Microsoft-Windows-Security-Auditing'/><EventID>${id}</EventID><Keywords>${status === '0x0' ? '0x8020000000000000' : '0x8010000000000000'}</Keywords><TimeCreated SystemTime='2026-02-16T09:00:0${second}.000000000Z'/><EventRecordID>${second}</EventRecordID><Channel>Security</Channel><Computer>DC01.corp.example</Computer></System><EventData><Data Name='TargetUserName'>anna</Data><Data Name='IpAddress'>::ffff:10.1.1.5</Data><Data Name='ServiceName'>krbtgt/CORP</Data><Data Name='Status'>${status}</Data></EventData></Event>\n`;
  expect(
    await rowsOf(xml(4771, 1, '0x18') + xml(4768, 5, '0x0'), '`kerberos_triage` | table cause_id pattern_id'),
  ).toEqual([{ cause_id: 'password-mistyped', pattern_id: 'success-followed' }]);
});

test('an event in another language comes out as such, and judges nobody', async () => {
  const french = wrongPassword({ ...anna, at: 10 })
    .replace('Account Name:', 'Nom du compte :')
    .replace('Failure Code:', 'Code d’échec :')
    .replace('Client Address:', 'Adresse du client :')
    .replace('Service Name:', 'Nom du service :')
    .replace('Ticket Options:', 'Options du ticket :');
  expect(
    await rowsOf(french + logon({ ...anna, at: 20 }), '`kerberos_triage` | table cause_id pattern_id'),
  ).toEqual([{ cause_id: 'untranslated', pattern_id: '-' }]);
});

test('names that hold wildcards, quotes and dollars are compared as they are', async () => {
  const events = [
    wrongPassword({ account: 'a*', client: '10.1.1.5', at: 0 }),
    logon({ account: 'anna', client: '10.1.1.5', at: 5 }),
    wrongPassword({ account: `x"y$`, client: '10.1.1.6', at: 0 }),
    wrongPassword({ account: `Jürgen O'Neil`, client: '10.1.1.7', at: 0 }),
    logon({ account: `JÜRGEN O'NEIL`, client: '10.1.1.7', at: 5 }),
  ].join('');
  expect(await rowsOf(events, '`kerberos_triage` | sort account | table account cause_id')).toEqual([
    { account: `Jürgen O'Neil`, cause_id: 'password-mistyped' },
    { account: 'a*', cause_id: 'wrong-password' },
    { account: `x"y$`, cause_id: 'broken-secure-channel' },
  ]);
});

test('no event, no row, no error', async () => {
  expect(await rowsOf(logon({ ...anna, at: 0 }), '`kerberos_triage`')).toEqual([]);
});
