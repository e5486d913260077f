import { reportingOf } from '../../../app/data/reporting-of';

const row = (kdc: string, code: string, count: string, current: string) => ({
  kdc,
  failure_code: code,
  failure_name: `NAME_${code}`,
  count,
  current,
});

describe('reportingOf', () => {
  test('tells who reports now from who reported before and is silent', () => {
    const answer = reportingOf([
      row('dc2', '7', '4', '4'),
      row('dc1', '7', '9', '0'),
      row('dc10', '32', '1', '1'),
    ]);
    expect(answer.reporting).toEqual(['dc2', 'dc10']);
    expect(answer.silent).toEqual(['dc1']);
    expect(answer.current).toBe(5);
  });

  test('takes two spellings of a domain controller as one', () => {
    expect(reportingOf([row('DC1', '7', '4', '0'), row('dc1', '7', '9', '3')]).reporting).toEqual(['DC1']);
  });

  test('lists codes by how frequent they are', () => {
    expect(reportingOf([row('dc1', '7', '4', '0'), row('dc1', '32', '9', '3')]).codes).toEqual([
      ['32', 'NAME_32'],
      ['7', 'NAME_7'],
    ]);
  });
});
