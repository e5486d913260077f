import { rowsOf } from '../../support/spl-host';

const rows = Array.from({ length: 15 }, (_, n) => ({ n: String(n) }));
const found = (search: string): (string | readonly string[] | undefined)[] =>
  rowsOf(search, rows).map((row) => row['n']);

describe('head', () => {
  it('gives ten rows, or as many as told (item 49)', () => {
    expect(found('* | head')).toHaveLength(10);
    expect(found('* | head 3')).toEqual(['0', '1', '2']);
    expect(found('* | head limit=2')).toEqual(['0', '1']);
    expect(found('* | head 0')).toEqual([]);
  });

  it('stops before the first row for which the condition is false (item 49)', () => {
    expect(found('* | head (n<3)')).toEqual(['0', '1', '2']);
    expect(found('* | head (n<3) keeplast=true')).toEqual(['0', '1', '2', '3']);
    expect(found('* | head limit=2 (n<5)')).toEqual(['0', '1']);
  });

  it('goes on where the condition has no answer only with null=true', () => {
    expect(found('* | eval n=if(n=1, null(), n) | head (n<3)')).toEqual(['0']);
    expect(found('* | eval m=if(n=1, null(), n) | head (m<3) null=true')).toEqual(['0', '1', '2']);
  });

  it('takes conditions in parentheses only', () => {
    expect(() => found('* | head n<3')).toThrow("Error in 'head' command: Invalid argument: 'n'");
  });
});
