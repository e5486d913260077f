import { normaliser, type Normalise } from '../../support/normaliser';
import { refused4769, securityXml } from '../../support/raw-events';

let normalise: Normalise;

beforeAll(async () => {
  normalise = await normaliser();
});

const EVERY_FIELD = [
  'record_id',
  'event_id',
  'request',
  'era',
  'outcome',
  'kdc',
  'realm',
  'account',
  'account_type',
  'service',
  'service_class',
  'service_host',
  'service_host_kind',
  'client_ip',
  'client_port',
  'client_kind',
  'failure_code',
  'ticket_options',
  'encryption_type',
  'preauth_type',
];

test('sets every field on a row without any event', () => {
  const row = normalise('nothing of Kerberos');
  for (const field of EVERY_FIELD)
    expect([field, typeof row[field], row[field]]).toEqual([field, 'string', expect.stringMatching(/./)]);
  expect(row).toMatchObject({
    event_id: '-',
    request: '-',
    era: '-',
    account_type: 'none',
    client_kind: 'none',
    service_host_kind: 'none',
  });
});

test('replaces fields of the same names that an add-on has set', () => {
  const theirs = Object.fromEntries([...EVERY_FIELD, 'k677_account'].map((name) => [name, 'theirs']));
  const row = normalise(securityXml(4769, refused4769), theirs);
  expect(Object.values(row)).not.toContain('theirs');
  expect(row).toMatchObject({ account: 'alice', record_id: '99' });
});

test('leaves no field of its own behind', () => {
  expect(
    Object.keys(normalise(securityXml(4769, refused4769))).filter((name) => name.startsWith('k677_')),
  ).toEqual([]);
});

test('is not about the events of another log that share a number', () => {
  expect(normalise('LogName=Application\nEventCode=677\nMessage=x')).toMatchObject({ request: '-' });
});
