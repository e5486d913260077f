/** docs/alerts.md lists the saved searches as they are. `npm run docs` writes its tables anew. */
import { readFileSync } from 'node:fs';
import { withAlertsTables } from '../../scripts/alerts-table';
import { inRepository } from '../../scripts/repository';
import { savedSearches } from '../../src/searches/saved/catalogue';

const text = readFileSync(inRepository('docs/alerts.md'), 'utf8');

test('the tables say what the saved searches say', () => {
  expect(text).toContain('<!-- saved searches: begin -->');
  expect(withAlertsTables(text)).toBe(text);
});

test.each(savedSearches.map(({ id }) => id))('%s is in the tables once', (id) => {
  expect(text.split(`| \`${id}\` |`)).toHaveLength(2);
});
