import type { LookupMatch, LookupTable, SearchHost } from '../../../src/spl/context';
import { rowsOf, runSpl } from '../../support/spl-host';

/** A table with exact matches, all of them in file order. */
function table(name: string, fields: readonly string[], rows: readonly LookupMatch[]): LookupTable {
  return {
    name,
    fields,
    rows: () => rows,
    matcher: (keys) => (values) => rows.filter((row) => keys.every((key, at) => row[key] === values[at])),
  };
}

const codes = table(
  'codes',
  ['code', 'name', 'level'],
  [
    { code: '6', name: 'unknown client', level: 'low' },
    { code: '7', name: 'unknown service', level: '' },
    { code: '7', name: 'no such service', level: 'high' },
  ],
);
const written: unknown[] = [];
const host: Partial<SearchHost> = {
  lookup: (name) => (name === 'codes' ? codes : undefined),
  writeLookup: (...args) => written.push(args),
};
const rows = (search: string, events: readonly Record<string, string>[]): ReturnType<typeof rowsOf> =>
  rowsOf(search, events, { host });

describe('lookup', () => {
  it('puts out all columns but the keys where none are named, several matches as multivalues', () => {
    expect(rows('* | lookup codes code | table name level', [{ code: '6' }, { code: '7' }])).toEqual([
      { name: 'unknown client', level: 'low' },
      { name: ['unknown service', 'no such service'], level: 'high' },
    ]);
  });

  it('renames keys and outputs with AS, in any case', () => {
    expect(rows('* | lookup codes code as c output name AS n, level as l | table n l', [{ c: '6' }])).toEqual(
      [{ n: 'unknown client', l: 'low' }],
    );
  });

  // props.conf.spec, LOOKUP-<class>: OUTPUT and OUTPUTNEW
  it('clears OUTPUT fields where nothing is found, and leaves them where a match field is missing', () => {
    const events = [{ code: '99', name: 'old' }, { name: 'old' }, { code: '6', name: 'old' }];
    expect(rows('* | lookup codes code OUTPUT name | table name', events)).toEqual([
      {},
      { name: 'old' },
      { name: 'unknown client' },
    ]);
  });

  it('writes OUTPUTNEW fields one by one, only where they do not exist', () => {
    expect(
      rows('* | lookup codes code OUTPUTNEW name level | table name level', [
        { code: '6', name: 'old' },
        { code: '99', name: 'old' },
      ]),
    ).toEqual([{ name: 'old', level: 'low' }, { name: 'old' }]);
  });

  it('takes OUTPUT and OUTPUTNEW together', () => {
    expect(
      rows('* | lookup codes code OUTPUT name OUTPUTNEW level | table name level', [
        { code: '6', name: 'old', level: 'old' },
      ]),
    ).toEqual([{ name: 'unknown client', level: 'old' }]);
  });

  it('matches each value of a multivalue', () => {
    expect(
      runSpl(
        '| makeresults | eval code=split("6,7",",") | lookup local=true codes code OUTPUT name | table name',
        {
          host,
        },
      ).rows,
    ).toEqual([{ name: ['unknown client', 'unknown service', 'no such service'] }]);
  });

  it.each([
    ['* | lookup nothing code', "Error in 'lookup' command: Could not construct lookup 'nothing'."],
    [
      '* | lookup codes kode',
      "Error in 'lookup' command: Cannot find the source field 'kode' in the lookup table 'codes'.",
    ],
    [
      '* | lookup codes code OUTPUT nome',
      "Error in 'lookup' command: Cannot find the destination field 'nome' in the lookup table 'codes'.",
    ],
    ['* | lookup codes', "Error in 'lookup' command: Must specify one or more lookup fields."],
  ])('refuses %s', (search, message) => {
    expect(() => rows(search, [{ code: '6' }])).toThrow(message);
  });
});

describe('inputlookup', () => {
  it('gives the rows of a table, empty cells as no values', () => {
    expect(runSpl('| inputlookup codes', { host }).rows).toEqual([
      { code: '6', name: 'unknown client', level: 'low' },
      { code: '7', name: 'unknown service' },
      { code: '7', name: 'no such service', level: 'high' },
    ]);
  });

  it('takes where, start and max', () => {
    expect(runSpl('| inputlookup codes where code=7 name=*such*', { host }).rows).toHaveLength(1);
    expect(runSpl('| inputlookup start=1 max=1 codes | table name', { host }).rows).toEqual([
      { name: 'unknown service' },
    ]);
  });

  it('comes after the rows before it with append=true', () => {
    expect(
      runSpl('| makeresults | eval code="0" | inputlookup append=t codes | table code', { host }).rows.map(
        (row) => row['code'],
      ),
    ).toEqual(['0', '6', '7', '7']);
  });

  it('warns of a table that does not exist, and fails with strict=true', () => {
    const { rows: none, messages } = runSpl('| inputlookup nothing.csv', { host });
    expect(none).toEqual([]);
    expect(messages).toMatchObject([{ type: 'WARN' }]);
    expect(() => runSpl('| inputlookup strict=true nothing.csv', { host })).toThrow('does not exist');
  });
});

describe('outputlookup', () => {
  beforeEach(() => {
    written.length = 0;
  });

  it('writes the rows without internal fields and passes them on', () => {
    const { rows: passed } = runSpl(
      '| makeresults | eval a="1", b=split("x,y",",") | fields - _time | outputlookup append=true t.csv',
      { host },
    );
    expect(passed).toEqual([{ a: '1', b: ['x', 'y'] }]);
    expect(written).toEqual([['t.csv', [{ a: '1', b: 'x\ny' }], ['a', 'b'], true]]);
  });

  it('takes the key of a record from key_field', () => {
    runSpl('| makeresults | eval a="1" | table a | outputlookup kv append=true key_field=a', { host });
    expect(written).toEqual([['kv', [{ _key: '1', a: '1' }], ['_key', 'a'], true]]);
  });

  it('empties the table where there are no rows, unless override_if_empty=false', () => {
    runSpl('| makeresults | where 1=2 | outputlookup codes', { host });
    expect(written).toEqual([['codes', [], [], false]]);
    written.length = 0;
    runSpl('| makeresults | where 1=2 | outputlookup codes override_if_empty=false', { host });
    runSpl('| makeresults | where 1=2 | outputlookup create_empty=false new.csv', { host });
    expect(written).toEqual([]);
  });
});
