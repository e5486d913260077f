/**
 * Every command that the documents tell people to type: what can run here runs, with files and addresses of this
 * machine in the place of the reader's; the rest is listed with the reason why not.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildApp } from '../../scripts/build/build-app';
import { inRepository, ROOT } from '../../scripts/repository';
import { documentedCommands } from '../support/documented-commands';
import { startOwnPreview, type OwnPreview } from '../support/own-preview';
import { refusedService, refusedService677 } from '../support/told-events';

jest.setTimeout(240_000);

/**
 * What happens to a command here: it runs to its end and says something, it serves until it is stopped, .ci/run has
 * it, another test has it, or it cannot run. `more` is added at its end, so that it stays small or changes nothing.
 */
type Fate =
  | { readonly says: RegExp; readonly more?: string }
  | { readonly serves: RegExp; readonly more: string }
  | { readonly ci: true }
  | { readonly test: string }
  | { readonly not: string };

const WINDOWS: Fate = { not: 'needs Windows; test/docs/windows-commands.test.ts reads it' };
const SPLUNK: Fate = { not: 'needs the command line of a Splunk' };
const NAME: Fate = { not: 'a name in a sentence; the documents give it with arguments elsewhere' };
const SERVES = /677 Analysis: +http/;

/** The first that matches decides. */
const FATES: readonly (readonly [RegExp, Fate])[] = [
  [/^(?:auditpol|reg|wevtutil|Get-WinEvent|\$as) /, WINDOWS],
  [/^splunk /, SPLUNK],
  [/^docker compose/, { not: 'needs Docker; npm run docker -- --check holds the file against its schema' }],
  [/^export /, { says: /^$/ }],
  [/^npm ci$/, { not: 'scripts/bootstrap.cjs runs it in every fresh clone' }],
  [/^npm test(?: -- --quick)?$/, { not: 'this very run' }],
  [/^npm start$/, { serves: SERVES, more: '-- --port 0' }],
  [/^npm start -- --splunk$/, NAME],
  [/npm start -- /, { serves: SERVES, more: '--port 0' }],
  [/^npx jest /, { says: /.*/, more: '--listTests' }],
  [/^npm run (?:appinspect|reproducible|differential)$/, { ci: true }],
  [/^npm run docker -- --check$/, { ci: true }],
  [/^npm run --silent diagnose/, { ci: true }],
  [/^npm run samples -- --stories final/, { ci: true }],
  [/^npm run (?:generate|build)$/, { says: /.*/ }],
  [/^npm run conformance -- --write$/, { not: 'writes docs/conformance.md; a test compares it' }],
  [/^npm run icons$/, { says: /app\/static/ }],
  [/^npm run conformance$/, { says: /conform/ }],
  [/^npm run docker(?: -- --events security.xml)?$/, { says: /docker compose up/ }],
  [/^npm run --silent search -- --stats$/, NAME],
  [/^npm run (?:deploy|record|search|test:splunk)$/, NAME],
  [/^npm run --silent search -- .*--check /, { says: /^\[{"ok":true}\]$/m }],
  [/^npm run --silent search -- /, { says: /\d+ rows?/ }],
  [/^npm run [\w:]+ -- --help$/, { says: /^Usage: / }],
  [/^npm run docs$/, { not: 'writes the documents; test/docs compares them' }],
  [/^npm run deploy -- .*--dry-run/, { says: /Nothing was changed\./ }],
  [/^npm run deploy -- /, { says: /Nothing was changed\./, more: '--dry-run' }],
  [/^npm run record -- /, { says: /1 as here, 0 differ/, more: '--only stats-group-order --out $TEMPORARY' }],
  [/^npm run test:splunk -- /, { test: 'test-splunk-command' }],
  [/^npm run release$/, { not: 'runs all the others, on a commit only' }],
  [/^npm run screenshots$/, { not: 'draws for minutes, over the pictures of the documents' }],
  [/^npm run (?:bench|fuzz|sizing)\b/, { not: 'measures or searches for minutes' }],
];

const commands = documentedCommands();
const fateOf = (command: string): Fate | undefined => FATES.find(([form]) => form.test(command))?.[1];

let splunk: OwnPreview;
let folder: string;
let tarball: string;

