import { createHash } from 'node:crypto';
import { causeNames } from '../../src/knowledge/causes/cause-ids';
import { patternNames } from '../../src/knowledge/causes/pattern-ids';
import { END, midnightOf } from '../../src/samples/calendar';
import { DEFAULT_SAMPLES, generateSamples, type SampleOptions } from '../../src/samples/generate-samples';
import type { SampleEvent } from '../../src/samples/sample-event';
import { STORIES } from '../../src/samples/stories/catalogue';

const samples: readonly SampleEvent[] = [...generateSamples(DEFAULT_SAMPLES)];

function hashOf(options: SampleOptions): string {
  const hash = createHash('sha256');
  for (const { text, label } of generateSamples(options))
    hash.update(`${text}\n${JSON.stringify(label ?? null)}\n`);
  return hash.digest('hex');
}

/** Tickets only: the Security log also holds neighbours such as lockouts. */
function tickets(events: readonly SampleEvent[]): SampleEvent[] {
  return events.filter(({ log }) => log === 'Security');
}

describe('generateSamples', () => {
  test('gives the same bytes for the same options and others for another seed', () => {
    const options = { seed: 'one', events: 4000 };
    const once = hashOf(options);
    expect(hashOf(options)).toBe(once);
    expect(hashOf({ ...options, seed: 'two' })).not.toBe(once);
  });

  test('keeps the number of events that was asked for', () => {
    for (const events of [500, 7000, 25_000]) {
      let count = 0;
      for (const _ of generateSamples({ seed: 'size', events })) count++;
      expect(Math.abs(count - events)).toBeLessThanOrEqual(events / 100);
    }
    expect(samples).toHaveLength(DEFAULT_SAMPLES.events);
  });

  test('stays within its four weeks and in order of time', () => {
    const wrong = samples.filter(({ time }, index) => {
      const before = samples[index - 1]?.time ?? midnightOf(0);
      return time < before || time >= END;
    });
    expect(wrong).toEqual([]);
  });

  test('labels every failure and no success', () => {
    expect(samples.filter(({ failure, label }) => (label !== undefined) !== failure)).toEqual([]);
    expect(samples.filter(({ failure, story }) => failure && story === undefined)).toEqual([]);
  });

  test('is a large majority of ordinary successes', () => {
    for (const events of [DEFAULT_SAMPLES.events, 45_000]) {
      const security = tickets(
        events === DEFAULT_SAMPLES.events ? samples : [...generateSamples({ seed: 'majority', events })],
      );
      const ordinary = security.filter(({ failure, story }) => !failure && story === undefined);
      expect(ordinary.length / security.length).toBeGreaterThan(0.9);
    }
  });

  test('tells every story', () => {
    const told = new Set(samples.map(({ story }) => story));
    for (const { id } of STORIES) expect(told).toContain(id);
  });

  test('numbers records upwards per domain controller and log, never twice', () => {
    const last = new Map<string, number>();
    const seen = new Set<string>();
    const wrong: number[] = [];
    for (const { kdc, log, recordId } of samples) {
      if (recordId <= (last.get(`${kdc} ${log}`) ?? 0) || seen.has(`${kdc} ${recordId}`))
        wrong.push(recordId);
      last.set(`${kdc} ${log}`, recordId);
      seen.add(`${kdc} ${recordId}`);
    }
    expect(wrong).toEqual([]);
  });

  test('has every format and every event of every era', () => {
    const kinds = new Set(
      samples.map(({ format, eventId, failure }) => `${format} ${eventId} ${failure ? 'F' : 'S'}`),
    );
    const expected: readonly (readonly [format: string, kinds: readonly string[]])[] = [
      ['text-2000', ['672 S', '673 S', '674 S', '675 F', '676 F', '677 F']],
      ['text-2003', ['672 S', '672 F', '673 S', '673 F', '674 S', '675 F']],
      ['wmi-2003', ['672 S', '672 F', '673 S', '673 F', '674 S', '675 F']],
      ['text-2008', ['4768 S', '4768 F', '4769 S', '4769 F', '4770 S', '4771 F']],
      ['text-french', ['4768 S', '4768 F', '4769 S', '4769 F', '4770 S', '4771 F']],
      ['text-version-2', ['4768 S', '4768 F', '4769 S', '4769 F', '4770 S', '4771 F']],
      ['xml', ['4768 S', '4768 F', '4769 S', '4769 F', '4770 S', '4771 F']],
      ['xml-version-2', ['4768 S', '4768 F', '4769 S', '4769 F', '4770 S', '4771 F']],
      ['xml-version-2-lines', ['4768 S', '4768 F', '4769 S', '4769 F', '4770 S', '4771 F']],
    ];
    const missing = expected
      .flatMap(([format, ids]) => ids.map((id) => `${format} ${id}`))
      .filter((kind) => !kinds.has(kind));
    expect(missing).toEqual([]);
  });

  test('names causes and patterns that the knowledge has, with the verdicts that it gives them', () => {
    const verdicts = new Map<string, string>(causeNames.map(({ id, verdict }) => [id, verdict]));
    const patterns = new Set<string>(patternNames.map(({ id }) => id));
    const wrong = samples.filter(
      ({ label }) =>
        label &&
        (verdicts.get(label.cause) !== label.verdict ||
          (label.pattern !== undefined && !patterns.has(label.pattern))),
    );
    expect(wrong).toEqual([]);
  });

  test('has the System events that stand beside refusals', () => {
    const ids = new Set(samples.filter(({ log }) => log === 'System').map(({ eventId }) => eventId));
    for (const id of [3, 4, 11, 14, 16, 21, 24, 26, 39, 203, 204, 208, 209]) expect(ids).toContain(id);
  });

  test('writes the encryption type 0xffffffff in failed 4768 and 4769 and, fooling names apart, nowhere else', () => {
    const wrong = samples.filter(({ eventId, failure, text }) => {
      const printed = /0xffffffff/i.test(text.replaceAll('svc-0xffffffff', ''));
      return (eventId === 4768 || eventId === 4769) && printed !== failure;
    });
    expect(wrong).toEqual([]);
  });

  test('tells the stories it is given and no others', () => {
    const given = STORIES.filter(({ id }) => id === 'spn-scan' || id === 'brute-force');
    const events = [...generateSamples({ seed: 'given', events: 5000, stories: given })];
    const told = new Set(events.flatMap(({ story }) => story ?? []));
    expect([...told].sort()).toEqual(['brute-force', 'spn-scan']);
  });

  test('writes XML alone where that is asked for, with the share of successes that is asked for', () => {
    const events = [...generateSamples({ seed: 'bench', events: 20_000, format: 'xml', successShare: 0.98 })];
    expect(events.every(({ text }) => text.startsWith('<Event '))).toBe(true);
    const failures = events.filter(({ failure }) => failure).length;
    expect(failures / events.length).toBeGreaterThan(0.017);
    expect(failures / events.length).toBeLessThanOrEqual(0.02);
    const requests = new Set(events.filter(({ failure }) => failure).map(({ eventId }) => eventId));
    expect([...requests].sort()).toEqual(expect.arrayContaining([4768, 4769, 4771]));
  });

  test('writes XML and text in equal parts, one domain controller translated', () => {
    const events = [
      ...generateSamples({ seed: 'bench', events: 20_000, format: 'half', successShare: 0.98 }),
    ];
    const xml = events.filter(({ text }) => text.startsWith('<Event ')).length;
    expect(xml / events.length).toBeGreaterThan(0.45);
    expect(xml / events.length).toBeLessThan(0.55);
    expect(events.some(({ format }) => format === 'text-french')).toBe(true);
  });
});
