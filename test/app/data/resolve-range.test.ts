import { epochOf, resolveRange } from '../../../app/data/resolve-range';

describe('epochOf', () => {
  test('reads ISO times with any zone, and epoch seconds as charts print them', () => {
    expect(epochOf('1970-01-01T02:00:01.500+02:00')).toBe(1);
    expect(epochOf('978566400.000')).toBe(978566400);
  });

  test('refuses anything else', () => {
    expect(() => epochOf('yesterday')).toThrow('a time that cannot be read: yesterday');
  });
});

describe('resolveRange', () => {
  test('asks the search head once for both ends and its clock', async () => {
    const urls: string[] = [];
    globalThis.fetch = (async (url: string) => {
      urls.push(url);
      const body = { '-1h': '1970-01-01T00:00:00+00:00', now: '1970-01-01T01:00:00+00:00' };
      return { ok: true, status: 200, json: async () => body };
    }) as unknown as typeof fetch;
    const range = await resolveRange('-1h', 'now');
    expect(range).toMatchObject({ earliest: 0, latest: 3600, now: '1970-01-01T01:00:00+00:00' });
    expect(urls).toHaveLength(1);
    expect(urls[0]).toContain('search/timeparser?output_mode=json&time=-1h&time=now');
  });
});
