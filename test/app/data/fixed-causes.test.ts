import { fixedExpression, markOf, readFixedCauses, saveFixedCause } from '../../../app/data/fixed-causes';

const mark = (causeId: string, service: string, fixedAt = 100) => ({
  key: `${causeId} ${service}`,
  causeId,
  service,
  fixedAt,
  fixedBy: 'admin',
});

describe('marks of what was fixed', () => {
  test('belong to a service before they belong to all', () => {
    const marks = [mark('spn', '*'), mark('spn', 'http/web', 200)];
    expect(markOf(marks, 'spn', 'HTTP/Web')?.fixedAt).toBe(200);
    expect(markOf(marks, 'spn', 'cifs/file')?.fixedAt).toBe(100);
    expect(markOf(marks, 'other', 'cifs/file')).toBeUndefined();
  });

  test('become an expression with quoted values, that of a service first', () => {
    expect(fixedExpression([])).toBe('null()');
    expect(fixedExpression([mark('spn', '*'), mark('spn', 'a"b', 200)])).toBe(
      'case(lower(cause_id)="spn" AND key="a\\"b", 200, lower(cause_id)="spn", 100)',
    );
  });

  test('are read and written through the KV store of the app, in lower case, for all users', async () => {
    const calls: { url: string; init: RequestInit }[] = [];
    window.$C = { LOCALE: 'en-US', SPLUNKD_PATH: '/en-US/splunkd/__raw' };
    globalThis.fetch = (async (url: string, init: RequestInit) => {
      calls.push({ url, init });
      const answer = [
        { _key: 'k1', cause_id: 'spn', service: '*', fixed_at: '100', fixed_by: 'x' },
        { _key: 'broken' },
      ];
      return { ok: true, status: 200, json: async () => answer };
    }) as unknown as typeof fetch;
    expect(await readFixedCauses()).toEqual([
      { key: 'k1', causeId: 'spn', service: '*', fixedAt: 100, fixedBy: 'x' },
    ]);
    await saveFixedCause({ causeId: 'Spn', service: 'HTTP/Web', fixedAt: 5.5, fixedBy: 'x' });
    expect(calls[0]?.url).toBe(
      '/en-US/splunkd/__raw/servicesNS/nobody/kerberos_677/storage/collections/data/kerberos_fixed_causes?output_mode=json',
    );
    expect(JSON.parse(String(calls[1]?.init.body))).toEqual({
      cause_id: 'spn',
      service: 'http/web',
      fixed_at: '5',
      fixed_by: 'x',
      note: '',
    });
  });
});
