/**
 * The commands for Windows, which no test can run: each is held against the syntax that Microsoft documents.
 * Sources: https://learn.microsoft.com/en-us/windows-server/administration/windows-commands/auditpol-set,
 * .../auditpol-get, .../wevtutil, .../reg-add, and
 * https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.diagnostics/get-winevent.
 */
import { codeSeven, failureAuditing } from '../../app/panels/coverage/set-up-advice';
import { documentedCommands } from '../support/documented-commands';

const commands = documentedCommands();
const of = (program: string): readonly string[] => commands.filter((command) => command.startsWith(`${program} `));

/** Categories and subcategories by their identifiers. Sources: ntsecapi.h and [MS-GPAC] 2.2.1.2. */
const AUDITED: Readonly<Record<string, string>> = {
  '69979850-797A-11D9-BED3-505054503030': 'Account Logon',
  '0CCE9240-69AE-11D9-BED3-505054503030': 'Kerberos Service Ticket Operations',
  '0CCE9242-69AE-11D9-BED3-505054503030': 'Kerberos Authentication Service',
};

const GUID = '"\\{([0-9A-F-]{36})\\}"';
const AUDITPOL = new RegExp(
  `^auditpol (?:/get /(?:category|subcategory):${GUID}(?:,${GUID})*|/set /subcategory:${GUID}(?: /success:(?:enable|disable))?(?: /failure:(?:enable|disable))?)$`,
);

const audits = [
  ...of('auditpol'),
  ...failureAuditing().commands.map(({ text }) => text).filter((text) => text.startsWith('auditpol')),
];

test.each(audits)('%s', (command) => {
  expect(command).toMatch(AUDITPOL);
  const ids = [...command.matchAll(/\{([^}]*)\}/g)].map(([, id = '']) => id);
  for (const id of ids) expect(Object.keys(AUDITED)).toContain(id);
});

test('the documents show the category, and set the two subcategories of Kerberos', () => {
  const named = of('auditpol').map((command) => AUDITED[/\{([^}]*)\}/.exec(command)?.[1] ?? '']);
  expect(named).toEqual(['Account Logon', 'Kerberos Service Ticket Operations', 'Kerberos Authentication Service']);
});

test.each(of('reg'))('%s', (command) => {
  expect(command).toMatch(/^reg add "HKLM\\[\w\\]+" \/v \w+ \/t REG_DWORD \/d \d+ \/f$/);
});

/** An XPath filter of event ids in the subset that the event log takes. */
const IDS = /^\*\[System\[\(EventID=\d+(?: or EventID=\d+)*\)\]\]$/;

test.each(of('wevtutil'))('%s', (command) => {
  const [, log, options = ''] = /^wevtutil qe (\S+)((?: \/[a-z]+:(?:"[^"]*"|\S+))*) > \S+$/.exec(command) ?? [];
  expect(log).toBeDefined();
  const given = new Map([...options.matchAll(/ \/([a-z]+):(?:"([^"]*)"|(\S+))/g)].map(([, name, a, b]) => [name, a ?? b]));
  const known = ['lf', 'sq', 'q', 'bm', 'sbm', 'rd', 'f', 'l', 'c', 'e', 'uni'];
  expect([...given.keys()].filter((name) => !known.includes(name as string))).toEqual([]);
  expect(given.get('f')).toBe('xml');
  expect(given.has('lf')).toBe(/\.evtx$/.test(log as string));
  if (given.has('q')) expect(given.get('q')).toMatch(IDS);
});

/** What is still open at the end of a PowerShell text: brackets and quotation marks, innermost last. */
function open(text: string): readonly string[] {
  const closers: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
  const stack: string[] = [];
  for (const char of text) {
    const inside = stack.at(-1);
    if (inside === "'" || inside === '"') {
      if (char === inside) stack.pop();
      else if (inside === '"' && char === '(') stack.push(char);
    } else if (`'"([{`.includes(char)) stack.push(char);
    else if (char in closers && stack.pop() !== closers[char]) return [`${char} too many`];
  }
  return stack.filter((char) => char !== '(' || text.includes('$('));
}

const CMDLETS: Readonly<Record<string, readonly string[]>> = {
  'Get-WinEvent': ['FilterHashtable'],
  'Get-ADUser': ['Filter', 'Properties'],
  'Get-ADComputer': ['Filter', 'Properties'],
  'ForEach-Object': [],
  'Where-Object': [],
  'Export-Csv': ['NoTypeInformation', 'Encoding'],
};

test.each([...of('Get-WinEvent'), ...of('$as')])('%s', (command) => {
  expect(open(command)).toEqual([]);
  const called = [...command.matchAll(/(?<![\w$.'-])([A-Z][a-z]+-[A-Z]\w+)/g)].map(([name]) => name);
  expect(called.filter((name) => !(name in CMDLETS))).toEqual([]);
  const allowed = new Set(called.flatMap((name) => CMDLETS[name] ?? []));
  const parameters = [...command.matchAll(/ -([A-Z][a-z]\w+)(?= |$)/g)].map(([, name = '']) => name);
  expect(parameters.filter((name) => !allowed.has(name))).toEqual([]);
  const keys = [...(/-FilterHashtable @\{([^}]*)\}/.exec(command)?.[1] ?? '').matchAll(/(\w+)=/g)];
  for (const [, key] of keys) expect(['LogName', 'ProviderName', 'Path', 'Id', 'StartTime', 'EndTime']).toContain(key);
});

test('the value of the registry that the page and the documents name is the same', () => {
  const page = codeSeven().commands.map(({ text }) => text);
  for (const command of of('reg')) expect(page).toContain(command);
});
