import * as fc from 'fast-check';
import { fromRows, toRows, type Row } from '../../../src/spl/batch';
import { makemv } from '../../../src/spl/commands/makemv';
import { mvcombine } from '../../../src/spl/commands/mvcombine';
import { mvexpand } from '../../../src/spl/commands/mvexpand';
import { nomv } from '../../../src/spl/commands/nomv';
import { stats } from '../../../src/spl/commands/stats';
import { runBatches, runCommand } from '../../support/run-command';

const LETTERS: Row[] = ['www1', 'www2', 'www3'].map((host) => ({ host, max: '4000', min: '200' }));

describe('mvexpand', () => {
  it('makes a row of each value, copying the other fields', () => {
    expect(
      runCommand(mvexpand, 'mvexpand foo', [
        { foo: ['a', 'b'], id: '1' },
        { foo: 'c', id: '2' },
      ]),
    ).toEqual([
      { foo: 'a', id: '1' },
      { foo: 'b', id: '1' },
      { foo: 'c', id: '2' },
    ]);
  });

  it('takes the first values only with limit', () => {
    expect(runCommand(mvexpand, 'mvexpand foo limit=1', [{ foo: ['a', 'b'] }])).toEqual([{ foo: 'a' }]);
    expect(runCommand(mvexpand, 'mvexpand limit=0 foo', [{ foo: ['a', 'b'] }])).toHaveLength(2);
  });

  it('keeps rows without the field', () => {
    expect(runCommand(mvexpand, 'mvexpand foo', [{ id: '1' }, { foo: ['a', 'b'] }])).toEqual([
      { id: '1' },
      { foo: 'a' },
      { foo: 'b' },
    ]);
  });

  it('refuses two fields', () => {
    expect(() => runCommand(mvexpand, 'mvexpand a b', [])).toThrow(
      "Error in 'mvexpand' command: Invalid argument: 'b'",
    );
  });
});

describe('makemv', () => {
  it('splits at a delimiter, a blank by default, leaving out empty values', () => {
    expect(runCommand(makemv, 'makemv delim="," s', [{ s: 'a,,b' }])).toEqual([{ s: ['a', 'b'] }]);
    expect(runCommand(makemv, 'makemv delim=":" allowempty=true s', [{ s: 'a::b' }])).toEqual([
      { s: ['a', '', 'b'] },
    ]);
    expect(runCommand(makemv, 'makemv s', [{ s: 'a b' }, {}])).toEqual([{ s: ['a', 'b'] }, {}]);
  });

  it('takes the first group of each match of a tokenizer (example 3)', () => {
    expect(
      runCommand(makemv, 'makemv tokenizer="([^,]+),?" my_multival', [{ my_multival: 'one,two,three' }]),
    ).toEqual([{ my_multival: ['one', 'two', 'three'] }]);
  });

  it('joins the values again with setsv=true', () => {
    expect(runCommand(makemv, 'makemv delim="," setsv=t s', [{ s: 'a,,b' }])).toEqual([{ s: 'a,b' }]);
  });

  it('refuses a tokenizer without a group, and unknown options', () => {
    expect(() => runCommand(makemv, 'makemv tokenizer="x" s', [])).toThrow('no capturing group');
    expect(() => runCommand(makemv, 'makemv regex="x" s', [])).toThrow("Error in 'makemv' command");
  });
});

describe('mvcombine and nomv', () => {
  it('put rows together that differ in one field (mvcombine, example 1)', () => {
    expect(runCommand(mvcombine, 'mvcombine host', LETTERS)).toEqual([
      { host: ['www1', 'www2', 'www3'], max: '4000', min: '200' },
    ]);
  });

  it('join the values with the delimiter of mvcombine (mvcombine, example 2)', () => {
    const joined = (text: string): unknown =>
      runBatches(nomv, 'nomv host', runBatches(mvcombine, text, [fromRows(LETTERS)])).flatMap(toRows);
    expect(joined('mvcombine delim="," host')).toEqual([{ host: 'www1,www2,www3', max: '4000', min: '200' }]);
    expect(joined('mvcombine host')).toEqual([{ host: 'www1 www2 www3', max: '4000', min: '200' }]);
  });

  it('join the values with the delimiter of stats, otherwise with line feeds', () => {
    const marked = runBatches(stats, 'stats delim=":" values(host) as host', [fromRows(LETTERS)]);
    expect(toRows(marked[0] ?? fromRows([]))).toEqual([{ host: ['www1', 'www2', 'www3'] }]);
    expect(runBatches(nomv, 'nomv host', marked).flatMap(toRows)).toEqual([{ host: 'www1:www2:www3' }]);
    expect(runCommand(nomv, 'nomv m', [{ m: ['a', 'b'] }, { m: 'c' }])).toEqual([{ m: 'a\nb' }, { m: 'c' }]);
  });

  it('keeps rows that differ elsewhere apart', () => {
    const rows = [
      { host: 'a', x: '1' },
      { host: 'b', x: '2' },
      { host: 'c', x: '1' },
    ];
    expect(runCommand(mvcombine, 'mvcombine host', rows)).toEqual([
      { host: ['a', 'c'], x: '1' },
      { host: 'b', x: '2' },
    ]);
  });

  it('undoes mvexpand', () => {
    const row = fc.record({
      id: fc.nat({ max: 5 }).map(String),
      m: fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 2 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: (each) => each.id, maxLength: 6 }), (rows) => {
        const expanded = runBatches(mvexpand, 'mvexpand m', [fromRows(rows)]);
        expect(runBatches(mvcombine, 'mvcombine m', expanded).flatMap(toRows)).toEqual(rows);
      }),
    );
  });

  it('tells a tokenizer that is no regular expression as an error of its own', () => {
    expect(() => runCommand(makemv, 'makemv tokenizer="(" m', [])).toThrow("Error in 'makemv' command: ");
  });
});
