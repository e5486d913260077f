/** Every SPL example in the documents gives what stands below it. `npm run docs` writes the outputs anew. */
import { documents, examplesOf, outputOf } from '../../scripts/docs-examples';
import { ensureDefaultSamples } from '../../scripts/default-samples';
import type { Preview } from '../../src/preview/preview';
import { appOnFiles } from '../support/built-app';

const examples = documents().flatMap(examplesOf);
let preview: Preview;

beforeAll(async () => {
  const { folder, indexCache } = ensureDefaultSamples();
  preview = await appOnFiles([folder], { indexCache });
}, 120_000);

test('the README has at least three worked examples', () => {
  expect(examples.filter(({ file }) => file === 'README.md').length).toBeGreaterThanOrEqual(3);
});

test.each(examples.map(({ file, line, spl, output }) => [`${file}:${line}`, spl, output]))(
  'the example at %s gives what it shows',
  (_place, spl, output) => {
    expect(outputOf(preview, spl)).toBe(output);
  },
);
