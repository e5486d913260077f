import { causeNames } from '../../src/knowledge/causes/cause-ids';
import { attackFailures, attackTickets, signalRows } from '../../src/searches/attack-jobs';
import { attackSignals, techniqueUrl } from '../../src/searches/attack-signals';
import { fillSearch } from '../../src/searches/fill-search';
import { appOnText } from '../support/built-app';
import { logon, repeated, wrongPassword } from '../support/told-events';

const rowsOf = async (events: string, search: string) => {
  const preview = await appOnText(events);
  return preview.search(fillSearch(search, { span: '1h' })).rows;
};

describe('the catalogue of attack signals', () => {
  test('covers every cause that somebody should look at, each once', () => {
    const suspicious = causeNames.filter(({ verdict }) => verdict === 'investigate').map(({ id }) => id);
    const covered = attackSignals.flatMap(({ causes }) => causes);
    expect(suspicious.filter((id) => !covered.includes(id))).toEqual([]);
    expect(covered).toHaveLength(new Set(covered).size);
  });

  test('holds causes that may be an attack only, and what the search for tickets names', () => {
    const other = attackSignals
      .flatMap(({ causes }) => causes)
      .filter((cause) => causeNames.find(({ id }) => id === cause)?.verdict !== 'investigate');
    expect(other).toEqual(['asrep-roasting', 'rc4-tickets-for-many-services']);
    expect(other.filter((name) => !attackTickets.search.includes(`"${name}"`))).toEqual([]);
  });

  test('names techniques as ATT&CK numbers them, with their addresses', () => {
    const techniques = attackSignals.flatMap((signal) => signal.techniques);
    expect(techniques.filter(({ id }) => !/^T\d{4}(?:\.\d{3})?$/.test(id))).toEqual([]);
    expect(techniqueUrl({ id: 'T1558.003', name: '' })).toBe(
      'https://attack.mitre.org/techniques/T1558/003/',
    );
  });

  test('says of each what it looks like and what else does', () => {
    const sentences = attackSignals.flatMap(({ looksLike, falsePositives }) => [looksLike, falsePositives]);
    expect(sentences.filter((text) => !text.endsWith('.'))).toEqual([]);
  });
});

describe('the job attack-failures', () => {
  test('is one search over all detections: a spray counts once for each of its entities', async () => {
    const events = repeated(12, 30, (at, number) =>
      wrongPassword({ at, account: `user${number}`, client: '192.0.2.66' }),
    );
    const rows = await rowsOf(events, `${attackFailures.search} | ${signalRows}`);
    const of = (kind: string) => rows.filter((row) => row.kind === kind);
    expect(new Set(rows.map((row) => row.cause_id))).toEqual(new Set(['password-spray']));
    expect(of('c').map((row) => [row.name, Number(row.count), Number(row.distinct)])).toEqual([
      ['192.0.2.66', 12, 1],
    ]);
    expect(of('a').map((row) => Number(row.distinct))).toEqual([12, 12, 12, 12, 12]);
    expect(of('t').reduce((sum, row) => sum + Number(row.count), 0)).toBe(12);
  });

  test('has nothing to say about a mistyped password', async () => {
    const events =
      wrongPassword({ at: 0, account: 'alice', client: '192.0.2.1' }) +
      logon({ at: 20, account: 'alice', client: '192.0.2.1' });
    expect(await rowsOf(events, attackFailures.search)).toEqual([]);
  });
});

describe('the job attack-tickets', () => {
  const withoutPreauth = (account: string) =>
    logon({ at: 5, account, client: '192.0.2.9' }).replace(
      'Pre-Authentication Type:\t2',
      'Pre-Authentication Type:\t0',
    );

  test('finds tickets of people without pre-authentication, not those of computers or with a password', async () => {
    const events =
      withoutPreauth('svc_old') +
      withoutPreauth('WS1$') +
      logon({ at: 1, account: 'bob', client: '192.0.2.9' });
    const rows = await rowsOf(events, `${attackTickets.search} | ${signalRows}`);
    expect(rows.filter((row) => row.kind === 'a').map((row) => [row.cause_id, row.name])).toEqual([
      ['asrep-roasting', 'svc_old'],
    ]);
  });

  /** A granted 4769 of today for a service, RC4 by default. */
  const granted = (at: number, service: string, type = '0x17') =>
    logon({ at, account: 'mallory@CORP.EXAMPLE', client: '192.0.2.66' })
      .replace('EventCode=4768', 'EventCode=4769')
      .replace('Service Name:\t\tkrbtgt', `Service Name:\t\t${service}`)
      .replace('Result Code:', 'Failure Code:')
      .replace('Ticket Encryption Type:\t0x12', `Ticket Encryption Type:\t${type}`);

  test('finds RC4 tickets of many services for one client within an hour', async () => {
    const many = repeated(30, 10, (at, number) => granted(at, `svc_${number}`));
    const rows = await rowsOf(many, attackTickets.search);
    expect(new Set(rows.map((row) => row.cause_id))).toEqual(new Set(['rc4-tickets-for-many-services']));
  });

  test('leaves few services, AES and computers alone', async () => {
    const few = granted(0, 'svc_1') + granted(10, 'svc_2');
    const aes = repeated(30, 10, (at, number) => granted(at, `svc_${number}`, '0x12'));
    const computers = repeated(30, 10, (at, number) => granted(at, `FILE${number}$`));
    expect(await rowsOf(few + aes + computers, attackTickets.search)).toEqual([]);
  });
});
