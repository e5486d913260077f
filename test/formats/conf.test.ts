import fc from 'fast-check';
import { parseConf, printConf } from '../../src/formats/conf';

const settingsOf = (text: string) =>
  parseConf(text).stanzas.map(({ name, settings }) => [name, settings.map(({ key, value }) => [key, value])]);

describe('parseConf', () => {
  test('splits settings at the first equals sign', () => {
    expect(settingsOf('[a]\nsearch = x=1 | eval y=2\n')).toEqual([['a', [['search', 'x=1 | eval y=2']]]]);
  });

  test('joins lines that end with a backslash, keeping the line feed', () => {
    expect(settingsOf('[a]\nsearch = one \\\n  | two\\\n\nother = 3\n')).toEqual([
      [
        'a',
        [
          ['search', 'one \n  | two'],
          ['other', '3'],
        ],
      ],
    ]);
  });

  test('takes a hash sign as a comment at the start of a line only', () => {
    expect(settingsOf('# top\n[a]\n#x = 1\nk = v # no comment\n')).toEqual([
      ['a', [['k', 'v # no comment']]],
    ]);
  });

  test('merges stanzas that stand twice; the last value of a key wins', () => {
    expect(settingsOf('[a]\nx = 1\ny = 1\n[b]\nz = 1\n[a]\nx = 2\n')).toEqual([
      [
        'a',
        [
          ['x', '2'],
          ['y', '1'],
        ],
      ],
      ['b', [['z', '1']]],
    ]);
  });

  test('puts settings before the first stanza into default', () => {
    expect(settingsOf('\uFEFFx = 1\r\n[a]\r\ny = 2\r\n')).toEqual([
      ['default', [['x', '1']]],
      ['a', [['y', '2']]],
    ]);
  });

  test('keeps brackets within a stanza name', () => {
    expect(settingsOf('[source::...[\\\\/]x[ab]]\nk = v\n')).toEqual([
      ['source::...[\\\\/]x[ab]', [['k', 'v']]],
    ]);
  });

  test('says on which line a setting stands and which lines are no conf', () => {
    const parsed = parseConf('[a]\nx = 1\nnonsense\n\ny = 2\n');
    expect(parsed.stanzas[0]?.settings.map(({ line }) => line)).toEqual([2, 5]);
    expect(parsed.problems).toEqual([{ line: 3, text: 'nonsense' }]);
  });
});

describe('printConf', () => {
  test('prints a comment, stanzas and continuation lines', () => {
    const stanzas = [
      {
        name: 'a',
        settings: [
          { key: 'search', value: 'one\n| two' },
          { key: 'empty', value: '' },
        ],
      },
    ];
    expect(printConf('Made by hand.\n\nTwice.', stanzas)).toBe(
      '# Made by hand.\n#\n# Twice.\n\n[a]\nsearch = one\\\n| two\nempty =\n',
    );
  });

  test('keeps a value that ends with a backslash from swallowing the next line', () => {
    const stanzas = [
      {
        name: 'a',
        settings: [
          { key: 'x', value: 'C:\\' },
          { key: 'y', value: '1' },
        ],
      },
    ];
    expect(settingsOf(printConf('', stanzas))).toEqual([
      [
        'a',
        [
          ['x', 'C:\\'],
          ['y', '1'],
        ],
      ],
    ]);
  });

  test.each([
    ['a key with a line feed', 'x\ny', '1'],
    ['a key with an equals sign', 'x=y', '1'],
    ['a key that would be a comment', '#x', '1'],
    ['a key that would be a stanza', '[x]', '1'],
    ['a value with a carriage return', 'x', '1\ry = 2'],
  ])('refuses %s', (_, key, value) => {
    expect(() => printConf('', [{ name: 'a', settings: [{ key, value }] }])).toThrow(
      'a conf file cannot carry',
    );
  });

  test('refuses a stanza name over two lines', () => {
    expect(() => printConf('', [{ name: 'a]\n[b', settings: [] }])).toThrow(
      'a conf file cannot carry the stanza',
    );
  });

  test('prints what parseConf reads back, whatever the values hold', () => {
    const value = fc
      .array(fc.constantFrom(...'ab \\#[]=$|"\'\n\tü'), { maxLength: 30 })
      .map((characters) => characters.join('').trim());
    const stanza = fc.record({
      name: fc.stringMatching(/^[a-z:.*|()[\]]{1,12}$/),
      settings: fc.uniqueArray(fc.record({ key: fc.stringMatching(/^[a-zA-Z][\w.-]{0,9}$/), value }), {
        selector: ({ key }) => key,
      }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(stanza, { selector: ({ name }) => name, maxLength: 5 }), (stanzas) => {
        expect(settingsOf(printConf('comment', stanzas))).toEqual(
          stanzas.map(({ name, settings }) => [name, settings.map(({ key, value: text }) => [key, text])]),
        );
      }),
    );
  });

  test('reads any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        parseConf(text);
      }),
    );
  });
});