beforeAll(async () => {
  tarball = process.env.K677_TARBALL ?? (await buildApp());
  splunk = await startOwnPreview();
  folder = mkdtempSync(path.join(tmpdir(), 'k677-documented-'));
  mkdirSync(path.join(folder, 'exports'));
  const told = { account: 'anna', client: '192.0.2.7', service: 'MSSQLSvc/sql1', code: 7 };
  const texts = [refusedService({ at: 0, ...told }), refusedService677({ at: 60, ...told })];
  writeFileSync(path.join(folder, 'exports', 'dc1.log'), texts.join('\n\n'));
  writeFileSync(path.join(folder, 'dc2.log.gz'), gzipSync(texts.join('\n\n')));
  const event =
    "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='Microsoft-Windows-Security-Auditing'/><EventID>4769</EventID><TimeCreated SystemTime='2026-02-16T09:00:00Z'/><EventRecordID>1</EventRecordID><Channel>Security</Channel><Computer>DC01</Computer></System><EventData><Data Name='TargetUserName'>anna</Data><Data Name='ServiceName'>http/x</Data><Data Name='TicketEncryptionType'>0xffffffff</Data><Data Name='Status'>0x7</Data></EventData></Event>\r\n";
  writeFileSync(path.join(folder, 'searches.txt'), '`kerberos_failures` | stats count by failure_name\n');
  const addOn = path.join(folder, 'Splunk_TA_windows', 'default');
  mkdirSync(addOn, { recursive: true });
  writeFileSync(path.join(addOn, 'app.conf'), '[ui]\nlabel = Windows\n');
  // What wevtutil writes with /uni:true.
  writeFileSync(path.join(folder, 'security.xml'), Buffer.from(`\ufeff${event}`, 'utf16le'));
});

afterAll(() => splunk?.close());

/** The command with this machine's files and addresses. */
function here(command: string, more: string): string {
  const places: readonly (readonly [RegExp, string])[] = [
    [/\bsecurity\.xml\b/g, path.join(folder, 'security.xml')],
    [/\bsearches\.txt\b/g, path.join(folder, 'searches.txt')],
    [/\.\.\/Splunk_TA_windows\b/g, path.join(folder, 'Splunk_TA_windows')],
    [/(?<= )exports\//g, path.join(folder, 'exports')],
    [/\bdc2\.log\.gz\b/g, path.join(folder, 'dc2.log.gz')],
    [/https:\/\/(?:host|127\.0\.0\.1):8089/g, splunk.origin],
    [/\/tmp\/kerberos_677-[\d.]+\.tar\.gz/g, path.resolve(tarball)],
    [/^SPLUNK_TOKEN=\.\.\. /, ''],
    [/<SPL>/g, '| makeresults'],
  ];
  const named = places.reduce((text, [form, place]) => text.replace(form, place), command);
  return `${named} ${more.replace('$TEMPORARY', path.join(folder, 'recordings'))}`.trim();
}

/** Starts a command as a shell does, from the root of the checkout, in a process group of its own. */
function start(command: string): ChildProcess {
  const env = {
    ...process.env,
    SPLUNK_TOKEN: '',
    SPLUNK_PASSWORD: splunk.password,
    K677_SPLUNK_WEB: undefined,
  };
  return spawn('sh', ['-c', command], { cwd: ROOT, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** All that a command prints, until it ends or has said what was waited for; then what it started is stopped. */
function outputOf(
  command: string,
  until?: RegExp,
): Promise<{ readonly code: number; readonly output: string }> {
  const child = start(command);
  let output = '';
  return new Promise((resolve) => {
    const listen = (chunk: Buffer): void => {
      output += chunk.toString();
      if (until?.test(output) && output.includes('Ctrl+C')) process.kill(-(child.pid as number), 'SIGTERM');
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('close', (code) => resolve({ code: code ?? 0, output }));
  });
}

test('every documented command is run, or listed with the reason why not', () => {
  expect(commands.length).toBeGreaterThan(30);
  expect(commands.filter((command) => fateOf(command) === undefined)).toEqual([]);
  const unused = FATES.filter(([form]) => !commands.some((command) => form.test(command)));
  expect(unused.map(([form]) => form.source)).toEqual([]);
});

const runs = commands.filter((command) => 'says' in (fateOf(command) ?? {}));
const serves = commands.filter((command) => 'serves' in (fateOf(command) ?? {}));

test.each(runs)('%s', async (command) => {
  const { says, more = '' } = fateOf(command) as { says: RegExp; more?: string };
  const { code, output } = await outputOf(here(command, more));
  expect(
    output
      .replace(/^npm warn.*\n/gm, '')
      .replace(/^\n?> .*\n/gm, '')
      .trim(),
  ).toMatch(says);
  expect(code).toBe(0);
});

test.each(serves)('%s', async (command) => {
  const { serves: says, more } = fateOf(command) as { serves: RegExp; more: string };
  const { output } = await outputOf(here(command, more), says);
  expect(output).toMatch(says);
});

test('what is left to .ci/run stands there', () => {
  const ci = readFileSync(inRepository('.ci', 'run'), 'utf8');
  const left = commands.filter((command) => 'ci' in (fateOf(command) ?? {}));
  const missing = left.filter((command) => !ci.includes(command.replace(/ FOLDER$/, '')));
  expect(missing).toEqual([]);
});

test('what is left to another test has one', () => {
  for (const [, fate] of FATES) {
    if ('test' in fate) {
      expect(readFileSync(inRepository('test', 'end-to-end', `${fate.test}.test.ts`), 'utf8')).not.toBe('');
    }
  }
});
