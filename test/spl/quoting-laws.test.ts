import * as fc from 'fast-check';
import { parsePredicate } from '../../src/spl/parse-predicate';
import type { SearchPredicate } from '../../src/spl/predicate';
import { quote } from '../../src/spl/quoted-text';
import { rowsOf } from '../support/spl-host';

/*
 * What stands between quotes is a text and nothing else: no pipe, bracket, macro, comment or operator in it counts.
 * Sources: Search Manual, "Quotes and escaping characters"; Search Reference, "eval" (field names).
 */

/** Texts of the characters that mean something somewhere, and of any others. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'"\\|[]()`$,=<>!*?{}%#&;:\'- \t\n'),
      fc.constantFrom(
        '```',
        '[search x]',
        '| stats count',
        ' OR ',
        'AND',
        'NOT ',
        'by',
        ']]',
        '\\"',
        '\u00e9',
        '\u65e5',
      ),
      fc.string({ maxLength: 3, unit: 'grapheme' }),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));

/** The text as a name in single quotes. */
const singleQuoted = (name: string): string => `'${name.replace(/['\\]/g, '\\$&')}'`;

describe('quoted texts', () => {
  it('are the text that was quoted, in eval and as an argument', () => {
    fc.assert(
      fc.property(text, (value) => {
        const made = rowsOf(
          `| makeresults | eval x=${quote(value)}, y=if(x=${quote(value)},"same","other") | table x y`,
        );
        expect(made).toEqual([{ x: value, y: 'same' }]);
        const filled = rowsOf(`| makeresults | table x | fillnull value=${quote(value)} x`);
        if (value !== '') expect(filled).toEqual([{ x: value }]);
      }),
    );
  });

  it('are found by search, stars apart', () => {
    const plain = text.filter((value) => value !== '' && !value.includes('*'));
    fc.assert(
      fc.property(plain, (value) => {
        const search = `| makeresults | eval x=${quote(value)} | search x=${quote(value)} | stats count`;
        expect(rowsOf(search)).toEqual([{ count: '1' }]);
        const listed = `| makeresults | eval x=${quote(value)} | search x IN ("no", ${quote(value)}) | stats count`;
        expect(rowsOf(listed)).toEqual([{ count: '1' }]);
      }),
    );
  });

  it('in single quotes are names of fields, but for what parts searches and for braces', () => {
    const names = text.filter((name) => name.trim() !== '' && !/[`"'|[\]{}*\\\n]/.test(name));
    fc.assert(
      fc.property(names, (name) => {
        const field = singleQuoted(name);
        expect(rowsOf(`| makeresults | eval ${field}=5 | eval y=${field}+1 | table y`)).toEqual([{ y: '6' }]);
      }),
    );
  });
});

/** Search expressions as trees; terms and values are words that mean nothing of their own. */
const word = fc.stringMatching(/^[a-z][a-z0-9_.]{0,5}$/).filter((name) => !/^(?:in|not|and|or)$/.test(name));
const { tree } = fc.letrec<{ tree: string; leaf: string }>((tie) => ({
  leaf: fc.oneof(
    word,
    fc
      .tuple(word, fc.constantFrom('=', '!=', '<', '>='))
      .chain(([field, operator]) => word.map((value) => `${field}${operator}"${value}"`)),
    fc
      .tuple(word, fc.array(word, { minLength: 1, maxLength: 3 }))
      .map(([f, v]) => `${f} IN (${v.join(', ')})`),
  ),
  tree: fc.oneof(
    { depthSize: 'small' },
    tie('leaf'),
    fc.tuple(tie('tree'), tie('tree')).map(([a, b]) => `(${a} OR ${b})`),
    fc.tuple(tie('tree'), tie('tree')).map(([a, b]) => `(${a} AND ${b})`),
    fc.tuple(tie('tree'), tie('tree')).map(([a, b]) => `(${a} ${b})`),
    tie('tree').map((a) => `NOT (${a})`),
  ),
}));

const parse = (search: string): SearchPredicate =>
  parsePredicate({ text: search, start: 0, end: search.length, command: 'search' }).predicate;

/** The tree without its places. */
const bare = (predicate: SearchPredicate): unknown =>
  JSON.parse(JSON.stringify(predicate, (key, value: unknown) => (key === 'span' ? undefined : value)));

function print(predicate: SearchPredicate): string {
  switch (predicate.kind) {
    case 'and':
      return `(${predicate.parts.map(print).join(' AND ')})`;
    case 'or':
      return `(${predicate.parts.map(print).join(' OR ')})`;
    case 'not':
      return `NOT (${print(predicate.part)})`;
    case 'term':
      return predicate.text;
    case 'comparison':
      return `${predicate.field}${predicate.operator}${quote(predicate.value)}`;
    case 'in':
      return `${predicate.field} IN (${predicate.values.map(quote).join(', ')})`;
    default:
      return '*';
  }
}

describe('search expressions', () => {
  it('read back what has been printed, for every tree', () => {
    fc.assert(
      fc.property(tree, (search) => {
        const read = parse(search);
        expect(bare(parse(print(read)))).toEqual(bare(read));
      }),
    );
  });

  it('mean the same with AND between terms and without', () => {
    fc.assert(
      fc.property(tree, (search) => {
        expect(bare(parse(search.replaceAll(' AND ', ' ')))).toEqual(bare(parse(search)));
      }),
    );
  });
});
