import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { EventHeader } from '../../../src/preview/event-files/event-sink';
import type { FileReport } from '../../../src/preview/event-files/file-report';
import { readEventFile } from '../../../src/preview/event-files/read-event-file';
import { classicEvent, xmlEvent } from '../../support/event-texts';

const folder = mkdtempSync(path.join(tmpdir(), 'k677-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Found {
  readonly events: readonly (EventHeader & { readonly raw: string })[];
  readonly report: FileReport;
}

async function read(content: string | Buffer, fromLocal = (wall: number): number => wall): Promise<Found> {
  const file = path.join(folder, 'events.log');
  writeFileSync(file, content);
  const events: (EventHeader & { readonly raw: string })[] = [];
  const report = await readEventFile(
    { path: file, size: content.length, changed: 1_000, named: true },
    {
      add: (bytes, start, end, header) => {
        events.push({ ...header, raw: bytes.toString('utf8', start, end) });
      },
    },
    { fromLocal },
  );
  return { events, report };
}

const TIME = Date.UTC(2020, 6, 22, 4, 4, 4) / 1000;

describe('classic text', () => {
  test('is cut at date lines that LogName follows', async () => {
    const message = 'Line one\n\tTime:\t07/22/2020 04:04:04 AM\n\nLine two';
    const { events, report } = await read(classicEvent({ message }) + classicEvent({ eventCode: 4768 }));
    expect(events.map(({ raw }) => raw)).toEqual([
      classicEvent({ message }).trimEnd(),
      classicEvent({ eventCode: 4768 }).trimEnd(),
    ]);
    expect(report).toMatchObject({ events: 2, kind: 'WinEventLog text', unreadableCount: 0, withoutTime: 0 });
  });

  test('has the source, sourcetype and host that the input would set', async () => {
    const { events } = await read(classicEvent({ log: 'System', host: 'dc2.example.org' }));
    expect(events[0]).toMatchObject({
      time: TIME,
      host: 'dc2.example.org',
      source: 'WinEventLog:System',
      sourcetype: 'WinEventLog',
    });
  });

  test('is read with CRLF, which stays within the events', async () => {
    const { events } = await read(classicEvent({ lineEnd: '\r\n' }) + classicEvent({ lineEnd: '\r\n' }));
    expect(events).toHaveLength(2);
    expect(events[0]).toMatchObject({ time: TIME, host: 'dc1.example.org', source: 'WinEventLog:Security' });
    expect(events[0]?.raw).toContain('LogName=Security\r\nEventCode=4769');
  });

  test.each([
    ['09/11/09 04:42:34 PM', Date.UTC(2009, 8, 11, 16, 42, 34)],
    ['12/31/2024 12:00:01 AM', Date.UTC(2024, 11, 31, 0, 0, 1)],
    ['12/31/2024 12:00:01 PM', Date.UTC(2024, 11, 31, 12, 0, 1)],
    ['01/04/2001 13:01:30', Date.UTC(2001, 0, 4, 13, 1, 30)],
    ['01/04/2001 01:01:30.250 PM', Date.UTC(2001, 0, 4, 13, 1, 30, 250)],
  ])('reads the time %s', async (time, milliseconds) => {
    expect((await read(classicEvent({ time }))).events[0]?.time).toBe(milliseconds / 1000);
  });

  test('reads its times in the zone that the reader is given', async () => {
    const { events } = await read(classicEvent({}), (wall) => wall - 7200);
    expect(events[0]?.time).toBe(TIME - 7200);
  });

  test('names text before the first event, with its line', async () => {
    const { report } = await read(`\n\nsome words\n${classicEvent({})}`);
    expect(report).toMatchObject({
      events: 1,
      unreadableCount: 1,
      unreadable: [{ line: 3, reason: 'text before the first event' }],
    });
  });
});

describe('WMI text', () => {
  test('names the line of text before the first event, blank lines counted', async () => {
    const { report } = await read(`\n\nsome words\n${event('20200722060404.000000+120')}`);
    expect(report.unreadable).toEqual([{ line: 3, reason: 'text before the first event' }]);
  });

  const event = (generated: string): string =>
    `20200722060404.000000\nCategory=14337\nComputerName=dc1.example.org\nEventCode=4769\nEventType=5\n` +
    `Logfile=Security\nTimeGenerated=${generated}\nType=audit failure\nwmi_type=WinEventLog:Security\nMessage=x\n`;

  test('is cut at lines of 20 digits, and timed by TimeGenerated with its zone', async () => {
    const { events, report } = await read(
      event('20200722060404.000000+120') + event('20200722040404.000000-000'),
    );
    expect(report).toMatchObject({ kind: 'WMI text', events: 2 });
    expect(events.map(({ time, source, host }) => ({ time, source, host }))).toEqual([
      { time: TIME, source: 'WMI:WinEventLog:Security', host: 'dc1.example.org' },
      { time: TIME, source: 'WMI:WinEventLog:Security', host: 'dc1.example.org' },
    ]);
  });
});

describe('XML', () => {
  test.each([
    ['single quotes', { quote: "'" }],
    ['double quotes', { quote: '"' }],
    ['several lines', { between: '\n' }],
    ['several lines with CRLF', { between: '\r\n  ' }],
  ])('is read with %s', async (_, style) => {
    const first = xmlEvent({ ...style, eventId: 4768 });
    const second = xmlEvent({ ...style, channel: 'System' });
    const { events, report } = await read(`${first}\n${second}\n`);
    expect(report).toMatchObject({ events: 2, kind: 'XmlWinEventLog', unreadableCount: 0 });
    expect(events[0]).toEqual({
      raw: first,
      time: TIME + 0.06,
      host: 'dc1.example.org',
      source: 'XmlWinEventLog:Security',
      sourcetype: 'XmlWinEventLog',
    });
    expect(events[1]?.source).toBe('XmlWinEventLog:System');
  });

  test('is read below an Events root, all in one line, with declaration and byte-order mark', async () => {
    const all = [1, 2, 3].map((id) => xmlEvent({ eventId: id })).join('');
    const declaration = '\uFEFF<?xml version="1.0" encoding="utf-8" standalone="yes"?>';
    const { events, report } = await read(`${declaration}<Events>${all}</Events>`);
    expect(events).toHaveLength(3);
    expect(report.unreadableCount).toBe(0);
  });

  test('is read as converters of EVTX files write it, with record lines and declarations between', async () => {
    const text = `Record 1\n<?xml version="1.0" encoding="utf-8"?>\n${xmlEvent({ quote: '"', between: '\n  ' })}\n\nRecord 2\n${xmlEvent({})}\n`;
    expect((await read(text)).report).toMatchObject({ events: 2, unreadableCount: 0 });
  });

  test.each([
    ['2020-07-22 04:04:04.060000', TIME + 0.06],
    ['2020-07-22T06:04:04+02:00', TIME],
    ['2020-07-22T04:04:04.1234567Z', TIME + 0.123456],
  ])('reads the time %s', async (time, seconds) => {
    expect((await read(xmlEvent({ time }))).events[0]?.time).toBeCloseTo(seconds, 6);
  });

  test('names an event that is cut off and goes on with the next', async () => {
    const cut = xmlEvent({}).slice(0, 200);
    const { events, report } = await read(`${xmlEvent({})}\n${cut}\n${xmlEvent({})}\nrest\n`);
    expect(events).toHaveLength(2);
    expect(report.unreadable).toEqual([
      { line: 2, reason: 'an event that is cut off' },
      { line: 4, reason: 'text that is no event' },
    ]);
  });

  test('gives an event without a time that of the event before it', async () => {
    const { events, report } = await read(`${xmlEvent({})}\n${xmlEvent({ time: 'never' })}\n`);
    expect(events.map(({ time }) => time)).toEqual([TIME + 0.06, TIME + 0.06]);
    expect(report.withoutTime).toBe(1);
  });
});

describe('encodings', () => {
  const text = classicEvent({ message: 'Tür \u{1F511} é' });
  const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();

  test.each([
    ['UTF-16LE with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le'), 'UTF-16LE'],
    ['UTF-16BE with a mark', swapped(Buffer.from(`\uFEFF${text}`, 'utf16le')), 'UTF-16BE'],
    ['UTF-16LE without a mark', Buffer.from(text, 'utf16le'), 'UTF-16LE'],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`, 'utf8'), 'UTF-8'],
    ['gzip', gzipSync(text), 'UTF-8'],
    ['gzip of UTF-16LE', gzipSync(Buffer.from(`\uFEFF${text}`, 'utf16le')), 'UTF-16LE'],
  ])('%s is read', async (_, bytes, encoding) => {
    const { events, report } = await read(bytes);
    expect(report.encoding).toBe(encoding);
    expect(events.map(({ raw }) => raw)).toEqual([text.trimEnd()]);
  });

  test('text that is no UTF-8 is read as windows-1252', async () => {
    const { events, report } = await read(Buffer.from(classicEvent({ message: 'Tür' }), 'latin1'));
    expect(report.encoding).toBe('windows-1252');
    expect(events[0]?.raw).toContain('Message=Tür');
  });
});

describe('other files', () => {
  test('text is cut at lines that begin with a time', async () => {
    const { events, report } = await read('2020-07-22T04:04:04Z one\n  more\n2020-07-22 04:04:05 two\n');
    expect(report.kind).toBe('text');
    expect(events.map(({ raw, time }) => [raw, time])).toEqual([
      ['2020-07-22T04:04:04Z one\n  more', TIME],
      ['2020-07-22 04:04:05 two', TIME + 1],
    ]);
  });

  test.each([
    ['nothing', '', 'it is empty'],
    ['prose', 'Some words.\nMore words.\n', 'it holds no Windows event, and no line begins with a time'],
    [
      'an EVTX file',
      'ElfFile\0\0\0',
      'it is an EVTX file: export it as XML first (wevtutil qe FILE /lf:true /f:xml)',
    ],
    ['a zip archive', 'PK\x03\x04rest', 'it is a zip archive: unpack it first'],
    ['one event that is cut off', xmlEvent({}).slice(0, 150), 'it holds no whole event'],
  ])('%s gives no event, and the reason', async (_, content, reason) => {
    const { events, report } = await read(content);
    expect(events).toEqual([]);
    expect(report).toMatchObject({ events: 0, kind: undefined, reason });
  });

  test('a damaged gzip file keeps the events before the damage and says so', async () => {
    const noise = Array.from({ length: 20_000 }, (_, n) => ((n * 2654435761) >>> 0).toString(36)).join(' ');
    const zipped = gzipSync(classicEvent({}) + classicEvent({ message: noise }) + classicEvent({}));
    const { report } = await read(zipped.subarray(0, zipped.length - 2_000));
    expect(report.unreadableCount).toBe(1);
    expect(report.unreadable[0]?.reason).toMatch(/^the rest of the file cannot be read/);
  });

  test('any bytes are read to their end without failing', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<Event ',
        '</Event>',
        '<Events>',
        '\n',
        '07/22/2020 04:04:04 AM\nLogName=',
        '\0',
        '\r\n',
      ),
      fc.string({ maxLength: 20 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        const { events, report } = await read(Buffer.from(pieces.join(''), 'latin1'));
        expect(events.length).toBe(report.events);
        expect(report.events > 0 || report.reason !== undefined).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
