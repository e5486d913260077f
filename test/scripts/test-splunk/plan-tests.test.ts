/** What `npm run test:splunk` would run: a plan of plain data. */
import { readdirSync, readFileSync } from 'node:fs';
import { inRepository } from '../../../scripts/repository';
import { planTests, testNamePattern, type TestOptions } from '../../../scripts/test-splunk/plan-tests';
import { PREVIEW_FILES, PREVIEW_TESTS } from '../../../scripts/test-splunk/preview-alone';

const NOTHING: TestOptions = { insecure: false, only: [], out: 'dist/recordings' };
const ADMIN = { SPLUNK_PASSWORD: 'open sesame' };

test('the pages are walked on Splunk Web, and searches recorded on the management port', () => {
  const steps = planTests(
    { ...NOTHING, web: 'https://host:8000/', splunk: 'https://host:8089', insecure: true, index: 'notes' },
    ADMIN,
  );
  expect(steps.map(({ environment }) => environment)).toEqual([
    {
      K677_SPLUNK_WEB: 'https://host:8000',
      K677_SPLUNK_USER: 'admin',
      K677_SPLUNK_PASSWORD: 'open sesame',
      K677_SPLUNK_INSECURE: '1',
    },
    {},
    { K677_RECORDINGS: 'dist/recordings' },
  ]);
  expect(steps[1]?.args.slice(1)).toEqual(
    'record --splunk https://host:8089 --out dist/recordings --insecure --index notes'.split(' '),
  );
});

test('the addresses may come from the environment', () => {
  const environment = { ...ADMIN, K677_SPLUNK_WEB: 'http://127.0.0.1:8000', K677_SPLUNK: 'https://h:8089' };
  expect(planTests(NOTHING, environment)).toHaveLength(3);
});

test('one file of the walk can be asked for', () => {
  const [walk] = planTests({ ...NOTHING, web: 'http://127.0.0.1:8000', only: ['codes-677'] }, ADMIN);
  expect(walk?.args[1]).toBe('test/end-to-end/.*codes-677');
});

test('a token records, but logs nobody in to Splunk Web', () => {
  const token = { SPLUNK_TOKEN: 't' };
  expect(planTests({ ...NOTHING, splunk: 'https://h:8089' }, token)).toHaveLength(2);
  expect(() => planTests({ ...NOTHING, web: 'http://127.0.0.1:8000' }, token)).toThrow('No credentials.');
});

test('no address, and text that is none, are refused', () => {
  expect(() => planTests(NOTHING, ADMIN)).toThrow('Which Splunk?');
  expect(() => planTests({ ...NOTHING, web: 'host:8000' }, ADMIN)).toThrow('is no address of a Splunk Web');
  expect(() => planTests({ ...NOTHING, splunk: 'ftp://h' }, ADMIN)).toThrow('is no address of a splunkd');
});

const files = readdirSync(inRepository('test', 'end-to-end')).filter((name) => name.endsWith('.test.ts'));
const texts = files.map((name) => readFileSync(inRepository('test', 'end-to-end', name), 'utf8'));

test.each(Object.keys(PREVIEW_FILES))('%s, which is left out, is a file of the walk', (name) => {
  expect(files).toContain(`${name}.test.ts`);
});

test.each(Object.keys(PREVIEW_TESTS))('"%s", which is left out, is a test of the walk', (name) => {
  expect(texts.some((text) => text.includes(name))).toBe(true);
  expect(new RegExp(testNamePattern()).test(`before ${name} after`)).toBe(false);
});

test('the names of all other tests pass the pattern', () => {
  expect(new RegExp(testNamePattern()).test('one load dispatches at most three search jobs')).toBe(true);
});

test('a test that plays another user than the administrator is left out by its name', () => {
  const left = Object.keys(PREVIEW_TESTS);
  const wrong = texts.flatMap((text) =>
    text
      .split(/^test(?:\.each\(.*\))?\(/m)
      .slice(1)
      .filter((body) => body.includes('preview_user=user'))
      .map((body) => body.slice(0, body.indexOf('\n')))
      .filter((name) => !left.some((part) => name.includes(part))),
  );
  expect(wrong).toEqual([]);
});
