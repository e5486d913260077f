import fc from 'fast-check';
import { cmdLine } from '../../../src/searches/remedies/cmd-line';
import { ldapValue } from '../../../src/searches/remedies/ldap-value';
import { powershellLine, powershellText } from '../../../src/searches/remedies/powershell-line';
import { cmdHandsOn, ldapText, powershellHandsOn, powershellWords, runtimeArguments } from './shell-models';

/** Names made of what shells care about, and of anything else. */
const nasty = fc
  .string({
    unit: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...`"'%^&|<>()!$\`\\-/ ;,@#{}[]*?=~`.split('')) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('\n', '\r', '\t', '\0', '\u2019', '\u201c', '\u202e', '\u00a0', '%PATH%'),
      },
      { weight: 2, arbitrary: fc.constantFrom('a', 'PATH', '\u00fc', '\u540d', '\ud83d\ude00', '1') },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 2 }) },
    ),
    minLength: 1,
    maxLength: 12,
  })
  .filter((value) => value !== '');

/** Variables of a shell. None has a caret in its name, which is what the quoting stands on. */
const VARIABLES = { PATH: 'C:\\Windows', A: 'expanded', '1': 'one', '"PATH"': 'no' };

const command = (value: string): Parameters<typeof cmdLine>[0] => ({
  program: 'tool',
  arguments: ['-Q', { value }, { option: '/add:', value }, { placeholder: 'WHO' }],
});

test('what is typed into cmd reaches the program as the name is, or is not offered', () => {
  let offered = 0;
  fc.assert(
    fc.property(nasty, (value) => {
      const line = cmdLine(command(value));
      if (line === undefined) return;
      offered++;
      expect(runtimeArguments(cmdHandsOn(line, VARIABLES))).toEqual(['-Q', value, `/add:${value}`, 'WHO']);
    }),
    { numRuns: 3000 },
  );
  expect(offered).toBeGreaterThan(500);
});

test('what is typed into PowerShell reaches the program as the name is, in 5.1 and later', () => {
  let offered = 0;
  fc.assert(
    fc.property(nasty, (value) => {
      const line = powershellLine(command(value));
      if (line === undefined) return;
      offered++;
      for (const version of ['5.1', '7'] as const) {
        expect(runtimeArguments(powershellHandsOn(line, version))).toEqual([
          '-Q',
          value,
          `/add:${value}`,
          'WHO',
        ]);
      }
    }),
    { numRuns: 3000 },
  );
  expect(offered).toBeGreaterThan(1500);
});

test('only names that begin like a switch or hold a zero sign are not offered in PowerShell', () => {
  fc.assert(
    fc.property(nasty, (value) => {
      expect(powershellLine(command(value)) === undefined).toBe(/^[-/]/.test(value) || value.includes('\0'));
    }),
  );
});

test('no line holds a sign that is not seen or ends the line', () => {
  fc.assert(
    fc.property(nasty, (value) => {
      const shown = `${cmdLine(command(value)) ?? ''} ${powershellLine(command(value)) ?? ''}`;
      expect(shown).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/);
    }),
  );
});

test('a text of PowerShell is one word that says the same', () => {
  fc.assert(fc.property(nasty, (value) => expect(powershellWords(powershellText(value))).toEqual([value])));
});

test('a value of an LDAP filter is read back as it is', () => {
  fc.assert(
    fc.property(nasty, (value) => {
      const wellFormed = new TextDecoder().decode(new TextEncoder().encode(value));
      expect(ldapText(ldapValue(value))).toBe(wellFormed);
    }),
  );
});

test.each([
  [
    'MSSQLSvc/sql1.corp.example:1433',
    'tool MSSQLSvc/sql1.corp.example:1433',
    'tool MSSQLSvc/sql1.corp.example:1433',
  ],
  ['my name', 'tool "my name"', "tool 'my name'"],
  ["o'neil", `tool "o'neil"`, "tool 'o''neil'"],
  ['100%', 'tool "100"^%', "tool '100%'"],
  ['a&b', 'tool "a&b"', "tool 'a&b'"],
  ['$env:x`n', 'tool "$env:x`n"', "tool '$env:x`n'"],
  ['a"b', 'tool "a"\\^""b"', `Start-Process -NoNewWindow -Wait -FilePath tool -ArgumentList '"a\\"b"'`],
  ['a\nb', undefined, "tool ('a' + [char]0x000a + 'b')"],
  ['-Delete', undefined, undefined],
])('%j is written as %j in cmd and as %j in PowerShell', (value, cmd, powershell) => {
  const tool = { program: 'tool', arguments: [{ value }] };
  expect(cmdLine(tool)).toBe(cmd);
  expect(powershellLine(tool)).toBe(powershell);
});
