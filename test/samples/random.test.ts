import { hashText, randomStream } from '../../src/samples/random';

describe('hashText', () => {
  test('gives the published FNV-1a values', () => {
    expect(hashText('')).toBe(0x811c9dc5);
    expect(hashText('a')).toBe(0xe40c292c);
    expect(hashText('foobar')).toBe(0xbf9cf968);
  });
});

describe('randomStream', () => {
  test('gives the same numbers for the same key', () => {
    const first = randomStream('seed/story');
    const second = randomStream('seed/story');
    for (let index = 0; index < 100; index++) expect(first.next()).toBe(second.next());
  });

  test('gives other numbers for another key', () => {
    const first = randomStream('seed/story/0');
    const second = randomStream('seed/story/1');
    const equal = Array.from({ length: 100 }, () => first.next() === second.next()).filter(Boolean);
    expect(equal).toHaveLength(0);
  });

  test('reaches both ends of a range and nothing beyond', () => {
    const random = randomStream('range');
    const drawn = new Set(Array.from({ length: 500 }, () => random.between(3, 6)));
    expect([...drawn].sort()).toEqual([3, 4, 5, 6]);
  });

  test('spreads evenly over ten bins', () => {
    const random = randomStream('bins');
    const bins = new Array<number>(10).fill(0);
    for (let index = 0; index < 10_000; index++) {
      const bin = Math.floor(random.next() * 10);
      bins[bin] = (bins[bin] as number) + 1;
    }
    for (const bin of bins) {
      expect(bin).toBeGreaterThan(850);
      expect(bin).toBeLessThan(1150);
    }
  });

  test('writes as many hexadecimal digits as asked for', () => {
    expect(randomStream('hex').hex(40)).toMatch(/^[0-9a-f]{40}$/);
    expect(randomStream('hex').hex(3)).toMatch(/^[0-9a-f]{3}$/);
  });
});
