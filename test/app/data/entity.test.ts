import {
  entityMatch,
  entityOf,
  entityTerms,
  investigateUrl,
  macroCall,
  refusalMatch,
} from '../../../app/data/entity';
import { investigateAddress } from '../../../app/data/investigate-address';

const hostile = 'x" OR 1=1 | delete `kerberos_index` [search *] \\';

describe('an entity', () => {
  test('is the first filter that names one', () => {
    expect(entityOf({ filters: { kdc: 'dc1', client: '192.0.2.1' } })).toEqual({
      kind: 'client',
      name: '192.0.2.1',
    });
    expect(entityOf({ filters: { code: '7' } })).toBeUndefined();
  });

  test('is compared as a whole, in either case', () => {
    expect(entityMatch({ filters: { account: 'Alice' } })).toBe('lower(account)="alice"');
    expect(entityMatch({ filters: {} })).toBe('true()');
    expect(refusalMatch({ filters: { code: '7', verdict: 'fix' } })).toEqual([
      'failure_code="7"',
      'verdict="fix"',
    ]);
  });

  test('never becomes SPL, whatever its name', () => {
    const state = { filters: { account: hostile } };
    expect(entityMatch(state)).toBe('lower(account)="x\\" or 1=1 | delete `kerberos_index` [search *] \\\\"');
    expect(macroCall('kerberos_events', entityTerms(state))).toMatch(/^`kerberos_events\("[a-z0-9 ]+"\)`$/);
  });

  test('has an address of its own with the range', () => {
    window.$C = { LOCALE: 'en-US' };
    expect(investigateUrl({ kind: 'account', name: 'a&b' }, { earliest: '-1d', latest: 'now' })).toBe(
      '/en-US/app/kerberos_677/investigate_677?account=a%26b&earliest=-1d&latest=now',
    );
  });
});

describe('the address of the page Investigate', () => {
  test('survives a round with everything in it', () => {
    const query =
      '?earliest=-30d&account=a%26b&focus=cause%3Ax&view=compare&moment=1772000000&against=DC1&granted=yes';
    const state = investigateAddress.read(query);
    expect(state).toMatchObject({
      earliest: '-30d',
      filters: { account: 'a&b' },
      view: 'compare',
      moment: 1772000000,
      against: 'DC1',
      granted: true,
      requests: 'all',
    });
    expect(investigateAddress.print(state, '')).toBe(query);
  });

  test('takes nonsense for absent', () => {
    expect(investigateAddress.read('?view=x&moment=soon&granted=maybe')).toMatchObject({
      view: 'history',
      moment: undefined,
      granted: false,
    });
    expect(investigateAddress.print(investigateAddress.read(''), '?theme=dark')).toBe('?theme=dark');
  });
});
