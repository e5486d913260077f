import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureSamples, generatorHash } from '../../src/samples/ensure-samples';

const options = { seed: 'ensure', events: 400 };
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'samples-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('ensureSamples', () => {
  test('makes samples once and finds them again', () => {
    const heard: number[] = [];
    const first = ensureSamples(folder, { ...options, events: 2000 }, (events) => heard.push(events));
    const written = statSync(path.join(first, 'labels.csv')).mtimeMs;
    expect(heard).toEqual([1000, 2000]);
    expect(ensureSamples(folder, { ...options, events: 2000 })).toBe(first);
    expect(statSync(path.join(first, 'labels.csv')).mtimeMs).toBe(written);
  });

  test('leaves nothing but whole samples in the folder', () => {
    const made = ensureSamples(folder, options);
    expect(readdirSync(folder)).toEqual([path.basename(made)]);
    expect(readFileSync(path.join(made, 'labels.csv'), 'utf8').endsWith('\n')).toBe(true);
  });

  test('removes what it began when it fails', () => {
    const stop = (): never => {
      throw new Error('stopped');
    };
    expect(() => ensureSamples(folder, { ...options, events: 2000 }, stop)).toThrow('stopped');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('keeps samples of other options apart', () => {
    const one = ensureSamples(folder, options);
    const other = ensureSamples(folder, { ...options, seed: 'other' });
    expect(other).not.toBe(one);
    expect(existsSync(one) && existsSync(other)).toBe(true);
  });
});

describe('generatorHash', () => {
  test('is sixteen hexadecimal digits, the same for the same options', () => {
    expect(generatorHash(options)).toMatch(/^[0-9a-f]{16}$/);
    expect(generatorHash(options)).toBe(generatorHash({ ...options, format: 'mixed' }));
    expect(generatorHash(options)).not.toBe(generatorHash({ ...options, format: 'xml' }));
  });
});
