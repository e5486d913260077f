import {
  clockWords,
  periodBeforeWords,
  reportingWords,
  windowWords,
} from '../../../app/pages/analysis-words';

test('the period before is named in minutes, hours or days', () => {
  expect(periodBeforeWords(900)).toBe('the 15 minutes before');
  expect(periodBeforeWords(86400)).toBe('the 24 hours before');
  expect(periodBeforeWords(7 * 86400)).toBe('the 7 days before');
});

test('silent domain controllers are named, three at most', () => {
  expect(reportingWords(1, [])).toBe('1 domain controller reports');
  expect(reportingWords(4, ['dc9'])).toBe('4 domain controllers report, 1 silent: dc9');
  expect(reportingWords(0, ['a', 'b', 'c', 'd'])).toBe(
    '0 domain controllers report, 4 silent: a, b, c and others',
  );
  expect(reportingWords(0, [])).toBe('');
});

test('a time window is named in the zone of the search head', () => {
  expect(windowWords({ from: 1773273600, to: 1773277200 }, '2026-03-12T17:42:00+01:00')).toBe(
    'Mar 12, 01:00 \u2013 02:00',
  );
});

test('the clock of the search head is named only where it is another time', () => {
  const now = Date.parse('2026-03-12T17:42:00Z');
  expect(clockWords('2026-03-12T18:42:00+01:00', now)).toBeUndefined();
  expect(clockWords('2020-03-12T18:42:00+01:00', now)).toBe(
    'The clock of this search head: Mar 12, 2020, 18:42 UTC+01:00',
  );
});
