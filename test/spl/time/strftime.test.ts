import fc from 'fast-check';
import { strftime } from '../../../src/spl/time/strftime';
import { strptime } from '../../../src/spl/time/strptime';

describe('strftime', () => {
  const TIME = 1433188255.500132; // 2015-06-01T19:50:55.500132Z, a Monday

  // https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/Commontimeformatvariables
  it.each([
    ['%Y-%m-%dT%H:%M:%S.%Q', '2015-06-01T12:50:55.500'],
    ['%3N %6N %9N %N', '500 500132 500132000 500132000'],
    ['%3Q %6Q %9Q %Q', '500 500132 500132000 500'],
    ['%z %:z %::z %:::z %Ez %Z', '-0700 -07:00 -07:00:00 -07 -420 PDT'],
    ['%F %T %R %D', '2015-06-01 12:50:55 12:50 06/01/15'],
    ['%I:%M:%S %p', '12:50:55 PM'],
    ['%a %A %b %B %e|%d', 'Mon Monday Jun June  1|01'],
    ['%j %U %V %w %y %C %g %G', '152 22 23 1 15 20 15 2015'],
    ['%s', '1433188255'],
    ['%c', 'Mon Jun  1 12:50:55 2015'],
    ['%+', 'Mon Jun  1 12:50:55 PDT 2015'],
    ['%x %X', '6/1/2015 12:50:55'],
    ['%k|%l', '12|12'],
    ['%-d %-m %_H', '1 6 12'],
    ['100%% %n%t', '100% \n\t'],
    ['%q and %', '%q and %'],
  ])('%s', (format, expected) => {
    expect(strftime(TIME, format, 'America/Los_Angeles')).toBe(expected);
  });

  it('carries a fraction that rounds up to a whole second', () => {
    expect(strftime(1.9999999, '%S.%3N', 'UTC')).toBe('02.000');
  });

  it('counts ISO weeks over the turn of the year', () => {
    expect(strftime(Date.parse('2021-01-03T00:00:00Z') / 1000, '%G-%V %u', 'UTC')).toBe('2020-53 7');
    expect(strftime(Date.parse('2024-12-30T00:00:00Z') / 1000, '%G-%V %u', 'UTC')).toBe('2025-01 1');
  });

  it('names zones, or gives their offset where they have no name', () => {
    const summer = 1433188255;
    expect(strftime(summer, '%Z', 'Europe/Berlin')).toBe('CEST');
    expect(strftime(summer, '%Z', 'Europe/London')).toBe('BST');
    expect(strftime(summer, '%Z', 'Asia/Kolkata')).toBe('IST');
    expect(strftime(summer, '%Z', 'America/Sao_Paulo')).toBe('-03');
    expect(strftime(summer, '%Z', 'UTC')).toBe('UTC');
  });
});

describe('strptime', () => {
  const NOW = 1710339936; // 2024-03-13T14:25:36Z
  const read = (text: string, format: string, zone = 'UTC'): number | undefined =>
    strptime(text, format, zone, NOW);

  it.each([
    ['2022-09-25T09:45:22', '%Y-%m-%dT%H:%M:%S', 1664099122],
    ['2022-9-5 9:45:22', '%Y-%m-%d %H:%M:%S', 1662371122],
    ['Sep 25, 2022 09:45:22 PM', '%b %d, %Y %I:%M:%S %p', 1664142322],
    ['september 25 2022', '%b %d %Y', 1664064000],
    ['Sun Sep 25 2022', '%a %B %d %Y', 1664064000],
    ['25/Sep/2022:09:45:22.250 -0700', '%d/%b/%Y:%H:%M:%S.%3N %z', 1664124322.25],
    ['2022-09-25 09:45:22 PDT', '%Y-%m-%d %H:%M:%S %Z', 1664124322],
    ['2022-09-25T09:45:22Z', '%Y-%m-%dT%H:%M:%S%z', 1664099122],
    ['1664124322.5', '%s.%Q', 1664124322.5],
    ['2022 268', '%Y %j', 1664064000],
    ['09/25/22', '%m/%d/%y', 1664064000],
    ['2022-09-25 and more', '%Y-%m-%d', 1664064000],
    ['10:30', '%H:%M', 1710325800],
    ['03/14', '%m/%d', 1710374400],
  ])('reads %s by %s', (text, format, expected) => {
    expect(read(text, format)).toBe(expected);
  });

  it.each([
    ['2022-09', '%Y-%m'],
    ['2022', '%Y'],
    ['2022-13-01', '%Y-%m-%d'],
    ['2022-02-30', '%Y-%m-%d'],
    ['yesterday', '%Y-%m-%d'],
    ['2022-09-25', '%Y-%m-%d %H:%M'],
    ['2022-09-25', '%Y-%m-%d %i'],
  ])('has no answer for %s by %s', (text, format) => {
    expect(read(text, format)).toBeUndefined();
  });

  it('reads what strftime prints', () => {
    const formats = fc.constantFrom(
      '%Y-%m-%d %H:%M:%S.%6N %z',
      '%d %b %Y %I:%M:%S %p %:z .%6Q',
      '%s.%6N',
      '%Y %j %T.%6N %::z',
      '%c %:z %6N',
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4e9 }),
        fc.integer({ min: 0, max: 999_999 }),
        formats,
        fc.constantFrom('UTC', 'America/Los_Angeles', 'Europe/Berlin', 'Asia/Kolkata', 'Pacific/Apia'),
        (seconds, micros, format, zone) => {
          const time = Number(`${seconds}.${String(micros).padStart(6, '0')}`);
          const text = strftime(time, format, zone) as string;
          expect(strptime(text, format, zone, NOW) as number).toBeCloseTo(time, 5);
        },
      ),
    );
  });
});
