import { entryFilter } from '../../../src/preview/collections/entry-filter';
import { SYSTEM_ACL } from '../../../src/preview/collections/rest-feed';
import { processorTime } from '../../support/processor-time';

const entry = {
  name: 'By code',
  path: 'saved/searches/By%20code',
  acl: SYSTEM_ACL,
  content: { search: 'EventCode=677\n| stats count', disabled: false },
};

test.each([
  ['', true],
  ['name=by*', true],
  ['name="by code"', true],
  ['name=code', false],
  ['name=*code', true],
  ['name=b*y*c*e', true],
  ['name=by*y*', false],
  ['search=*677*count', true],
  ['disabled=false', true],
  ['disabled=false name=other', false],
  ['eai:acl.app=system', true],
  ['absent=x', false],
  ['constructor=*native*', false],
  ['STATS', true],
  ['name=(by', false],
])('the filter %s is passed: %s', (filter, passes) => {
  expect(entryFilter(filter)(entry)).toBe(passes);
});

test('many wildcards on a long text are answered at once', async () => {
  const long = { ...entry, content: { search: 'a'.repeat(100_000) } };
  const took = await processorTime(() =>
    expect(entryFilter(`search=${'a*'.repeat(1000)}b`)(long)).toBe(false),
  );
  expect(took).toBeLessThan(2000);
});
