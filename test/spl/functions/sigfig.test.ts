import { runSpl } from '../../support/spl-host';

const n = (expression: string, before = ''): unknown =>
  runSpl(`| makeresults ${before} | eval n=sigfig(${expression})`).rows[0]?.['n'];

test.each([
  ['1.00*1111', '1110'],
  ['10.0/3.00', '3.33'],
  ['2*3.14159', '6'],
  ['1.5+2.25', '3.8'],
  ['100.0-0.123', '99.9'],
  ['(1.5+2.25)*2.00', '7.5'],
  ['-(1.00*1111)', '-1110'],
  ['3.140', '3.14'],
  ['0.050*2.00', '0.1'],
  ['1.0e2*3.33', '330'],
])('sigfig(%s) is %s: the least precise operand decides', (expression, expected) => {
  expect(n(expression)).toBe(expected);
});

test('the digits of a field tell how precise it is', () => {
  expect(n('a*b', '| eval a="1.20", b="3"')).toBe('4');
  expect(n('a*b', '| eval a="1.20", b="3.00"')).toBe('3.6');
  expect(n('round(a,2)*1.000', '| eval a="1.2345"')).toBe('1.23');
});

test('sigfig of what is no number is null', () => {
  expect(n('"text"')).toBeUndefined();
  expect(n('missing*2')).toBeUndefined();
  expect(n('1.0/0')).toBeUndefined();
  expect(() => n('1,2')).toThrow("The arguments to the 'sigfig' function are invalid.");
});
