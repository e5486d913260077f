import { termsInEvents } from '../../src/preview/terms-in-events';
import { indexOf } from '../support/index-texts';
import { smallPreview } from '../support/small-preview';

const term = (text: string, whole = false) => ({ text, whole });
const index = indexOf([
  { raw: 'EventCode=4769 one' },
  { raw: 'EventCode=4768 two' },
  { raw: 'EventCode=4769 two' },
]);

const held = (text: string, whole = false): readonly number[] => {
  const mayHold = termsInEvents(index)(term(text, whole));
  return [0, 1, 2].filter((event) => mayHold(event));
};

test('an event without a token of the term cannot hold it', () => {
  expect(held('4769')).toEqual([0, 2]);
  expect(held('EventCode=4768', true)).toEqual([1]);
  expect(held('4769 two')).toEqual([2]);
  expect(held('three')).toEqual([]);
});

test('a term of which nothing is a whole token may stand anywhere', () => {
  expect(held('47*')).toEqual([0, 1, 2]);
});

test('what a search put into _raw is looked at, not what the index knows', () => {
  const preview = smallPreview({}, [{ raw: 'one' }, { raw: 'two' }]);
  expect(preview.search('index=main | eval _raw="three" | search three').rows).toHaveLength(2);
  expect(preview.search('index=main | search one').rows).toHaveLength(1);
  expect(preview.search('index=main one two').rows).toEqual([]);
});
