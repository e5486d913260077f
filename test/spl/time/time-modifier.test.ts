import { timeModifier } from '../../../src/spl/time/time-modifier';

const NOW = 1710339936; // 2024-03-13T14:25:36Z

describe('a time modifier', () => {
  it.each([
    ['0', 0],
    ['1433188255.5', 1433188255.5],
    ['now', NOW],
    ['-1d@d', 1710201600],
    ['@d', 1710288000],
    ['06/01/2015:12:50:55', 1433163055],
    ['2015-06-01', 1433116800],
    ['2015-06-01T12:50:55', 1433163055],
    ['2015-06-01T12:50:55.250Z', 1433163055.25],
    ['2015-06-01T12:50:55-07:00', 1433188255],
    ['2015-06-01 12:50', 1433163000],
  ])('%s', (text, expected) => {
    expect(timeModifier(text, NOW, 'UTC')).toBe(expected);
  });

  it('reads absolute times in the zone of the user', () => {
    expect(timeModifier('06/01/2015:12:50:55', NOW, 'America/Los_Angeles')).toBe(1433188255);
  });

  it.each(['', 'yesterday', '06/01/2015', '13/45/2015:00:00:00'])('is not %p', (text) => {
    expect(timeModifier(text, NOW, 'UTC')).toBeUndefined();
  });

  it.each(['rt', 'rt-5m', 'rtnow'])('refuses %s by name', (text) => {
    expect(() => timeModifier(text, NOW, 'UTC')).toThrow('Real-time searches are not run here');
  });
});
