import { compareSides, shiftOf } from '../../../app/data/compare-sides';

const day = { a: 1, b: 1 };

describe('a shift', () => {
  test('is new or gone where one side has nothing', () => {
    expect(shiftOf(0, 3, day)).toBe('new');
    expect(shiftOf(3, 0, day)).toBe('gone');
  });

  test('compares rates, not counts: a week against a day', () => {
    expect(shiftOf(700, 100, { a: 7, b: 1 })).toBe('same');
    expect(shiftOf(700, 300, { a: 7, b: 1 })).toBe('more');
    expect(shiftOf(700, 20, { a: 7, b: 1 })).toBe('fewer');
  });

  test('takes two events against three for chance', () => {
    expect(shiftOf(2, 3, day)).toBe('same');
    expect(shiftOf(3, 2, day)).toBe('same');
  });
});

test('a comparison sums by cause or by service, without regard to the case of names, and lists news first', () => {
  const row = (side: string, cause: string, service: string, count: string) => ({
    side,
    cause_id: cause,
    cause: `${cause}.`,
    verdict: 'fix',
    known: 'no',
    service,
    count,
  });
  const rows = [
    row('a', 'old', 'HTTP/web', '10'),
    row('a', 'steady', 'HTTP/WEB', '5'),
    row('b', 'steady', 'http/web', '5'),
    row('b', 'fresh', 'cifs/file', '2'),
  ];
  expect(compareSides(rows, 'cause', day).map(({ key, a, b, shift }) => [key, a, b, shift])).toEqual([
    ['fresh no', 0, 2, 'new'],
    ['old no', 10, 0, 'gone'],
    ['steady no', 5, 5, 'same'],
  ]);
  expect(compareSides(rows, 'service', day).map(({ name, a, b }) => [name, a, b])).toEqual([
    ['cifs/file', 0, 2],
    ['HTTP/web', 15, 5],
  ]);
});

test('what is new or more comes first, by the size of the change', () => {
  const row = (side: string, cause: string, count: string) => ({
    side,
    cause_id: cause,
    cause,
    verdict: 'fix',
    known: 'no',
    service: 's',
    count,
  });
  const rows = [
    row('b', 'one-new', '1'),
    row('a', 'doubled', '100'),
    row('b', 'doubled', '200'),
    row('a', 'lost', '3'),
    row('a', 'steady', '70'),
    row('b', 'steady', '70'),
  ];
  expect(compareSides(rows, 'cause', day).map(({ key }) => key)).toEqual([
    'doubled no',
    'one-new no',
    'lost no',
    'steady no',
  ]);
});
