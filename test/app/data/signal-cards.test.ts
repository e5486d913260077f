import type { AttackSignal } from '../../../src/searches/attack-signals';
import { signalCards } from '../../../app/data/signal-cards';
import { evidenceUrl } from '../../../app/panels/signal-card';

const signal = (
  id: string,
  severity: AttackSignal['severity'],
  causes: AttackSignal['causes'],
): AttackSignal => ({
  id,
  title: id,
  causes,
  severity,
  techniques: [],
  entity: 'client',
  looksLike: '.',
  falsePositives: '.',
});

const spray = signal('spray', 'critical', ['password-spray']);
const odd = signal('odd', 'medium', ['ticket-key-wrong', 'ticket-revoked']);
const quiet = signal('quiet', 'high', ['spn-scan']);

const row = (cause: string, kind: string, name: string, count: number, more = {}) => ({
  cause_id: cause,
  known: 'no',
  kind,
  name,
  count: String(count),
  first: '100',
  last: '200',
  distinct: '1',
  ...more,
});

const rows = [
  row('ticket-key-wrong', 't', '0 dc1', 30),
  row('ticket-revoked', 't', '0 dc1', 1, { first: '50' }),
  row('ticket-key-wrong', 'c', 'x', 30),
  row('ticket-revoked', 'c', 'x', 1),
  row('password-spray', 't', '0 dc1', 12),
  row('password-spray', 't', '0 dc2', 4, { known: 'yes' }),
  row('password-spray', 'a', 'u1', 1, { distinct: '12' }),
  row('password-spray', 'c', '-', 3),
  row('spn-scan', 't', '0 dc1', 7, { known: 'yes' }),
];

describe('signal cards', () => {
  const cards = signalCards([odd, spray, quiet], rows);

  test('list what was seen first, the worst before the frequent, and quiet ones last', () => {
    expect(cards.map((card) => [card.signal.id, card.count, card.known])).toEqual([
      ['spray', 12, 4],
      ['odd', 31, 0],
      ['quiet', 0, 7],
    ]);
  });

  test('sum the causes of one signal, from the first to the last event', () => {
    expect(cards[1]).toMatchObject({
      first: 50,
      last: 200,
      names: [{ kind: 'client', names: [{ name: 'x', count: 31 }], distinct: 1 }],
      trend: ['t 0 dc1 30', 't 0 dc1 1'],
    });
  });

  test('name how many there are, and leave out what is not named', () => {
    expect(cards[0]?.names).toEqual([{ kind: 'account', names: [{ name: 'u1', count: 1 }], distinct: 12 }]);
  });

  test('lead to the page of the name behind them, with the cause where there is one', () => {
    window.$C = { LOCALE: 'en-US' };
    const range = { earliest: '-7d', latest: 'now' };
    const [first, second, last] = cards;
    expect(first && evidenceUrl(first, range)).toBe(
      '/en-US/app/kerberos_677/investigate_677?account=u1&earliest=-7d&latest=now&cause=password-spray',
    );
    expect(second && evidenceUrl(second, range)).toBe(
      '/en-US/app/kerberos_677/investigate_677?client=x&earliest=-7d&latest=now',
    );
    expect(last && evidenceUrl(last, range)).toBeUndefined();
  });
});
