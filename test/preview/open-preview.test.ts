import { appendFileSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packTarball } from '../../src/formats/tar';
import { openPreview } from '../../src/preview/open-preview';
import { memoryUse } from '../../src/preview/memory-use';
import type { Preview } from '../../src/preview/preview';
import { SplError } from '../../src/spl/error';
import { describeWithSharedEvents, sharedEvents } from '../support/shared-events';
import { classicEvent, xmlEvent } from '../support/event-texts';

const folder = mkdtempSync(path.join(tmpdir(), 'k677-open-'));
const tarball = path.join(folder, 'app.tar.gz');
beforeAll(async () => {
  const macros = '[at(1)]\nargs = host\ndefinition = host=$host$\n';
  writeFileSync(
    tarball,
    await packTarball([{ path: 'app/default/macros.conf', bytes: Buffer.from(macros) }]),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

const written = (name: string, text: string): string => {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
};
const open = (events: readonly string[], more = {}): Promise<Preview> =>
  openPreview({ tarball, events, ...more });
const rows = (preview: Preview, search: string) => preview.search(search).rows;

test('files are indexed and searched through the macros of the app', async () => {
  const preview = await open([
    written('a.log', classicEvent({ host: 'dc1' }) + classicEvent({ host: 'dc2' })),
    written('b.xml', xmlEvent({ host: 'dc2', time: '2020-07-22T05:00:00Z' })),
  ]);
  expect(preview.data().index.count).toBe(3);
  expect(rows(preview, '`at(dc2)` | table sourcetype index')).toEqual([
    { sourcetype: 'XmlWinEventLog', index: 'wineventlog' },
    { sourcetype: 'WinEventLog', index: 'wineventlog' },
  ]);
});

test('events beyond the memory budget lie on disk and are found there; too little for their times is refused', async () => {
  const text = Array.from({ length: 400 }, (_, n) =>
    classicEvent({ host: `dc${n % 7}`, message: `number${n} ${'x'.repeat(3000)}` }),
  ).join('');
  const file = written('many.log', text);
  const small = await open([file], { memory: 100_000 });
  const large = await open([file]);
  const [inSmall, inLarge] = [memoryUse(small.data().index), memoryUse(large.data().index)];
  expect(inSmall.memory).toBeLessThan(100_000);
  expect(inSmall.disk).toBeGreaterThan(1_000_000);
  expect(inLarge.disk).toBe(0);
  for (const search of [
    '`at(dc3)` | stats count',
    'number399 OR number0 | table _raw',
    '* | stats count by host',
  ]) {
    expect([search, rows(small, search)]).toEqual([search, rows(large, search)]);
  }
  expect(rows(small, '`at(dc3)` | stats count')).toEqual([{ count: 57 }]);
  await expect(open([file], { memory: 4000 })).rejects.toThrow(
    /^400 events need 1 MiB of memory, more than the budget of 1 MiB: raise the budget, or give fewer files\.$/,
  );
});

test('the clock stands right after the newest event, or where it is told', async () => {
  const file = written('c.log', classicEvent({ time: '07/22/2020 04:04:04 AM' }));
  const newest = Date.UTC(2020, 6, 22, 4, 4, 4) / 1000;
  expect((await open([file])).data().now).toBe(newest + 1);
  expect((await open([file], { now: 5 })).data().now).toBe(5);
  expect((await open([file])).search('search *', { earliest: '-2s', latest: 'now' }).resultCount).toBe(1);
  expect((await open([file])).search('search *', { earliest: '-1h', latest: newest }).resultCount).toBe(0);
});

test('times without a zone are read in the zone of the preview, daylight saving included', async () => {
  const times = ['01/15/2020 12:00:00 PM', '07/15/2020 12:00:00 PM'];
  const file = written('d.log', times.map((time) => classicEvent({ time })).join(''));
  const preview = await open([file], { timeZone: 'Europe/Berlin' });
  expect(rows(preview, 'search * | table _time date_hour')).toEqual([
    { _time: Date.UTC(2020, 6, 15, 10) / 1000, date_hour: '12' },
    { _time: Date.UTC(2020, 0, 15, 11) / 1000, date_hour: '12' },
  ]);
});

test('a search counts the events whose text it read', async () => {
  const file = written('e.log', [4768, 4769, 4769].map((eventCode) => classicEvent({ eventCode })).join(''));
  const preview = await open([file]);
  expect(preview.search('TERM(EventCode=4769) | stats count')).toMatchObject({
    scanCount: 2,
    eventCount: 2,
    resultCount: 1,
  });
  expect(preview.search('search EventCode=4769 | stats count')).toMatchObject({
    scanCount: 3,
    eventCount: 2,
  });
  expect(preview.search('search nothing')).toMatchObject({ scanCount: 0, eventCount: 0, resultCount: 0 });
});

test('an index kept on disk is used again, and made anew when a file has changed', async () => {
  const file = written('f.log', classicEvent({}));
  const indexCache = path.join(folder, 'cache');
  const first = await open([file], { indexCache });
  const { mtimeMs } = statSync(indexCache);
  const second = await open([file], { indexCache });
  expect(statSync(indexCache).mtimeMs).toBe(mtimeMs);
  expect(second.data().reports).toEqual(first.data().reports);
  expect(rows(second, 'search * | table _raw host')).toEqual(rows(first, 'search * | table _raw host'));
  written('f.log', classicEvent({}) + classicEvent({ eventCode: 1 }));
  expect((await open([file], { indexCache })).data().index.count).toBe(2);
});

test('what is no time, no app and no event file is refused by name', async () => {
  const preview = await open([]);
  expect(() => preview.search('search *', { earliest: 'soon' })).toThrow(SplError);
  await expect(open([path.join(folder, 'gone.log')])).rejects.toThrow('gone.log: no such file or folder');
  await expect(open([], { tarball: path.join(folder, 'gone.tar.gz') })).rejects.toThrow(
    'no such file or folder',
  );
  await expect(open([], { extraApps: [tarball] })).rejects.toThrow('already installed');
});

test('events that come later are found by the searches that start later', async () => {
  const preview = await open([]);
  const event = { time: 100, raw: 'hello', index: 'main', host: 'h', source: 's', sourcetype: 't' };
  const before = preview.data().version;
  preview.addEvents([event, { ...event, time: 50, raw: 'earlier' }]);
  expect(preview.data().version).toBeGreaterThan(before);
  expect(rows(preview, 'search index=main | table _raw')).toEqual([{ _raw: 'hello' }, { _raw: 'earlier' }]);
});

test('events that came later are there after a new start, but not a half of one', async () => {
  const stateFolder = mkdtempSync(path.join(folder, 'state-'));
  const event = { time: 100, raw: 'first\nlines', index: 'main', host: 'h', source: 's', sourcetype: 't' };
  const preview = await open([], { stateFolder });
  preview.addEvents([event]);
  rows(preview, '| makeresults | eval _raw="collected" | collect index=summary');
  appendFileSync(path.join(stateFolder, 'events.jsonl'), '{"time": 1, "raw": "ha');
  const again = await open([], { stateFolder });
  expect(rows(again, 'search index=main | table _raw')).toEqual([{ _raw: 'first\nlines' }]);
  expect(again.data().index.count).toBe(preview.data().index.count);
});

test('settings are written into the local layer and survive a new start', async () => {
  const stateFolder = mkdtempSync(path.join(folder, 'state-'));
  const preview = await open([], { stateFolder });
  preview.writeConf({ app: 'app' }, 'macros', 'at(1)', {
    definition: '($host$)\n| head 1',
    description: 'a \\',
  });
  expect(preview.host().macro('at', 1)?.definition).toBe('($host$)\n| head 1');
  const again = await open([], { stateFolder });
  expect(again.host().macro('at', 1)).toMatchObject({ definition: '($host$)\n| head 1', args: ['host'] });
  again.writeConf({ app: 'app' }, 'macros', 'at(1)', { definition: null });
  expect(again.host().macro('at', 1)?.definition).toBe('host=$host$');
  again.writeConf({ app: 'app' }, 'macros', 'fresh', { definition: 'x' });
  again.writeConf({ app: 'app' }, 'macros', 'fresh', null);
  expect(again.host().macro('fresh', 0)).toBeUndefined();
  expect(() => again.writeConf({ app: '../x' }, 'macros', 'm', {})).toThrow('names no layer');
});

test('the data of a preview can be handed to another thread', async () => {
  const preview = await open([written('g.log', classicEvent({}))]);
  const { createPreview } = await import('../../src/preview/create-preview');
  const copy = createPreview(structuredClone(preview.data()));
  expect(rows(copy, 'search * | table _raw')).toEqual(rows(preview, 'search * | table _raw'));
  const { times } = structuredClone(preview.data()).index.segments[0] ?? {};
  expect(times?.buffer.constructor.name).toBe('SharedArrayBuffer');
});

describeWithSharedEvents('real events', () => {
  const real = (file: string): string => sharedEvents(file) ?? '';
  /** What a file of XML and one of text say of the same 4769 events, as texts in one order. */
  const said = (preview: Preview, search: string): string[] =>
    rows(preview, search)
      .map((row) => JSON.stringify(Object.entries(row).sort()))
      .sort();

  test('the XML and the classic copy of a capture hold the same 4769 events', async () => {
    const xml = await open([real('xml/security-datasets.xml.log')]);
    const text = await open([real('classic/security-datasets.log')]);
    expect(xml.data().reports[0]).toMatchObject({ events: 121, unreadableCount: 0, withoutTime: 0 });
    expect(text.data().reports[0]).toMatchObject({ events: 109, unreadableCount: 0, withoutTime: 0 });
    const fromXml = `search 4769 | rex "<EventID>(?<id>\\\\d+)<" | where id=4769 | rex "EventRecordID>(?<record>\\\\d+)"
      | rex "'ServiceName'>(?<service>[^<]+)" | rex "'Status'>(?<code>[^<]+)" | rex "'TicketOptions'>(?<options>[^<]+)"
      | rex "'IpAddress'>(?<client>[^<]+)" | rex "'IpPort'>(?<port>[^<]+)" | table record service code options client port`;
    const fromText = `search TERM(EventCode=4769) | eval record=RecordNumber, service=Service_Name, code=Failure_Code,
      options=Ticket_Options, client=Client_Address, port=Client_Port | eval code=lower(code)
      | table record service code options client port`;
    expect(said(xml, fromXml)).toHaveLength(93);
    expect(said(xml, fromXml)).toEqual(said(text, fromText));
  });

  test.each([
    ['xml/attack-samples.xml.log', 15],
    ['classic/attack-samples.rendered.log', 15],
    ['xml/server-2012.xml.log', 4],
    ['xml/server-2025-v2.xml.log', 9],
    ['xml/server-2025-v2.multiline.xml.log', 4],
    ['xml/system-kdc.xml.log', 11],
    ['classic/clx.log', 4],
    ['classic/gitbook-4769.log', 1],
    ['classic/server-2025-v2.log', 5],
    ['legacy/nt5-672-677.log', 11],
  ])('%s holds %d events, and nothing unreadable', async (file, events) => {
    const preview = await open([real(file)]);
    expect(preview.data().reports).toMatchObject([
      { events, unreadableCount: 0, withoutTime: 0, reason: undefined },
    ]);
  });

  test('failures are found by their tokens without reading other events', async () => {
    const preview = await open(['xml', 'classic', 'legacy'].map(real));
    const modern = '((TERM(EventCode=4768) OR TERM(EventCode=4769)) 0xffffffff)';
    const xml = '(0x8010000000000000 (4768 OR 4769 OR 4771))';
    const { scanCount, eventCount } = preview.search(`search ${modern} OR ${xml} | stats count`);
    expect(scanCount).toBe(eventCount);
    expect(eventCount).toBeGreaterThan(20);
  });

  test('a folder names the files without events', async () => {
    const preview = await open([real('legacy')]);
    const skipped = preview.data().reports.filter(({ events }) => events === 0);
    expect(skipped.length).toBeGreaterThan(5);
    expect(skipped.every(({ reason }) => reason !== undefined)).toBe(true);
  });
});
