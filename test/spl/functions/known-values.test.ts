import { rowsOf } from '../../support/spl-host';

/** What an eval expression gives, as text. */
const valueOf = (expression: string): unknown =>
  rowsOf(`| makeresults | eval x=${expression} | table x`)[0]?.['x'];

describe('functions at known points', () => {
  it.each([
    ['acos(0)', Math.PI / 2],
    ['acosh(2)', Math.log(2 + Math.sqrt(3))],
    ['asin(1)', Math.PI / 2],
    ['asinh(1)', Math.log(1 + Math.SQRT2)],
    ['atan(1)', Math.PI / 4],
    ['atan2(1,-1)', (3 * Math.PI) / 4],
    ['atanh(0.5)', Math.log(3) / 2],
    ['cos(0)', 1],
    ['cosh(0)', 1],
    ['hypot(3,4)', 5],
    ['sin(pi()/2)', 1],
    ['sinh(0)', 0],
    ['tan(pi()/4)', 1],
    ['tanh(0)', 0],
    ['abs(-2.5)', 2.5],
    ['ceiling(1.1)', 2],
    ['floor(1.9)', 1],
    ['ln(exp(1))', 1],
    ['pow(2,10)', 1024],
    ['bit_xor(5,3)', 6],
    ['bit_not(bit_not(5))', 5],
    ['bit_shift_left(1,3)', 8],
    ['bit_shift_right(8,2)', 2],
  ])('%s', (expression, value) => {
    expect(Number(valueOf(expression))).toBeCloseTo(value, 12);
  });

  it.each([
    ['if(isnotnull(nosuch),"yes","no")', 'no'],
    ['if(isstr("a") AND NOT isstr(1),"yes","no")', 'yes'],
    ['json_set_exact("{}","a.b",1)', '{"a.b":1}'],
    ['mvjoin(mvdedup(split("b,a,b",",")),"")', 'ba'],
  ])('%s', (expression, value) => {
    expect(valueOf(expression)).toBe(value);
  });
});

describe('stats functions at known points', () => {
  it('exactperc50 of 1 to 5 is 3, exactperc95 the greatest', () => {
    const search =
      '| makeresults count=5 | streamstats count as n | stats exactperc50(n) as m exactperc95(n) as g';
    expect(rowsOf(search)).toEqual([{ m: '3', g: '5' }]);
  });
});
