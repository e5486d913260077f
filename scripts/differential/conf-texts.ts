import * as fc from 'fast-check';

/** Conf files by hand: every form that the specification describes, and what real apps write. */
export const writtenConfs: readonly string[] = [
  '[a]\nx = 1\n',
  '[a]\nx=1\ny =2\nz= 3\n',
  '# a comment\n[a]\n  # another\nx = 1\n\n\n[b]\ny = 2\n',
  '[a]\nx = 1\nx = 2\n',
  '[a]\nx = 1\n[b]\ny = 2\n[a]\nz = 3\n',
  '[a]\nx = 1\n[a]\nx = 2\n',
  '[a]\nempty =\n',
  '[a]\nsearch = index=main a=b | stats count by "x=y"\n',
  '[a]\nREGEX = ^(?<k>[^=]+)=(?<v>.*)$\nFORMAT = $1::$2\n',
  '[source::C:\\Program Files\\app\\*.log]\nx = 1\n',
  '[source::.../var/log/[a-z]+.log]\nx = 1\n',
  '[host::web-(01|02)]\npriority = 10\n',
  '[my macro(2)]\nargs = a, b\ndefinition = eval $a$="$b$"\n',
  '[a]\nx = a \\\nb \\\nc\ny = 1\n',
  '[a]\nsearch = index=main \\\n| stats count \\\n| sort - count\n',
  '[a]\nx = one\\\ntwo\n',
  '[a]\nx = # no comment\ny = a # b\n',
  '[a]\nx = "quoted"\ny = \'single\'\n',
  '[a]\nEVAL-x = if(a=="b", "c;d", null())\n',
  '\uFEFF[a]\nx = 1\n',
  '[a]\r\nx = 1\r\ny = 2\r\n[b]\r\nz = 3\r\n',
  '[a]\r\nx = one\\\r\ntwo\r\n',
  '[default]\nhost = h\n[a]\nx = 1\n',
  'x = 1\n[a]\ny = 2\n',
  '[a]\nx.y-z_0 = 1\nEXTRACT-0 = (?<a>\\d+)\n',
  '[ a b ]\nx = 1\n',
  '[a]\n\tx\t=\t1\n',
  '[a]\nx = \u00e4\u00f6\u00fc \u20ac\n',
  '[a]\nx = 1',
  '',
  '# nothing but a comment',
  '[a]\n[b]\nx = 1\n',
];

const word = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_.-]{0,8}$/);
const value = fc
  .array(
    fc.constantFrom(
      'a',
      'b c',
      '=',
      '"q"',
      "'",
      '#',
      '[x]',
      '$1::$2',
      '\\d+',
      '|',
      '(',
      ')',
      '*',
      ',',
      '/',
      '<',
      '>',
      '1',
      '?',
      '@',
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(' ').trim());
const lines = fc
  .tuple(
    word,
    fc.constantFrom(' = ', '=', '= '),
    value,
    fc.option(
      value.filter((text) => text !== ''),
      { freq: 4 },
    ),
  )
  .map(
    ([key, equals, first, second]) =>
      `${key}${equals}${second === null ? first : `${first}x \\\n  ${second.replace(/^[#[;* ]+/, '')}y`}`,
  );
const stanza = fc
  .tuple(
    fc.oneof(word, word, fc.constantFrom('source::...a/*.log', 'host::x', 'a(1)', 'default')),
    fc.array(
      fc.oneof({ weight: 5, arbitrary: lines }, { weight: 1, arbitrary: fc.constantFrom('', '# comment') }),
      { maxLength: 6 },
    ),
  )
  .map(([name, body]) => [`[${name}]`, ...body].join('\n'));
const conf = fc
  .tuple(
    fc.array(stanza, { maxLength: 4 }),
    fc.constantFrom('\n', '\n', '\r\n'),
    fc.constantFrom('', '', '\uFEFF'),
  )
  .map(([stanzas, end, mark]) => mark + `${stanzas.join('\n')}\n`.replaceAll('\n', end));

/** So many generated conf files, the same for the same seed. */
export function generatedConfs(count: number, seed: number): readonly string[] {
  return fc.sample(conf, { numRuns: count, seed });
}
