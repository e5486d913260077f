import { isTriggered } from '../../../src/preview/scheduler/alert-condition';
import { createSuppression, spanSeconds } from '../../../src/preview/scheduler/suppression';

/* Sentences of savedsearches.conf.spec: <counttype> <relation> <quantity>. */
const triggered = (
  words: readonly [counttype: string, relation: string, quantity: string],
  results: number,
  before?: number,
): boolean => {
  const settings = new Map(
    ['counttype', 'relation', 'quantity'].map((key, index) => [key, words[index] as string]),
  );
  return isTriggered((key) => settings.get(key), { results, hosts: 2, sources: 3 }, before);
};

test.each([
  ['number of events', 'greater than', '10', 11, 10],
  ['number of events', 'less than', '10', 9, 10],
  ['number of events', 'equal to', '10', 10, 11],
  ['number of events', 'not equal to', '10', 11, 10],
])('%s is %s %s', (counttype, relation, quantity, yes, no) => {
  expect(triggered([counttype, relation, quantity], yes)).toBe(true);
  expect(triggered([counttype, relation, quantity], no)).toBe(false);
});

test('hosts and sources are counted apart', () => {
  expect(triggered(['number of hosts', 'equal to', '2'], 9)).toBe(true);
  expect(triggered(['number of sources', 'equal to', '3'], 9)).toBe(true);
});

test('drops and rises compare with the run before, in numbers or per cent', () => {
  expect(triggered(['number of events', 'drops by', '10%'], 90, 100)).toBe(true);
  expect(triggered(['number of events', 'drops by', '10%'], 91, 100)).toBe(false);
  expect(triggered(['number of events', 'rises by', '5'], 15, 10)).toBe(true);
  expect(triggered(['number of events', 'rises by', '5'], 15)).toBe(false);
});

test('nothing set means always; a relation that is none never triggers', () => {
  expect(isTriggered(() => undefined, { results: 0, hosts: 0, sources: 0 }, undefined)).toBe(true);
  expect(triggered(['number of events', 'about', '3'], 3)).toBe(false);
  expect(triggered(['number of events', 'greater than', 'many'], 3)).toBe(false);
});

test('alert_condition goes before counts', () => {
  const counts = { results: 0, hosts: 0, sources: 0 };
  const setting = (key: string) => (key === 'counttype' ? 'number of events' : undefined);
  expect(isTriggered(setting, { ...counts, condition: true }, undefined)).toBe(true);
  expect(isTriggered(() => undefined, { ...counts, condition: false }, undefined)).toBe(false);
});

test.each([
  ['90', 90],
  ['60s', 60],
  ['5m', 300],
  ['4h', 14_400],
  ['7d', 604_800],
  ['soon', undefined],
  [undefined, undefined],
])('the span %s has %s seconds', (text, seconds) => {
  expect(spanSeconds(text)).toBe(seconds);
});

test('what was alerted keeps still until its time is over', () => {
  const { pass } = createSuppression();
  expect(pass(['a', 'b', 'a'], 0, 60)).toEqual(['a', 'b']);
  expect(pass(['a', 'c'], 59, 60)).toEqual(['c']);
  expect(pass(['a', 'c'], 60, 60)).toEqual(['a']);
});
