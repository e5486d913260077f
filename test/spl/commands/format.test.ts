import { rowsOf } from '../../support/spl-host';

const events = [{ host: 'mylaptop', source: 'syslog.log', m: ['x', 'y'] }, { host: 'bob"s' }];
const search = (text: string): unknown => rowsOf(text, events)[0]?.['search'];

describe('format', () => {
  it('joins fields by AND and rows by OR (item 15)', () => {
    expect(search('* | table host source | format')).toBe(
      '( ( host="mylaptop" AND source="syslog.log" ) OR ( host="bob\\"s" ) )',
    );
  });

  it('joins the values of a multivalue by OR, or as told', () => {
    expect(search('* | table m | format')).toBe('( ( ( m="x" OR m="y" ) ) )');
    expect(search('* | table m | format mvsep="mv"')).toBe('( ( ( m="x" mv m="y" ) ) )');
  });

  it('takes its six texts', () => {
    expect(search('* | table host | format "[" "[" "&&" "]" "||" "]"')).toBe(
      '[ [ host="mylaptop" ] || [ host="bob\\"s" ] ]',
    );
    expect(() => search('* | format "[" "]"')).toThrow("Error in 'format' command");
  });

  it('counts rows with maxresults, and says emptystr where there are none', () => {
    expect(search('* | table host | format maxresults=1')).toBe('( ( host="mylaptop" ) )');
    expect(search('host=none | format emptystr="nothing"')).toBe('nothing');
  });
});

describe('return', () => {
  it('gives the first row, or several joined by OR', () => {
    expect(search('* | return host')).toBe('host="mylaptop"');
    expect(search('* | return 2 host')).toBe('(host="mylaptop") OR (host="bob\\"s")');
  });

  it('gives fields under another name, and bare values', () => {
    expect(search('* | return h=host source')).toBe('h="mylaptop" source="syslog.log"');
    expect(search('* | return $host')).toBe('mylaptop');
  });
});
