/**
 * `npm run test:splunk` with the preview in the place of a Splunk: Splunk Web at its port, splunkd's management
 * port behind TLS with a certificate that nobody vouches for.
 */
import { spawn } from 'node:child_process';
import { inRepository, ROOT } from '../../scripts/repository';
import { startOwnPreview, type OwnPreview } from '../support/own-preview';
import { selfSigned } from '../support/self-signed';
import { tlsFront, type TlsFront } from '../support/tls-front';

jest.setTimeout(300_000);

let splunk: OwnPreview;
let splunkd: TlsFront;

beforeAll(async () => {
  splunk = await startOwnPreview();
  splunkd = await tlsFront(splunk.origin, selfSigned());
});

afterAll(async () => {
  await splunkd?.close();
  await splunk?.close();
});

/** Runs the command with the preview's password; gives its exit code and what it printed. */
function testSplunk(args: readonly string[]): Promise<{ readonly code: number; readonly output: string }> {
  const child = spawn(process.execPath, [inRepository('scripts', 'bootstrap.cjs'), 'test-splunk', ...args], {
    cwd: ROOT,
    env: { ...process.env, SPLUNK_PASSWORD: splunk.password, SPLUNK_TOKEN: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => child.once('exit', (code) => resolve({ code: code ?? 1, output })));
}

test('a page is walked on Splunk Web, and the ledger recorded behind TLS and compared', async () => {
  const args = ['--web', splunk.origin, '--only', 'codes-677', '--splunk', splunkd.url, '--insecure'];
  const { code, output } = await testSplunk(args);
  expect(output).toMatch(/Tests: +\d+ skipped, \d+ passed/);
  expect(output).toMatch(/\d+ as here, 0 differ, 0 could not be recorded/);
  expect(output).toContain('All of it passed.');
  expect(code).toBe(0);
});

test('without --insecure the certificate stops it, and what was not tested is named', async () => {
  const { code, output } = await testSplunk(['--splunk', splunkd.url]);
  expect(output).toContain('Its certificate is not trusted.');
  expect(output).toContain('Failed: the searches of the ledger');
  expect(code).toBe(1);
});
