import { rowsOf } from '../support/spl-host';

/*
 * Spellings that the Search Reference does not show but that published searches use. Each is one small search
 * of the same trait, with the rows that the documented spelling gives.
 */

const COUNTED = '| makeresults count=4 | streamstats count as n | fields - _time |';
const UP_TO = (most: number): readonly { readonly n: string; readonly c: string }[] =>
  [1, 2, 3, 4].map((n) => ({ n: String(n), c: String(n <= most ? n : n - most) }));

test.each([
  ['in parentheses', 'reset_after=(n=2)'],
  ['between quoted parentheses', 'reset_after="("n==2")"'],
  ['in quotes', 'reset_after="n=2"'],
  ['in quotes and parentheses', 'reset_after="(n==2)"'],
  ['in eval()', 'reset_after=eval(n=2)'],
])('streamstats takes the condition of reset_after %s', (_, option) => {
  expect(rowsOf(`${COUNTED} streamstats count as c ${option}`)).toEqual(UP_TO(2));
});

test('streamstats refuses what follows a condition in quotes', () => {
  expect(() => rowsOf(`${COUNTED} streamstats count as c reset_after="n=2 x"`)).toThrow('malformed');
});

test('a comma may stand before AS', () => {
  expect(rowsOf(`${COUNTED} stats max(n), AS most min(n), count`)).toEqual([
    { most: '4', 'min(n)': '1', count: '4' },
  ]);
});

test('timeformat of convert may stand after its functions', () => {
  const made = '| makeresults | eval a=0, b=60 | fields - _time';
  expect(rowsOf(`${made} | convert ctime(a) timeformat="%H:%M" ctime(b)`)).toEqual([
    { a: '00:00', b: '00:01' },
  ]);
});

test('transaction takes its fields as an option', () => {
  const made = `${COUNTED} eval _time=100-n, a=if(n<3,"x","y"), b="z" |`;
  for (const option of ['fields="a,b"', 'fields="a b"', 'fields=a,b', 'fields=a b']) {
    expect(rowsOf(`${made} transaction ${option} | table a b eventcount`)).toEqual([
      { a: 'x', b: 'z', eventcount: '2' },
      { a: 'y', b: 'z', eventcount: '2' },
    ]);
  }
});

test('the sign of sort may follow its name at once', () => {
  expect(rowsOf(`${COUNTED} head 2|sort-n`)).toEqual([{ n: '2' }, { n: '1' }]);
  expect(rowsOf(`${COUNTED} head 2 | sort- n`)).toEqual([{ n: '2' }, { n: '1' }]);
});

test('an unknown command with a hyphen stays unknown', () => {
  expect(() => rowsOf('| makeresults | sorted-n')).toThrow("Unknown search command 'sorted-n'.");
});

test('agg of timechart may stand in parentheses, with a name', () => {
  const made =
    '| makeresults count=4 | streamstats count as n | eval _time=0, s=if(n<4,"often","heavy"), x=n*n |';
  for (const agg of ['agg=sum(x)', 'agg=(sum(x))', 'agg=(sum(x) AS weight)', 'agg=sum(x) as weight']) {
    const [row] = rowsOf(`${made} timechart span=1d limit=1 useother=f ${agg} count by s`);
    expect(Object.keys(row ?? {})).toEqual(['_time', 'heavy', '_span']);
  }
  expect(() => rowsOf(`${made} timechart agg=(sum(x) count by s`)).toThrow("missing after 'agg=('");
});

test('an exclamation mark before a condition is NOT', () => {
  expect(rowsOf(`${COUNTED} where !isnull(n) AND !match(n, "[23]")`)).toEqual([{ n: '1' }, { n: '4' }]);
  expect(rowsOf(`${COUNTED} eval odd=if(!(n%2==0), "odd", "even") | where odd!="even"`)).toEqual([
    { n: '1', odd: 'odd' },
    { n: '3', odd: 'odd' },
  ]);
  expect(() => rowsOf('| makeresults | eval a=1!b')).toThrow("The operator at '!b' is invalid.");
  expect(() => rowsOf('| makeresults | where !')).toThrow('malformed');
});

test('tokenizer of makemv may stand without quotes', () => {
  const made = '| makeresults | fields - _time | eval a="p-q r"';
  expect(rowsOf(`${made} | makemv a tokenizer=(\\w) | mvexpand a`)).toEqual([
    { a: 'p' },
    { a: 'q' },
    { a: 'r' },
  ]);
  expect(rowsOf(`${made} | makemv tokenizer=(\\S+)\\s* a | mvexpand a`)).toEqual([{ a: 'p-q' }, { a: 'r' }]);
  expect(() => rowsOf(`${made} | makemv tokenizer=(\\w a`)).toThrow('Mismatched parenthesis.');
});

test('none() of convert hands a value on under another name', () => {
  expect(rowsOf('| makeresults | fields - _time | eval a="1,5" | convert none(a) AS b')).toEqual([
    { a: '1,5', b: '1,5' },
  ]);
});
