import { classicEvents } from '../../../src/preview/event-files/classic-events';
import { textDecoding } from '../../../src/preview/event-files/decode-text';
import type { BreakerOptions } from '../../../src/preview/event-files/event-sink';
import { timedLines } from '../../../src/preview/event-files/timed-lines';
import { xmlEvents } from '../../../src/preview/event-files/xml-events';
import { classicEvent, xmlEvent } from '../../support/event-texts';

/** The texts that a breaker gives for bytes that come in chunks of one size. */
function cut(breaker: typeof xmlEvents, text: string, size: number): { raws: string[]; bad: number[] } {
  const raws: string[] = [];
  const bad: number[] = [];
  const options: BreakerOptions = {
    sink: { add: (bytes, start, end) => raws.push(bytes.toString('utf8', start, end)) },
    unreadable: (line) => bad.push(line),
    fromLocal: (wall) => wall,
    host: 'h',
    source: 's',
  };
  const { push, end } = breaker(options);
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) push(bytes.subarray(at, at + size));
  end();
  return { raws, bad };
}

describe.each([1, 2, 7, 64, 1000])('chunks of %d bytes', (size) => {
  test('give the same XML events as the whole', () => {
    const text = `<?xml version="1.0"?><Events>${xmlEvent({})}\n${xmlEvent({}).slice(0, 99)}\n${xmlEvent({ between: '\n' })}</Events>`;
    expect(cut(xmlEvents, text, size)).toEqual(cut(xmlEvents, text, text.length));
    expect(cut(xmlEvents, text, size)).toEqual({
      raws: [xmlEvent({}), xmlEvent({ between: '\n' })],
      bad: [2],
    });
  });

  test('give the same classic events as the whole', () => {
    const text = `junk\n${classicEvent({})}${classicEvent({ lineEnd: '\r\n' })}${classicEvent({})}`;
    expect(cut(classicEvents, text, size)).toEqual(cut(classicEvents, text, text.length));
    expect(cut(classicEvents, text, size).raws).toHaveLength(3);
  });

  test('give the same lines as the whole', () => {
    const text = '2020-07-22 04:04:04 one\n more\n2020-07-22 04:04:05 two\n';
    expect(cut(timedLines, text, size).raws).toEqual([
      '2020-07-22 04:04:04 one\n more',
      '2020-07-22 04:04:05 two',
    ]);
  });

  test('never cut a character in two', () => {
    for (const encoding of ['utf8', 'utf16le'] as const) {
      const text = 'a\u{1F511}ü€ plain words that follow, long enough';
      const bytes = Buffer.from(encoding === 'utf16le' ? `\uFEFF${text}` : text, encoding);
      const decoding = textDecoding(bytes);
      const parts: Buffer[] = [];
      for (let at = 0; at < bytes.length; at += Math.max(size, 2)) {
        parts.push(decoding.push(bytes.subarray(at, at + Math.max(size, 2))));
      }
      expect(Buffer.concat([...parts, decoding.end()]).toString()).toBe(text);
    }
  });
});
