import fc from 'fast-check';
import { eventsWithHash } from '../../../src/preview/event-index/find-token';
import { createTokenCollector } from '../../../src/preview/event-index/segment-tokens';
import { tokenHash } from '../../../src/preview/event-index/token-hash';
import { splitSegments } from '../../../src/spl/segments';
import { xmlEvent } from '../../support/event-texts';

/** For each token of any text, the numbers of the texts that the index finds for it. */
function found(raws: readonly string[], wanted?: readonly string[]): Map<string, number[]> {
  const collector = createTokenCollector();
  for (const raw of raws) {
    const bytes = Buffer.from(`<${raw}<`);
    collector.scan(bytes, 1, bytes.length - 1);
  }
  const tokens = collector.seal();
  const all = wanted ?? raws.map(splitSegments).flatMap(({ major, minor }) => [...major, ...minor]);
  return new Map(
    all.map((token) => {
      const bits = eventsWithHash(tokens, raws.length, tokenHash(token));
      const events = raws.flatMap((_, event) =>
        bits && ((bits[event >>> 5] as number) >>> (event & 31)) & 1 ? [event] : [],
      );
      return [token.toLowerCase(), events];
    }),
  );
}

/** The same by splitting each text as the language does. */
function held(raws: readonly string[]): Map<string, number[]> {
  const split = raws.map((raw) => {
    const { major, minor } = splitSegments(raw);
    return new Set([...major, ...minor].map((token) => token.toLowerCase()));
  });
  const all = [...new Set(split.flatMap((tokens) => [...tokens]))];
  return new Map(
    all.map((token) => [token, raws.flatMap((_, event) => (split[event]?.has(token) ? [event] : []))]),
  );
}

const entries = (map: Map<string, number[]>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

test('events that repeat their markup are found by every token of it, and by their values', () => {
  const raws = Array.from({ length: 70 }, (_, n) =>
    xmlEvent({ data: n % 3 === 0 ? { Status: `0x${n}`, Other: '' } : { Status: 'a--b', IpPort: String(n) } }),
  );
  expect(entries(found(raws))).toEqual(entries(held(raws)));
});

test('texts of tags, quotes and values are found by all their tokens, however they repeat', () => {
  const piece = fc.constantFrom(
    '<a>',
    '</a>',
    "<b N='x'>",
    "<b N='7'/>",
    '<b N="x" M="8">',
    "' <",
    "'>",
    "'/>",
    '"',
    '<',
    '>',
    '4769',
    'C-1=2',
    '--',
    '%20',
    ' ',
    'a',
  );
  const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (texts) => {
      const raws = [...texts, ...texts, ...texts, texts.join('')];
      expect(entries(found(raws))).toEqual(entries(held(raws)));
    }),
    { numRuns: 500 },
  );
});

test('a thousand different tags and more are found too', () => {
  const raws = Array.from({ length: 3000 }, (_, n) => `<t${n % 1500}>v</t${n % 1500}>`);
  const numbers = [0, 1, 777, 1023, 1024, 1499];
  const tokens = found(
    raws,
    numbers.map((n) => `t${n}`),
  );
  for (const n of numbers) expect(tokens.get(`t${n}`)).toEqual([n, n + 1500]);
});
