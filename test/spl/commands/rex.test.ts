import fc from 'fast-check';
import { rowsOf, runSpl } from '../../support/spl-host';

const raw = (text: string): { readonly _raw: string } => ({ _raw: text });

describe('rex', () => {
  it('takes named groups out of _raw, and leaves rows that do not match as they are', () => {
    expect(
      rowsOf('* | rex "From: <(?<from>.*)> To: <(?<to>.*)>" | fields from to | fields - _*', [
        raw('From: <Susan> To: <Bob>'),
        raw('nothing'),
      ]),
    ).toEqual([{ from: 'Susan', to: 'Bob' }, {}]);
  });

  it('knows the spelling of Python', () => {
    expect(rowsOf('* | rex "id=(?P<id>\\d+)" | table id', [raw('id=12')])).toEqual([{ id: '12' }]);
  });

  it('leaves an existing field of the name where it does not match', () => {
    expect(
      rowsOf('* | rex field=path "(?<ext>\\w+)$" | table ext', [
        { path: 'a.txt', ext: 'old' },
        { path: '?', ext: 'old' },
      ]),
    ).toEqual([{ ext: 'txt' }, { ext: 'old' }]);
  });

  it('takes one match by default, max_match of them, or all with 0', () => {
    const events = [raw('a1 b2 c3')];
    expect(rowsOf('* | rex "(?<d>\\d)" | table d', events)).toEqual([{ d: '1' }]);
    expect(rowsOf('* | rex max_match=2 "(?<d>\\d)" | table d', events)).toEqual([{ d: ['1', '2'] }]);
    expect(rowsOf('* | rex max_match=0 "(?<d>\\d)" | table d', events)).toEqual([{ d: ['1', '2', '3'] }]);
  });

  // https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/Rex: offset_field
  it('tells where the groups lie, both ends included', () => {
    expect(rowsOf('* | rex offset_field=at "(?<tenchars>.{10})" | table at', [raw('0123456789abc')])).toEqual(
      [{ at: 'tenchars=0-9' }],
    );
  });

  it('reads each value of a multivalue', () => {
    expect(
      rowsOf('| makeresults | eval m=split("u=a,u=b,x",",") | rex field=m "u=(?<u>.)" | table u'),
    ).toEqual([{ u: ['a', 'b'] }]);
  });

  it('changes a field by a sed expression', () => {
    expect(
      rowsOf(
        '| makeresults | eval ccnumber="1234-5678-9012-3456" | rex field=ccnumber mode=sed "s/(\\d{4}-){3}/XXXX-XXXX-XXXX-/g" | table ccnumber',
      ),
    ).toEqual([{ ccnumber: 'XXXX-XXXX-XXXX-3456' }]);
  });

  it('wants four backslashes for one in the text', () => {
    expect(rowsOf('* | rex "(?<last>[^\\\\\\\\]+)$" | table last', [raw('C:\\temp\\x.exe')])).toEqual([
      { last: 'x.exe' },
    ]);
  });

  it.each([
    [
      '| makeresults | rex "a(b"',
      "Error in 'rex' command: Encountered the following error while compiling the regex 'a(b': Regex: missing closing parenthesis.",
    ],
    [
      '| makeresults | rex "ab"',
      "Error in 'rex' command: The regex 'ab' does not extract anything. It should specify at least one named group. Format: (?<name>...).",
    ],
    [
      '| makeresults | rex "(?<a>(?R))"',
      "Error in 'rex' command: The regex '(?<a>(?R))' uses what is not run here: recursion at offset 5.",
    ],
    [
      '| makeresults | rex mode=sed "s/a"',
      "Error in 'rex' command: Failed to initialize sed. Failed to parse the expression",
    ],
    ['| makeresults | rex', "Error in 'SearchOperator:rex': Usage: regex [field=<field>] <regex>."],
  ])('refuses %s', (search, message) => {
    expect(() => runSpl(search)).toThrow(message);
  });

  it('gives the same whatever the size of the batches', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('u=1 u=2', 'u=3', 'none', 'u=')),
        fc.integer({ min: 1, max: 4 }),
        (lines, batchSize) => {
          const events = lines.map(raw);
          const search = '* | rex max_match=0 "u=(?<u>\\d?)" | table u';
          expect(runSpl(search, { events, batchSize }).rows).toEqual(runSpl(search, { events }).rows);
        },
      ),
    );
  });
});
