import fc from 'fast-check';
import type { TokenIndex } from '../../../src/preview/event-index/event-index';
import { eventsWithHash } from '../../../src/preview/event-index/find-token';
import { createTokenCollector } from '../../../src/preview/event-index/segment-tokens';
import { tokenHash } from '../../../src/preview/event-index/token-hash';
import { splitSegments } from '../../../src/spl/segments';

function indexed(raws: readonly string[], collector = createTokenCollector()): TokenIndex {
  for (const raw of raws) {
    const bytes = Buffer.from(raw);
    collector.scan(bytes, 0, bytes.length);
  }
  return collector.seal();
}

/** The numbers of the events that hold a token. */
function holders(tokens: TokenIndex, events: number, token: string): number[] {
  const bits = eventsWithHash(tokens, events, tokenHash(token));
  return Array.from({ length: events }, (_, event) => event).filter(
    (event) => bits && ((bits[event >>> 5] as number) >>> (event & 31)) & 1,
  );
}

test('an event is found by its major and minor segments, in any case', () => {
  const tokens = indexed(['EventCode=4769 Client ::ffff:10.0.0.1']);
  for (const token of [
    'eventcode=4769',
    'EventCode',
    '4769',
    'CLIENT',
    '::ffff:10.0.0.1',
    'ffff',
    '10',
    '1',
  ]) {
    expect([token, holders(tokens, 1, token)]).toEqual([token, [0]]);
  }
  for (const token of ['EventCode=', '476', '10.0', 'Client ::ffff']) {
    expect([token, holders(tokens, 1, token)]).toEqual([token, []]);
  }
});

test('letters beyond ASCII are found in either case', () => {
  const tokens = indexed(['Überwachung gescheitert', 'DOMÄNE\\ÖZGÜR']);
  expect(holders(tokens, 2, 'überwachung')).toEqual([0]);
  expect(holders(tokens, 2, 'domäne')).toEqual([1]);
  expect(holders(tokens, 2, 'özgür')).toEqual([1]);
});

test('rare and frequent tokens are both found in all their events', () => {
  const raws = Array.from(
    { length: 1000 },
    (_, n) => `always ${n % 2 === 0 ? 'even' : 'odd'} number${n} of${n % 100}`,
  );
  const tokens = indexed(raws);
  expect(holders(tokens, 1000, 'always')).toHaveLength(1000);
  expect(holders(tokens, 1000, 'even')).toEqual(raws.flatMap((raw, n) => (raw.includes('even') ? [n] : [])));
  expect(holders(tokens, 1000, 'of7')).toEqual([7, 107, 207, 307, 407, 507, 607, 707, 807, 907]);
  expect(holders(tokens, 1000, 'number999')).toEqual([999]);
});

test('a collector begins anew after it is sealed', () => {
  const collector = createTokenCollector();
  indexed(['one two'], collector);
  const second = indexed(['three'], collector);
  expect(holders(second, 1, 'one')).toEqual([]);
  expect(holders(second, 1, 'three')).toEqual([0]);
});

test('a hundred thousand different tokens are all found', () => {
  const raws = Array.from({ length: 1000 }, (_, n) =>
    Array.from({ length: 100 }, (_, m) => `t${n * 100 + m}`).join(' '),
  );
  const tokens = indexed(raws);
  for (let n = 0; n < 100_000; n += 777)
    expect(holders(tokens, 1000, `t${n}`)).toEqual([Math.floor(n / 100)]);
});

/** How the index sees a token: in lower case, and a run of letters beyond ASCII as one of them. */
const alike = (token: string): string => token.toLowerCase().replace(/[^ -~\n]+/g, 'é');

test('the tokens are those of the language: every segment of a text is found, and nothing else', () => {
  const piece = fc.constantFrom(
    'a',
    'B',
    '4769',
    '=',
    ':',
    '.',
    '-',
    '--',
    '%',
    '%20',
    '%2526',
    ' ',
    '"',
    "'",
    '<',
    '\n',
    'é',
    '_',
  );
  const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (raws) => {
      const tokens = indexed(raws);
      const split = raws.map(splitSegments);
      const all = new Set(split.flatMap(({ major, minor }) => [...major, ...minor]).map(alike));
      for (const token of all) {
        const expected = split.flatMap(({ major, minor }, event) =>
          [...major, ...minor].some((one) => alike(one) === token) ? [event] : [],
        );
        expect([token, holders(tokens, raws.length, token)]).toEqual([token, expected]);
      }
      expect(tokens.hashes.length).toBe(new Set([...all].map(tokenHash)).size);
    }),
    { numRuns: 500 },
  );
});
