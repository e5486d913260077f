import { formatChange, formatCount, formatShare } from '../../../app/data/format-number';
import { formatExactTime, formatPeriod, formatTime, formatZone } from '../../../app/data/format-time';
import { isoInZone } from '../../../app/data/iso-in-zone';

const inLocale = (locale: string) => {
  window.$C = { LOCALE: locale };
};

afterEach(() => inLocale('en-US'));

describe('counts', () => {
  test('carry the separators of the locale', () => {
    inLocale('en-US');
    expect(formatCount(18204)).toBe('18,204');
    inLocale('de-DE');
    expect(formatCount(18204)).toBe('18.204');
  });

  test('never round something to nothing or almost all to all', () => {
    expect(formatShare(1, 18204)).toBe('<1 %');
    expect(formatShare(18203, 18204)).toBe('>99 %');
    expect(formatShare(0, 10)).toBe('0 %');
    expect(formatShare(10, 10)).toBe('100 %');
    expect(formatShare(0, 0)).toBe('0 %');
  });

  test('change in percent, or in times beyond tenfold', () => {
    expect(formatChange(106, 100)).toEqual({ direction: 'up', text: '6 %' });
    expect(formatChange(50, 100)).toEqual({ direction: 'down', text: '50 %' });
    expect(formatChange(100, 100)).toEqual({ direction: 'same', text: 'no change' });
    expect(formatChange(1200, 100)).toEqual({ direction: 'up', text: '12 times as many' });
    expect(formatChange(5, 0)).toEqual({ direction: 'new', text: 'none before' });
  });
});

describe('times', () => {
  test('show the clock of the zone in which Splunk printed them, not of the browser', () => {
    expect(formatTime('2026-03-12T17:42:07.000+02:00')).toBe('Mar 12, 2026, 17:42');
    expect(formatExactTime('2026-03-12T17:42:07+0200')).toBe('Mar 12, 2026, 17:42:07 UTC+02:00');
  });

  test('name the zone', () => {
    expect(formatZone('2026-03-12T17:42:07+0000')).toBe('UTC');
    expect(formatZone('2026-03-12T17:42:07-05:30')).toBe('UTC-05:30');
  });

  test('leave what is no time as it is', () => {
    expect(formatTime('yesterday')).toBe('yesterday');
    expect(formatTime('2026-99-99T00:00:00Z')).toBe('2026-99-99T00:00:00Z');
  });

  test('say a period once where both ends are in one minute, and the day once where it is one', () => {
    expect(formatPeriod('2026-03-10T14:02:01+0000', '2026-03-10T14:02:59+0000', '2026-05-01T00:00:00Z')).toBe(
      'Mar 10, 14:02',
    );
    expect(formatPeriod('2026-03-10T14:02:01+0000', '2026-03-10T14:04:00+0000', '2026-05-01T00:00:00Z')).toBe(
      'Mar 10, 14:02 \u2013 14:04',
    );
    expect(formatPeriod('2026-03-09T14:02:01+0000', '2026-03-10T14:04:00+0000', '2026-05-01T00:00:00Z')).toBe(
      'Mar 9, 14:02 \u2013 Mar 10, 14:04',
    );
  });

  test('say the year of a period that is not in this one', () => {
    expect(formatPeriod('2020-03-10T14:02:01Z', '2020-03-10T14:02:59Z', '2026-05-01T00:00:00Z')).toBe(
      'Mar 10, 2020, 14:02',
    );
  });

  test('move from epoch seconds into the zone of another time', () => {
    expect(isoInZone(0, '2026-03-12T17:42:07.000+02:00')).toBe('1970-01-01T02:00:00+02:00');
    expect(isoInZone(0, '2026-03-12T17:42:07Z')).toBe('1970-01-01T00:00:00Z');
  });
});
