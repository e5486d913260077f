import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pack } from 'tar-stream';
import { parseConf } from '../../src/formats/conf';
import { unpackTarball } from '../../src/formats/tar';
import { readEventFile } from '../../src/preview/event-files/read-event-file';
import { keepEvents, keptEvents } from '../../src/preview/event-journal';
import { RegexError } from '../../src/spl/regex/regex-error';
import { translateRegex } from '../../src/spl/regex/translate';
import { processorTime } from '../support/processor-time';

/** What fuzzing found, each as it first broke. */
const folder = mkdtempSync(path.join(tmpdir(), 'k677-found-'));

async function readText(text: string) {
  const file = path.join(folder, 'events');
  writeFileSync(file, text);
  const texts: string[] = [];
  const report = await readEventFile(
    { path: file, size: text.length, changed: 1e9, named: true },
    { add: (bytes, start, end) => texts.push(bytes.toString('utf8', start, end)) },
    { fromLocal: (wall) => wall },
  );
  return { ...report, texts };
}

test('an archive with a refused entry that is cut off is refused and does not end the process', async () => {
  const stream = pack();
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: unknown) => chunks.push(chunk as Buffer));
  stream.entry({ name: '../x' }, Buffer.alloc(700));
  stream.finalize();
  await new Promise<void>((resolve) => stream.on('end', () => resolve()));
  const cut = Buffer.concat(chunks).subarray(0, 600);
  await expect(unpackTarball(cut)).rejects.toThrow('leads out of it');
});

test.each([
  ['many events without a time', '<Event></Event>'.repeat(200_000), 200_000, 0],
  ['text between any two events', '<Event></Event>?'.repeat(100_000), 100_000, 100_000],
  ['events that never end', "<Event xmlns='x'>".repeat(100_000), 0, 100_000],
])('%s are read in time that grows with the file', async (_name, text, events, unreadable) => {
  const took = await processorTime(async () => {
    const report = await readText(text);
    expect([report.events, report.unreadableCount]).toEqual([events, unreadable]);
  });
  expect(took).toBeLessThan(4000);
});

test('a conf file of nothing but continued lines is read in time that grows with the file', async () => {
  const text = `key = ${'a\\\n'.repeat(200_000)}`;
  expect(await processorTime(() => parseConf(text))).toBeLessThan(2000);
  expect(parseConf('key = a\\\nb\\\nc\nnext = 1').stanzas[0]?.settings).toEqual([
    { key: 'key', value: 'a\nb\nc', line: 1 },
    { key: 'next', value: '1', line: 4 },
  ]);
});

test.each([
  ['optional parts in a row', 'a?'.repeat(40) + 'a'.repeat(40) + 'b', 'a'.repeat(60)],
  ['choices in a row that take the same text', `${'(a|aa)'.repeat(40)}$`, `${'a'.repeat(400)}!`],
  ['a choice of length within a repetition', '^(?:a?a)*b', 'a'.repeat(400)],
  ['open repetitions in a row', `${'.*'.repeat(14)}x`, 'a'.repeat(300)],
  ['repetitions within repetitions, all of them short', `${'(?:a{1,9}){1,9}'.repeat(3)}b`, 'a'.repeat(300)],
])('%s end within two seconds, if only by the limit of steps', async (_name, pattern, subject) => {
  let outcome: unknown;
  const took = await processorTime(() => {
    try {
      outcome = translateRegex(pattern).test(subject);
    } catch (error) {
      outcome = error;
    }
  });
  expect(outcome === false || (outcome instanceof RegexError && outcome.kind === 'limit')).toBe(true);
  expect(took).toBeLessThan(2000);
});

test('text that is no JSON among the rows of an export is named, with its line', async () => {
  const row = (raw: string): string => JSON.stringify({ _raw: raw });
  const { texts, unreadable } = await readText(`${row('one')}\nbroken] text\n${row('two')}\n`);
  expect(texts).toEqual(['one', 'two']);
  expect(unreadable).toEqual([{ line: 2, reason: 'text that is no JSON' }]);
});

test('rows after the end of a list of rows are read too', async () => {
  const { texts, unreadableCount } = await readText('[{"_raw":"one"}]\n[{"_raw":"two"}]\n');
  expect([texts, unreadableCount]).toEqual([['one', 'two'], 0]);
});

test('an event that is kept after a line was cut off is found again', () => {
  const state = mkdtempSync(path.join(tmpdir(), 'k677-journal-'));
  const event = { time: 1, raw: 'kept', index: 'i', host: 'h', source: 's', sourcetype: 't' };
  keepEvents(state, [event]);
  writeFileSync(path.join(state, 'events.jsonl'), '{"time":1,"raw":"cut', { flag: 'a' });
  keepEvents(state, [{ ...event, time: 2 }]);
  expect([...keptEvents(state)].map(({ time }) => time)).toEqual([1, 2]);
});
