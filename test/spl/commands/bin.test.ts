import * as fc from 'fast-check';
import type { Row } from '../../../src/spl/batch';
import { bin } from '../../../src/spl/commands/bin';
import { binStart } from '../../../src/spl/numeric-bins';
import { runCommand } from '../../support/run-command';

const bins = (text: string, values: readonly (string | number)[], timeZone = 'UTC'): unknown[] => {
  const field = text.includes('_time') ? '_time' : 'x';
  const rows = values.map((value): Row => ({ [field]: value }));
  return runCommand(bin, text, rows, { timeZone }).map((row) => row[field]);
};

describe('bin', () => {
  it('turns numbers into texts of their range', () => {
    expect(bins('bin x span=10', ['0', '9.9', '10', '-1', '100'])).toEqual([
      '0-10',
      '0-10',
      '10-20',
      '-10-0',
      '100-110',
    ]);
    expect(bins('bin span=0.1 x', ['0.3', '0.35'])).toEqual(['0.3-0.4', '0.3-0.4']);
  });

  it('leaves values that are no numbers', () => {
    expect(bins('bin x span=10', ['a', '5'])).toEqual(['a', '0-10']);
  });

  it('has bins that grow by a base, with a coefficient', () => {
    expect(bins('bin x span=log10', ['0', '5', '10', '999', '1000', '-5'])).toEqual([
      '0',
      '1-10',
      '10-100',
      '100-1000',
      '1000-10000',
      '-10--1',
    ]);
    expect(bins('bin x span=2log10', ['2', '19', '20'])).toEqual(['2-20', '2-20', '20-200']);
  });

  it('makes at most as many bins as asked for', () => {
    expect(bins('bin x bins=10', ['0', '99'])).toEqual(['0-10', '90-100']);
    expect(bins('bin x bins=2', ['1', '30'])).toEqual(['0-100', '0-100']);
  });

  it('widens the range with end', () => {
    expect(bins('bin x bins=10 end=1000', ['0', '10'])).toEqual(['0-100', '0-100']);
  });

  it('turns times into the start of their span, a number', () => {
    expect(bins('bin _time span=5m', [1700000000, 1700000100])).toEqual([1699999800, 1700000100]);
    expect(bins('bucket _time span=1h', [1700000000])).toEqual([1699999200]);
  });

  it('starts days at midnight of the zone', () => {
    expect(bins('bin _time span=1d', [1700000000])).toEqual([1699920000]);
    expect(bins('bin _time span=1d', [1700000000], 'America/New_York')).toEqual([1699938000]);
  });

  it('aligns spans below a day to a time', () => {
    expect(bins('bin _time span=12h aligntime=1500567890', [1500567889, 1500567890])).toEqual([
      1500567890 - 43200,
      1500567890,
    ]);
  });

  it('writes into another field', () => {
    expect(runCommand(bin, 'bin x span=10 AS y', [{ x: '3' }])).toEqual([{ x: '3', y: '0-10' }]);
  });

  it('puts each number into a bin of its width', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 50 }), (x, span) => {
        const start = binStart(bins(`bin x span=${span}`, [String(x)])[0] as string) as number;
        expect(start).toBeLessThanOrEqual(x);
        expect(start + span).toBeGreaterThan(x);
        expect(Math.abs(start % span)).toBe(0);
      }),
    );
  });

  it('refuses unknown options, spans and further fields', () => {
    expect(() => bins('bin x width=3', [])).toThrow("Error in 'bin' command");
    expect(() => bins('bin x span=fast', [])).toThrow("Invalid value 'fast' for option 'span'.");
    expect(() => bins('bin _time aligntime=noon', [])).toThrow(
      "Invalid value 'noon' for option 'aligntime'.",
    );
    expect(() => bins('bin x y', [])).toThrow("Error in 'bin' command: Invalid argument: 'y'");
    expect(() => bins('bin span=3', [])).toThrow(
      "Error in 'bin' command: You must specify a field to discretize.",
    );
  });
});
