import fc from 'fast-check';
import type { EventIndex } from '../../../src/preview/event-index/event-index';
import { prunedEvents } from '../../../src/preview/event-index/prune-events';
import { tableBatch } from '../../../src/spl/batch';
import { predicateMatcher } from '../../../src/spl/match-predicate';
import { parsePredicate } from '../../../src/spl/parse-predicate';
import type { SearchPredicate } from '../../../src/spl/predicate';
import { classicEvent, xmlEvent } from '../../support/event-texts';
import { indexOf } from '../../support/index-texts';

const parse = (text: string): SearchPredicate =>
  parsePredicate({ text, start: 0, end: text.length, command: 'search' }).predicate;

function candidates(index: EventIndex, search: string, overridden: readonly string[] = []): number[] {
  return index.segments.flatMap((segment) => {
    const known = { origins: index.origins, overridden: new Set(overridden) };
    const bits = prunedEvents(segment, known, parse(search));
    return Array.from({ length: segment.count }, (_, event) => event)
      .filter((event) => !bits || ((bits[event >>> 5] as number) >>> (event & 31)) & 1)
      .map((event) => segment.base + event);
  });
}

const index = indexOf([
  {
    raw: classicEvent({ eventCode: 4768, message: 'Code:\t0xffffffff' }),
    source: 'WinEventLog:Security',
    index: 'wineventlog',
  },
  {
    raw: classicEvent({ eventCode: 4769, message: 'Code:\t0xFFFFFFFF' }),
    source: 'WinEventLog:Security',
    index: 'wineventlog',
  },
  {
    raw: classicEvent({ eventCode: 4769, message: 'Code:\t0x12' }),
    source: 'WinEventLog:Security',
    index: 'wineventlog',
  },
  {
    raw: xmlEvent({ data: { Status: '0x12' } }),
    source: 'XmlWinEventLog:Security',
    host: 'DC1',
    index: 'other',
  },
]);

test.each([
  ['4769', [1, 2, 3]],
  ['476*', [0, 1, 2, 3]],
  ['TERM(EventCode=4769)', [1, 2]],
  ['TERM(eventcode=4769)', [1, 2]],
  ['TERM(EventCode=476*)', [0, 1, 2, 3]],
  ['0xffffffff', [0, 1]],
  ['(TERM(EventCode=4768) OR TERM(EventCode=4769)) 0xffffffff', [0, 1]],
  ['4768 OR 0x12', [0, 2, 3]],
  ['"Kerberos service"', []],
  ['dc1.example.org', [0, 1, 2, 3]],
  ['index=wineventlog', [0, 1, 2]],
  ['index=WIN* 4769', [1, 2]],
  ['index!=wineventlog', [3]],
  ['NOT index=wineventlog', [3]],
  ['source=*:Security host=dc1', [3]],
  ['sourcetype IN (t, u)', [0, 1, 2, 3]],
  ['index IN (other, none)', [3]],
  ['NOT 4769', [0, 1, 2, 3]],
  ['EventCode=4769', [0, 1, 2, 3]],
  ['nowhere', []],
  ['*', [0, 1, 2, 3]],
] as const)('%s leaves %j', (search, expected) => {
  expect(candidates(index, search)).toEqual(expected);
});

test('a field of the origin that settings override is not pruned by', () => {
  expect(candidates(index, 'host=dc1', ['host'])).toEqual([0, 1, 2, 3]);
});

test('no event that matches is ever pruned', () => {
  const word = fc.constantFrom(
    'a',
    'B',
    'ab',
    'a=b',
    'a-b',
    'x%20y',
    '--',
    '4769',
    'é',
    'É',
    '10.0.0.1',
    '::1',
    '"',
    "'",
    '_',
  );
  const raw = fc
    .array(fc.tuple(word, fc.constantFrom(' ', '', '\n', ':', '>')), { maxLength: 8 })
    .map((parts) => parts.flat().join(''));
  const term = fc
    .tuple(
      fc.array(
        word.filter((text) => !/["']/.test(text)),
        { minLength: 1, maxLength: 3 },
      ),
      fc.boolean(),
      fc.boolean(),
      fc.constantFrom('', '*'),
    )
    .map(([words, quoted, whole, star]): SearchPredicate => ({
      kind: 'term',
      text: words.join(quoted ? ' ' : '') + star,
      quoted,
      whole: whole && !quoted,
      caseSensitive: false,
      span: { start: 0, end: 0 },
    }));
  const origin = fc.constantFrom('index=main', 'index=o*', 'host!=x', 'NOT source=s').map(parse);
  const { predicate } = fc.letrec<{ predicate: SearchPredicate }>((tie) => ({
    predicate: fc.oneof(
      { depthSize: 'small' },
      term,
      origin,
      fc
        .tuple(
          fc.constantFrom('and' as const, 'or' as const),
          fc.array(tie('predicate'), { minLength: 1, maxLength: 3 }),
        )
        .map(([kind, parts]): SearchPredicate => ({ kind, parts })),
      tie('predicate').map((part): SearchPredicate => ({ kind: 'not', part })),
    ),
  }));
  fc.assert(
    fc.property(fc.array(raw, { minLength: 1, maxLength: 6 }), predicate, (raws, search) => {
      const built = indexOf(raws.map((text, n) => ({ raw: text, index: n % 2 === 0 ? 'main' : 'other' })));
      const batch = tableBatch(
        raws.length,
        new Map([
          ['_raw', raws],
          ['index', raws.map((_, n) => (n % 2 === 0 ? 'main' : 'other'))],
          ['host', raws.map(() => 'h')],
          ['source', raws.map(() => 's')],
        ]),
      );
      const test = predicateMatcher(search)(batch);
      const [segment] = built.segments;
      const bits =
        segment && prunedEvents(segment, { origins: built.origins, overridden: new Set() }, search);
      raws.forEach((_, event) => {
        const kept = !bits || (((bits[event >>> 5] as number) >>> (event & 31)) & 1) === 1;
        if (test(event)) expect(kept).toBe(true);
      });
    }),
    { numRuns: 1000 },
  );
});
