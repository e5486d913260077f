import { SplError } from '../../src/spl/error';
import { expandMacros } from '../../src/spl/macros';
import { originalSpan, sourceText } from '../../src/spl/source-text';
import { hostOver } from '../support/spl-host';
import type { SearchSetting } from '../support/spl-host';

const expand = (text: string, macros: SearchSetting['macros'] = {}): string =>
  expandMacros(sourceText(text), hostOver({ macros })).text;

function failure(text: string, macros: SearchSetting['macros'] = {}): SplError {
  try {
    expand(text, macros);
  } catch (error) {
    if (error instanceof SplError) return error;
    throw error;
  }
  throw new Error('no error');
}

describe('expandMacros', () => {
  it('puts the text of a macro in its place, arguments everywhere, within quotes too (item 16)', () => {
    const macros = { m: 'a=1', 'm(2)': { args: ['x', 'y'], definition: 'b="$x$" $y$ $z$' } };
    expect(expand('`m` OR `m(1, c)`', macros)).toBe('a=1 OR b="1" c $z$');
  });

  it('chooses by the number of arguments', () => {
    const macros = { m: 'none', 'm(1)': { args: ['x'], definition: 'one' } };
    expect(expand('`m` `m()` `m(1)`', macros)).toBe('none none one');
  });

  it('keeps commas and parentheses of quoted arguments, drops their quotes and the escapes of inner ones', () => {
    const macros = { 'm(1)': { args: ['x'], definition: '($x$)' } };
    expect(expand('`m("a, (b")`', macros)).toBe('(a, (b)');
    expect(expand('`m("\\"sql server\\"")`', macros)).toBe('("sql server")');
    expect(expand('`m(f(a,b))`', macros)).toBe('(f(a,b))');
  });

  it('takes arguments by name where all of them are named', () => {
    const macros = { 'm(2)': { args: ['foo', 'bar'], definition: '$foo$-$bar$' } };
    expect(expand('`m(bar=2, foo=1)`', macros)).toBe('1-2');
  });

  it('leaves what stands in double quotes alone (item 16)', () => {
    expect(expand('"`m`"', { m: 'x' })).toBe('"`m`"');
  });

  it('expands macros within macros and drops comments', () => {
    expect(expand('`a` ```not `this` | either``` c', { a: '`b`!', b: 'x' })).toBe('x!   c');
  });

  it('stops a macro that calls itself', () => {
    const error = failure('x `a`', { a: '`a`' });
    expect(error.message).toContain('maximum depth of 100');
    expect(error.span).toEqual({ start: 2, end: 5 });
  });

  it('stops a macro that calls itself twice before its text fills the memory', () => {
    expect(failure('`a`', { a: '`a` `a`' }).message).toContain('maximum depth');
  });

  it('names a macro that no app has, in the words of Splunk', () => {
    const error = failure('index=x `nope(a,b)`');
    expect(error.kind).toBe('unknown-macro');
    expect(error.message).toBe(
      "Error in 'SearchParser': The search specifies a macro 'nope(2)' that cannot be found. Reasons include: the " +
        'macro name is misspelled, you do not have "read" permission for the macro, or the macro has not been shared ' +
        'with this application. Click Settings, Advanced search, Search Macros to view macro information.',
    );
    expect(error.span).toEqual({ start: 8, end: 19 });
  });

  it('evaluates macros with iseval', () => {
    const macros = { 'm(1)': { args: ['x'], isEval: true, definition: '"v=".($x$*2)' } };
    expect(expand('`m(21)`', macros)).toBe('v=42');
  });

  it('tells why an argument is refused: errormsg for false, or the text that validation gives (item 16)', () => {
    const base = { args: ['x'], definition: '$x$' };
    const number = { 'm(1)': { ...base, validation: 'isnum($x$)', errorMessage: 'not a number' } };
    expect(expand('`m(5)`', number)).toBe('5');
    expect(failure('`m("\\"a\\"")`', number).message).toBe("Error in 'SearchParser': not a number");
    const text = { 'm(1)': { ...base, validation: 'if($x$>3, "too big", "ok")' } };
    expect(failure('`m(5)`', text).message).toBe("Error in 'SearchParser': too big");
  });

  it('keeps the places of the typed text', () => {
    const source = expandMacros(sourceText('a `m` bcd'), hostOver({ macros: { m: 'long text' } }));
    const at = source.text.indexOf('bcd');
    expect(originalSpan(source, { start: at, end: at + 3 })).toEqual({ start: 6, end: 9 });
    const inside = source.text.indexOf('text');
    expect(originalSpan(source, { start: inside, end: inside + 4 })).toEqual({ start: 2, end: 5 });
  });

  it('refuses an open backtick', () => {
    expect(failure('a `m').message).toContain('closing backtick');
  });
});
