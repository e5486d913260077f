import { fitsWildcard, matchedRule } from '../../../app/data/matched-rule';
import { RULE_FEATURES } from '../../../src/searches/explain-cause';

const any = Object.fromEntries(RULE_FEATURES.map((feature) => [feature, '*']));
const event = {
  ...Object.fromEntries(RULE_FEATURES.map((feature) => [feature, '-'])),
  failure_code: '7',
  service_class: 'MSSQLSvc',
  service_host_kind: 'fqdn',
};

describe('matchedRule', () => {
  test('names what the first fitting rule asks for, with what the event has', () => {
    const rules = [
      { ...any, failure_code: '7', service_class: 'http' },
      { ...any, failure_code: '7', service_class: 'mssql*' },
      { ...any, failure_code: '7' },
    ];
    expect(matchedRule(rules, event)).toEqual([
      { feature: 'failure_code', asked: '7', found: '7' },
      { feature: 'service_class', asked: 'mssql*', found: 'MSSQLSvc' },
    ]);
  });

  test('is undefined where only neighbours lead to the cause', () => {
    expect(matchedRule([{ ...any, failure_code: 'pattern' }], event)).toBeUndefined();
  });
});

describe('fitsWildcard', () => {
  test.each([
    ['*', '-', true],
    ['a*c', 'abbc', true],
    ['a*c', 'ac', true],
    ['ab*bc', 'abc', false],
    ['*b*', 'xbx', true],
    ['a*b*c', 'a1b2c', true],
    ['a*b*c', 'acb', false],
    ['ABC', 'abc', true],
    ['a.c', 'abc', false],
  ])('%s fits %s: %s', (cell, value, fits) => {
    expect(fitsWildcard(cell, value)).toBe(fits);
  });
});
