import { alsoMatched } from '../../../app/data/known-failures';
import { hiddenBy, namesOf } from '../../../app/data/known-preview';

const rows = [
  { cause_id: 'expired', failure_code: '32', entity: 't 10 dc1', count: '5' },
  { cause_id: 'expired', failure_code: '32', entity: 's HTTP/a', count: '3' },
  { cause_id: 'expired', failure_code: '32', entity: 's HTTP/b', count: '2' },
  { cause_id: 'expired', failure_code: '32', entity: 'a ann', count: '5' },
  { cause_id: 'spn', failure_code: '7', entity: 't 10 dc1', count: '4' },
  { cause_id: 'spn', failure_code: '7', entity: 's HTTP/a', count: '4' },
];

test('a row that names a cause hides all its requests', () => {
  expect(hiddenBy({ cause_id: 'expired' }, rows)).toBe(5);
});

test('a name narrows it, letters in either case, a star stands for any text', () => {
  expect(hiddenBy({ cause_id: 'expired', service: 'http/a' }, rows)).toBe(3);
  expect(hiddenBy({ service: 'http/*' }, rows)).toBe(9);
  expect(hiddenBy({ service: ' ', failure_code: '7' }, rows)).toBe(4);
});

test('two kinds of names at once cannot be told from counts of each', () => {
  expect(hiddenBy({ service: 'http/a', account: 'ann' }, rows)).toBeUndefined();
});

test('a name that holds a star says what else it matches', () => {
  expect(namesOf('service', rows)).toEqual(['HTTP/a', 'HTTP/b']);
  expect(alsoMatched('http/*', namesOf('service', rows))).toEqual(['HTTP/a', 'HTTP/b']);
  expect(alsoMatched('a*b', ['a*b', 'axb', 'b'])).toEqual(['axb']);
  expect(alsoMatched('http/a', ['HTTP/a', 'HTTP/b'])).toEqual([]);
});
