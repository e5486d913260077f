import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readEventFile } from '../../src/preview/event-files/read-event-file';
import type { Random } from '../../src/samples/random';
import { FuzzFinding, onlyExpected, type FuzzTarget } from './fuzz-target';
import { awkwardText, mutateBytes, mutateText, randomBytes } from './mutate';

const TIMES: readonly string[] = [
  '0000-01-01T00:00:00Z',
  '0001-01-01T00:00:00.000000000Z',
  '9999-12-31T23:59:59.9999999Z',
  '1601-01-01T00:00:00Z',
  '2024-02-30T25:61:61Z',
  '2024-03-01T12:00:00+99:99',
  '2024-03-01T12:00:00.1234567Z',
];

const EXPORTS = ['_raw', '_time', 'host', 'source', 'sourcetype'];

/** An event in one of the forms that are read, times and names from the awkward corner. */
function eventText(random: Random, form: number): string {
  const time = random.pick(TIMES);
  const name = awkwardText(random, 4);
  if (form === 0) {
    return `<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><EventID>4769</EventID><TimeCreated SystemTime='${time}'/><Channel>Security</Channel><Computer>dc1</Computer></System><EventData><Data Name='TargetUserName'>${name}</Data></EventData></Event>`;
  }
  if (form === 1) {
    const date = random.pick(['05/01/2004 12:00:00 PM', '13/45/0000 99:99:99 AM', '01/01/9999 11:59:59 PM']);
    return `${date}\nLogName=Security\nEventCode=677\nComputerName=DC1\nMessage=Service Ticket Request:\n\tUser Name:\t\t${name}`;
  }
  if (form === 2) {
    return `20040501120000.000000\nCategory=9\nComputerName=DC1\nEventCode=677\nLogfile=Security\nTimeGenerated=20040501120000.000000-240\nMessage=${name}`;
  }
  if (form === 3) return `${time} ${name}`;
  const row = Object.fromEntries(
    EXPORTS.map((field) => [field, field === '_time' ? time : awkwardText(random, 4)]),
  );
  if (form === 4) return JSON.stringify(random.chance(0.5) ? { preview: false, result: row } : row);
  return EXPORTS.map((field) => `"${(row[field] ?? '').replace(/"/g, '""')}"`).join(',');
}

function file(random: Random): Buffer {
  const form = random.between(0, 5);
  const many = random.chance(0.03);
  const events = Array.from({ length: many ? 20_000 : random.between(0, 20) }, () =>
    eventText(random, many ? 3 : form),
  );
  if (form === 5) events.unshift(EXPORTS.map((field) => `"${field}"`).join(','));
  if (random.chance(0.1)) events.push(`<Event>${'<Event>'.repeat(random.between(1, 20_000))}`);
  if (random.chance(0.1))
    events.push(random.pick(['<Event></Event>', '<Event></Event>?', '\\"', ']', '[']).repeat(20_000));
  if (random.chance(0.02)) events.push('x'.repeat(random.between(1, 9) * 1024 * 1024));
  let text = events.join(random.pick(['\n', '\r\n', '\r', '\n\n', '', ' ']));
  if (form === 0 && random.chance(0.3)) text = `<?xml version="1.0"?><Events>${text}</Events>`;
  if (text.length < 100_000 && random.chance(0.6)) text = mutateText(random, text);
  const encoding = random.between(0, 6);
  let bytes: Buffer =
    encoding === 0
      ? Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
      : encoding === 1
        ? Buffer.from(text, 'utf16le')
        : encoding === 2
          ? Buffer.concat([Buffer.from([0xfe, 0xff]), swapped(text)])
          : encoding === 3
            ? Buffer.from(text, 'latin1')
            : Buffer.from(encoding === 4 ? `\ufeff${text}` : text, 'utf8');
  if (random.chance(0.3)) bytes = mutateBytes(random, bytes);
  if (random.chance(0.1)) bytes = Buffer.concat([bytes, bytes.subarray(0, random.between(0, 3))]);
  if (random.chance(0.05)) bytes = randomBytes(random, 4000);
  if (random.chance(0.15)) bytes = mutateSometimes(random, gzipSync(bytes));
  return bytes;
}

const mutateSometimes = (random: Random, bytes: Buffer): Buffer =>
  random.chance(0.5) ? mutateBytes(random, bytes) : bytes;

const swapped = (text: string): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return bytes.subarray(0, bytes.length - (bytes.length % 2)).swap16();
};

/** Letters and digits, which no reader has reason to leave out. */
function words(bytes: Buffer): number {
  let count = 0;
  for (const byte of bytes)
    if ((byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)) count++;
  return count;
}

/**
 * Event files. What is checked beside crashes and hangs: no event is empty or leaves its buffer, times are
 * finite, the report counts what the sink got, and a file that gave nothing says why; text that is neither in an
 * event nor named is a loss.
 */
export const fuzzEventFiles: FuzzTarget = {
  id: 'event-files',
  about: 'event files: every form and encoding, cut, mixed, binary, gigantic',
  open: async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'k677-fuzz-'));
    const place = path.join(folder, 'events');
    return {
      run: async (random) => {
        const bytes = file(random);
        writeFileSync(place, bytes);
        let events = 0;
        let kept = 0;
        const report = await onlyExpected(
          bytes,
          () => false,
          () =>
            readEventFile(
              { path: place, size: bytes.length, changed: 1e9, named: true },
              {
                add: (data, start, end, header) => {
                  events++;
                  if (!(start >= 0 && end <= data.length && start < end))
                    throw new Error(`an event from ${start} to ${end}`);
                  if (!Number.isFinite(header.time)) throw new Error(`an event at ${header.time}`);
                  kept += words(data.subarray(start, end));
                },
              },
              { fromLocal: (wall) => wall },
            ),
        );
        if (!report) return 'refused';
        if (report.events !== events)
          throw new FuzzFinding(`${report.events} events told, ${events} given`, bytes);
        if (events === 0 && report.reason === undefined)
          throw new FuzzFinding('nothing read, and no reason', bytes);
        const plain = report.encoding === 'UTF-8' && bytes[0] !== 0x1f;
        const markup = report.kind === 'XmlWinEventLog' || report.kind?.startsWith('Splunk') === true;
        if (events > 0 && plain && !markup && report.unreadableCount === 0 && kept < words(bytes)) {
          throw new FuzzFinding(`${words(bytes) - kept} letters are lost silently`, bytes);
        }
        return events === 0 ? 'refused' : report.unreadableCount > 0 ? 'read in part' : 'read';
      },
      close: async () => rmSync(folder, { recursive: true, force: true }),
    };
  },
};
