import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { causeNames } from '../../src/knowledge/causes/cause-ids';
import { patternNames } from '../../src/knowledge/causes/pattern-ids';
import { DAYS, midnightOf } from '../../src/samples/calendar';
import { generatorHash } from '../../src/samples/ensure-samples';
import { FINAL_SAMPLES } from '../../src/samples/final-samples';
import { FINAL_STORIES } from '../../src/samples/final-stories/catalogue';
import { DEFAULT_SAMPLES, generateSamples, type SampleOptions } from '../../src/samples/generate-samples';
import type { SampleEvent } from '../../src/samples/sample-event';
import { controllersOf, sceneOf } from '../../src/samples/scene';
import { STORIES } from '../../src/samples/stories/catalogue';

const samples: readonly SampleEvent[] = [...generateSamples(FINAL_SAMPLES)];
const failures = samples.filter(({ failure }) => failure);

function hashOf(options: SampleOptions): string {
  const hash = createHash('sha256');
  for (const { text, label } of generateSamples(options))
    hash.update(`${text}\n${JSON.stringify(label ?? null)}\n`);
  return hash.digest('hex');
}

describe('the stories of the final scoring', () => {
  test('are all told, each in a file of its name, and none is one of the first', () => {
    const files = readdirSync(path.join(__dirname, '../../src/samples/final-stories'))
      .filter((name) => name !== 'catalogue.ts')
      .map((name) => name.replace(/\.ts$/, ''))
      .sort();
    expect(FINAL_STORIES.map(({ id }) => id).sort()).toEqual(files);
    const first = new Set(STORIES.map(({ id }) => id));
    expect(files.filter((id) => first.has(id))).toEqual([]);
    const told = new Set(samples.flatMap(({ story }) => story ?? []));
    expect([...told].sort()).toEqual(files);
  });

  test('have networks of their own', () => {
    const subnets = FINAL_STORIES.map(({ subnet }) => subnet);
    expect(new Set(subnets).size).toBe(subnets.length);
    for (const subnet of subnets) expect(subnet >= 100 && subnet <= 250).toBe(true);
  });

  test('label every failure and no success', () => {
    expect(samples.filter(({ failure, label }) => (label !== undefined) !== failure)).toEqual([]);
  });

  test('name causes and patterns of the lists, with the verdict that the list gives', () => {
    const verdicts = new Map<string, string>(causeNames.map(({ id, verdict }) => [id, verdict]));
    const patterns = new Set<string>(patternNames.map(({ id }) => id));
    const wrong = failures.filter(
      ({ label }) =>
        !label ||
        verdicts.get(label.cause) !== label.verdict ||
        (label.pattern !== undefined && !patterns.has(label.pattern)),
    );
    expect(wrong).toEqual([]);
  });

  test('show every cause and every pattern that there is', () => {
    const causes = new Set(failures.map(({ label }) => label?.cause));
    expect(causeNames.map(({ id }) => id).filter((id) => !causes.has(id))).toEqual([]);
    const patterns = new Set(failures.map(({ label }) => label?.pattern));
    expect(patternNames.map(({ id }) => id).filter((id) => !patterns.has(id))).toEqual([]);
  });

  test('come to between 1,500 and 3,000 failures of every format', () => {
    expect(samples).toHaveLength(30_000);
    expect(failures.length).toBeGreaterThanOrEqual(1500);
    expect(failures.length).toBeLessThanOrEqual(3000);
    expect(new Set(failures.map(({ format }) => format))).toEqual(
      new Set(samples.map(({ format }) => format)),
    );
  });

  test('give the same bytes for the same options and others for another seed', () => {
    const once = hashOf({ ...FINAL_SAMPLES, events: 6000 });
    expect(hashOf({ ...FINAL_SAMPLES, events: 6000 })).toBe(once);
    expect(hashOf({ ...FINAL_SAMPLES, events: 6000, seed: 'skagerrak' })).not.toBe(once);
  });

  test('have a folder of their own where samples are kept', () => {
    expect(generatorHash(FINAL_SAMPLES)).not.toBe(generatorHash(DEFAULT_SAMPLES));
    expect(generatorHash({ ...FINAL_SAMPLES, stories: STORIES })).not.toBe(generatorHash(FINAL_SAMPLES));
  });

  test('cut the text before the code where that is unreadable, and keep the header', () => {
    const cut = failures.filter(({ label }) => label?.cause === 'code-unreadable');
    expect(cut.length).toBeGreaterThan(0);
    for (const { text } of cut) {
      expect(text).toContain('LogName=Security');
      expect(text).not.toMatch(/(Failure|Result) Code:/);
    }
  });

  test.each(FINAL_STORIES.map((story) => [story.id, story] as const))(
    '%s is the same whenever it is told, in whole milliseconds of its days',
    (_, story) => {
      const tell = (day: number): readonly { readonly time: number }[] => [
        ...story.tell(sceneOf('seed', story, 0, day, controllersOf('mixed'))),
      ];
      for (let day = 0; day < DAYS; day++) {
        const told = tell(day);
        expect(JSON.stringify(tell(day))).toBe(JSON.stringify(told));
        expect(told.filter(({ time }) => time < midnightOf(day) || !Number.isInteger(time))).toEqual([]);
      }
    },
  );
});
