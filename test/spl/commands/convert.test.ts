import { rowsOf, runSpl } from '../../support/spl-host';

const one = (search: string): unknown => rowsOf(`| makeresults ${search}`)[0];

describe('convert', () => {
  it.each([
    ['| eval x="1,234" | convert auto(x) | table x', { x: '1234' }],
    ['| eval x="abc" | convert auto(x) | table x', { x: 'abc' }],
    ['| eval x="abc" | convert num(x) | table x', {}],
    ['| eval x="1+02:03:04" | convert dur2sec(x) | table x', { x: '93784' }],
    ['| eval x="02:03.5" | convert mstime(x) | table x', { x: '123.5' }],
    ['| eval x="2g" | convert memk(x) AS k | table x k', { x: '2g', k: '2097152' }],
    ['| eval x="1,234,567" | convert rmcomma(x) | table x', { x: '1234567' }],
    ['| eval x="1000 bytes" | convert rmunit(x) | table x', { x: '1000' }],
    ['| eval t=1433188255 | convert ctime(t) AS c | table c', { c: '06/01/2015 19:50:55' }],
    ['| eval t=1433188255 | convert timeformat="%H:%M" ctime(t) AS c | table c', { c: '19:50' }],
    ['| eval t="06/01/2015 19:50:55" | convert mktime(t) | table t', { t: '1433188255' }],
    [
      '| eval a="1,0", b="2,0", c="3,0" | fields - _time | convert auto(*) none(b)',
      { a: '10', b: '2,0', c: '30' },
    ],
    [
      '| eval a_t=0, b_t=60 | fields - _time | convert timeformat="%M" ctime(*_t) AS *_m',
      { a_t: '0', b_t: '60', a_m: '00', b_m: '01' },
    ],
  ])('%s', (search, expected) => {
    expect(one(search)).toEqual(expected);
  });

  it('refuses a function it does not know', () => {
    expect(() => runSpl('| makeresults | convert upper(x)')).toThrow(
      "Error in 'convert' command: The conversion type 'upper' is invalid.",
    );
  });
});
