import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import { builtinApps } from '../../../src/preview/builtin-apps';
import { createPreview } from '../../../src/preview/create-preview';
import { deriverPool, type DeriverPool } from '../../../src/preview/derive/deriver-pool';
import type { Preview, PreviewData } from '../../../src/preview/preview';
import { indexOf } from '../../support/index-texts';
import { smallApp } from '../../support/small-app';

const EVENTS = 13_000;

const data: PreviewData = {
  apps: [...builtinApps(), smallApp('app', { 'default/eventtypes.conf': '[odd]\nsearch = word1' })],
  appId: 'app',
  index: indexOf(
    Array.from({ length: EVENTS }, (_, at) => ({
      raw: `n=${(at * 7) % 300} k=${['a', 'b', '5', '05', ''][at % 5]} m=${at % 4 < 2 ? 'x,y,x' : `z${at}`} u=${at} word${at % 3}`,
      time: 1000 + ((at * 13) % 4000),
      host: `h${at % 2}`,
    })),
  ),
  reports: [],
  now: 1_000_000,
  timeZone: 'UTC',
  stateFolder: mkdtempSync(path.join(tmpdir(), 'k677-state-')),
  version: 1,
};

/** How many parts came from other threads. */
let sent = 0;

/** The pool, of which how many parts have come is counted; what is given to a thread is waited for. */
function counted(pool: DeriverPool): DeriverPool {
  return {
    ...pool,
    open: (...args) => {
      const divided = pool.open(...args);
      return (
        divided && {
          ...divided,
          takeBack: () => false,
          received: () => {
            const replies = divided.received();
            sent += replies.filter(({ left }) => left).length;
            return replies;
          },
        }
      );
    },
  };
}

const pool = deriverPool({ threads: 2, from: 1, startFrom: 1 });
const divided = (): Preview => createPreview(data, counted(pool));
const alone = (): Preview => createPreview(data, deriverPool({ threads: 0 }));

beforeAll(async () => {
  pool.start();
  await pool.ready();
}, 60_000);
afterAll(() => pool.close());
beforeEach(() => {
  sent = 0;
});

/** What a search says, or how it fails. */
function told(preview: Preview, search: string, options = {}): unknown {
  try {
    return { ...preview.search(search, options), seconds: 0 };
  } catch (error) {
    return String(error);
  }
}

const REX =
  'fields _raw _time host | rex "n=(?<n>\\d+) k=(?<k>\\S*) m=(?<m>\\S+) u=(?<u>\\d+)" | makemv delim="," m';

test('other threads make rows, and the answer is that of one thread', () => {
  const search = `index=main | ${REX} | stats count dc(m) as d list(u) as u by k`;
  expect(told(divided(), search)).toEqual(told(alone(), search));
  expect(sent).toBeGreaterThan(0);
});

test('what they made is kept for later searches', () => {
  const preview = divided();
  const search = `index=main | ${REX} | stats count by n`;
  preview.search(search);
  const before = sent;
  expect(before).toBeGreaterThan(0);
  expect(told(preview, `index=main | ${REX} | stats count by n | sort - count`)).toEqual(
    told(alone(), `index=main | ${REX} | stats count by n | sort - count`),
  );
  expect(sent).toBe(before);
});

test('a search that needs no more rows counts the events that one thread looks up', () => {
  const search = `index=main | ${REX} | fields u | head 3000 | stats count`;
  expect(told(divided(), search)).toEqual(told(alone(), search));
});

test('a failure at a later event is met in its place, and not at all where it is never reached', () => {
  const failing = `index=main | eval p=if(match(_raw, "u=4000 "), "(", "x") | eval f=if(match(_raw, p), 1, 0)`;
  for (const rest of ['stats count by f', 'fields f | head 2 | stats count']) {
    const counts = [divided(), alone()].map((preview) => told(preview, `${failing} | ${rest}`));
    expect(counts[0]).toEqual(counts[1]);
  }
});

test('a search that is stopped leaves the threads to the next one', () => {
  const preview = divided();
  const search = `index=main | ${REX} | stats count by m`;
  let looks = 0;
  const checkpoint = (): void => {
    if (++looks === 4) throw new Error('stopped');
  };
  expect(() => preview.search(search, { checkpoint })).toThrow('stopped');
  expect(told(preview, search)).toEqual(told(alone(), search));
});

test('changed data reach the threads', () => {
  const preview = divided();
  const search = `index=main | ${REX} | stats count sum(n) as s by k`;
  preview.search(search);
  const event = {
    time: 900,
    raw: 'n=1000 k=a m=q u=1 word1',
    index: 'main',
    host: 'h',
    source: 's',
    sourcetype: 't',
  };
  const other = alone();
  for (const one of [preview, other]) one.addEvents([event]);
  expect(told(preview, search)).toEqual(told(other, search));
});

test('subsearches are divided too', () => {
  const search = `index=main | ${REX} | join k [search index=main word1 | ${REX} | stats dc(u) as other by k] | stats sum(other) as s by k`;
  expect(told(divided(), search)).toEqual(told(alone(), search));
});

test('every search says divided what it says on one thread, over any range', () => {
  const place = fc.integer({ min: 990, max: 5010 });
  const middle = fc.constantFrom(
    ...['where n<250', 'eval five=n%5', 'bin _time span=1m', 'search k=5', 'where isnotnull(k)'],
    ...[
      'eval n=if(n>100, n, null())',
      'rename k as kk, n as k',
      'fillnull value=none k',
      'nomv m',
      'fields - k',
    ],
    ...[
      'eval bad=if(match(k, n."("), 1, 0)',
      'search eventtype=odd',
      'regex _raw="u=\\d*7 "',
      'eval o=host._time',
    ],
  );
  const last = fc.constantFrom(
    ...['stats count dc(n) as d values(k) as v by k', 'stats list(u) as l by n', 'stats count by m _time'],
    ...[
      'eventstats count by k | table _time k n count',
      'head 700 | stats count by k',
      'timechart count by k',
    ],
    ...[
      'top n',
      'dedup k n | table k n m u _raw',
      'sort n u | head 20 | table n u m',
      'stats count by bad o five',
    ],
    ...[
      'table _time k',
      'stats latest(u) as l earliest(n) as e by host',
      'stats dc(u) as d by k',
      'chart count over k by n',
    ],
  );
  fc.assert(
    fc.property(
      fc.constantFrom('word1', '*', 'word1 OR word2', 'eventtype=odd', 'NOT word0', 'host=h1'),
      fc.array(middle, { maxLength: 4 }),
      last,
      place,
      place,
      (word, middles, end, one, other) => {
        const search = [`index=main ${word}`, REX, ...middles, end].join(' | ');
        const range = { earliest: Math.min(one, other), latest: Math.max(one, other) + 2000 };
        expect(told(divided(), search, range)).toEqual(told(alone(), search, range));
      },
    ),
    { numRuns: 120, seed: 677 },
  );
  expect(sent).toBeGreaterThan(20);
}, 240_000);
