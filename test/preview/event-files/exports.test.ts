import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { EventHeader } from '../../../src/preview/event-files/event-sink';
import type { FileReport } from '../../../src/preview/event-files/file-report';
import { exportedCsv } from '../../../src/preview/event-files/exported-csv';
import { exportedJson } from '../../../src/preview/event-files/exported-json';
import { readEventFile } from '../../../src/preview/event-files/read-event-file';
import { classicEvent, xmlEvent } from '../../support/event-texts';

type Found = EventHeader & { readonly raw: string };

const folder = mkdtempSync(path.join(tmpdir(), 'k677-exports-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(content: string | Buffer): Promise<{ events: Found[]; report: FileReport }> {
  const file = path.join(folder, 'export');
  writeFileSync(file, content);
  const events: Found[] = [];
  const report = await readEventFile(
    { path: file, size: content.length, changed: 1_000, named: true },
    {
      add: (bytes, start, end, header) =>
        void events.push({ ...header, raw: bytes.toString('utf8', start, end) }),
    },
    { fromLocal: (wall) => wall },
  );
  return { events, report };
}

const text = classicEvent({ message: 'Line "one"\n\nLine two, with a comma' }).trimEnd();
const xml = xmlEvent({ host: 'dc2.example.org', time: '2020-07-22T05:00:00.000000000Z' });
const own = Date.UTC(2020, 6, 22, 4, 4, 4) / 1000;
const known = {
  _raw: text,
  _time: '2020-07-22T06:00:00.250+02:00',
  host: 'forwarder',
  source: 'WinEventLog:ForwardedEvents',
  sourcetype: 'XmlWinEventLog',
};
const expected: Found = {
  raw: text,
  time: Date.UTC(2020, 6, 22, 4) / 1000 + 0.25,
  host: 'forwarder',
  source: 'WinEventLog:ForwardedEvents',
  sourcetype: 'XmlWinEventLog',
};

describe('JSON', () => {
  const lines = [known, { _raw: xml }].map((result) => JSON.stringify({ preview: false, offset: 0, result }));

  test('an object a line, as Splunk Web exports it', async () => {
    const { events, report } = await read(`${lines.join('\n')}\n`);
    expect(events[0]).toEqual(expected);
    expect(report).toMatchObject({ events: 2, kind: 'Splunk export (JSON)', unreadableCount: 0 });
  });

  test('what a row does not say is read from the event', async () => {
    const { events } = await read(`${lines.join('\n')}\n`);
    expect(events[1]).toMatchObject({
      time: Date.UTC(2020, 6, 22, 5) / 1000,
      host: 'dc2.example.org',
      source: 'XmlWinEventLog:Security',
      sourcetype: 'XmlWinEventLog',
    });
  });

  test('one object with a list of results, what follows the list ignored', async () => {
    const whole = {
      preview: false,
      fields: [{ name: '_raw' }],
      results: [known, { _raw: text }],
      highlighted: {},
    };
    for (const printed of [JSON.stringify(whole), JSON.stringify(whole, null, 2)]) {
      const { events, report } = await read(printed);
      expect(events.map(({ time }) => time)).toEqual([expected.time, own]);
      expect(report.unreadableCount).toBe(0);
    }
  });

  test('a list of rows, printed over several lines, packed', async () => {
    const { events } = await read(gzipSync(JSON.stringify([known, known], null, 2)));
    expect(events).toEqual([expected, expected]);
  });

  test('the first of several values, and seconds as a number', async () => {
    const row = { _raw: [text], _time: 1_600_000_000.5, host: ['a', 'b'] };
    const { events } = await read(JSON.stringify(row));
    expect(events[0]).toMatchObject({ time: 1_600_000_000.5, host: 'a', source: 'WinEventLog:Security' });
  });

  test('a row without _raw and a row that is cut off are named with their lines', async () => {
    const { report } = await read(`${lines[0]}\n{"result":{"count":"3"}}\n${lines[1]?.slice(0, 50)}`);
    expect(report.events).toBe(1);
    expect(report.unreadable).toEqual([
      { line: 2, reason: 'a row without _raw' },
      { line: 3, reason: 'a row that is cut off' },
    ]);
  });
});

describe('CSV', () => {
  const quoted = (value: string): string => `"${value.replace(/"/g, '""')}"`;
  const header = '"_time",host,source,sourcetype,"_raw","_bkt"';
  const line = [known._time, known.host, known.source, known.sourcetype, known._raw, 'x']
    .map(quoted)
    .join(',');

  test('columns by name, line ends and quotes in the event', async () => {
    const { events, report } = await read(`${header}\n${line}\n${line}\n`);
    expect(events).toEqual([expected, expected]);
    expect(report).toMatchObject({ kind: 'Splunk export (CSV)', unreadableCount: 0 });
  });

  test('a single column, CRLF between rows, a byte-order mark', async () => {
    const { events } = await read(`\uFEFF_raw\r\n${quoted(text)}\r\n${quoted(xml)}\r\n`);
    expect(events.map(({ raw }) => raw)).toEqual([text, xml]);
    expect(events[0]).toMatchObject({ time: own, sourcetype: 'WinEventLog' });
  });

  test('a time in words of UTC, and without a zone in the zone of the preview', async () => {
    const { events } = await read(
      `_time,_raw\n"2020-07-22 04:00:00.250 UTC",${quoted(text)}\n"2020-07-22 05:00:00",${quoted(text)}\n`,
    );
    expect(events.map(({ time }) => time)).toEqual([expected.time, Date.UTC(2020, 6, 22, 5) / 1000]);
  });

  test('a table without _raw is no export', async () => {
    const { report } = await read('host,count\na,1\n');
    expect(report).toMatchObject({ events: 0, kind: undefined });
  });
});

test.each([
  ['JSON', exportedJson, `${JSON.stringify({ result: known })}\n${JSON.stringify({ result: known })}\n`],
  ['CSV', exportedCsv, `_raw,host\n"${text.replace(/"/g, '""')}",a\n"${text.replace(/"/g, '""')}",b\n`],
])('%s gives the same events in pieces of any size', (_kind, breaker, content) => {
  const bytes = Buffer.from(content);
  for (const size of [1, 2, 7, 100, bytes.length]) {
    const found: string[] = [];
    const reader = breaker({
      sink: { add: (data, start, end) => void found.push(data.toString('utf8', start, end)) },
      unreadable: (at, reason) => void found.push(`${at}: ${reason}`),
      fromLocal: (wall) => wall,
      host: 'h',
      source: 's',
    });
    for (let at = 0; at < bytes.length; at += size) reader.push(bytes.subarray(at, at + size));
    reader.end();
    expect(found).toEqual([text, text]);
  }
});
