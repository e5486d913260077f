import { readdirSync } from 'node:fs';
import path from 'node:path';
import { DAYS, midnightOf } from '../../../src/samples/calendar';
import { controllersOf, sceneOf } from '../../../src/samples/scene';
import { STORIES } from '../../../src/samples/stories/catalogue';

const folder = path.join(__dirname, '../../../src/samples/stories');
const controllers = controllersOf('mixed');

describe('the stories', () => {
  test('are all told, each in a file of its name', () => {
    const files = readdirSync(folder)
      .filter((name) => name !== 'catalogue.ts')
      .map((name) => name.replace(/\.ts$/, ''))
      .sort();
    expect(STORIES.map(({ id }) => id).sort()).toEqual(files);
  });

  test('have networks of their own, away from the ordinary addresses', () => {
    const subnets = STORIES.map(({ subnet }) => subnet);
    expect(new Set(subnets).size).toBe(subnets.length);
    for (const subnet of subnets) expect(subnet >= 100 && subnet <= 250).toBe(true);
  });

  test.each(STORIES.map((story) => [story.id, story] as const))(
    '%s is the same whenever it is told',
    (_, story) => {
      const tell = (copy: number): string =>
        JSON.stringify(
          Array.from({ length: DAYS }, (__, day) => [
            ...story.tell(sceneOf('seed', story, copy, day, controllers)),
          ]),
        );
      expect(tell(0)).toBe(tell(0));
      expect(tell(0)).not.toBe(tell(1));
    },
  );

  test.each(STORIES.map((story) => [story.id, story] as const))(
    '%s labels its failures and keeps to its days',
    (_, story) => {
      const wrong: unknown[] = [];
      for (let day = 0; day < DAYS; day++) {
        for (const occurrence of story.tell(sceneOf('seed', story, 0, day, controllers))) {
          const labelled = occurrence.kind === 'ticket' && occurrence.label !== undefined;
          const refused = occurrence.kind === 'ticket' && occurrence.code !== 0;
          const right =
            occurrence.story === story.id &&
            occurrence.time >= midnightOf(day) &&
            Number.isInteger(occurrence.time) &&
            labelled === refused;
          if (!right) wrong.push(occurrence);
        }
      }
      expect(wrong).toEqual([]);
    },
  );
});
