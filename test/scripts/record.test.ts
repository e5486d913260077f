import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { inRepository } from '../../scripts/repository';
import { ledger } from '../../src/spl/ledger/catalogue';
import { PASSWORD, startSmallServer, type SmallServer } from '../preview/server/small-server';

/* The preview's server answers like splunkd, so the kit is tried on it: every entry is recorded, and agrees. */

let server: SmallServer;
beforeAll(async () => {
  server = await startSmallServer();
}, 60_000);
afterAll(() => server.close());

const run = (args: readonly string[], environment: Readonly<Record<string, string>>) =>
  promisify(execFile)(process.execPath, [inRepository('scripts', 'bootstrap.cjs'), 'record', ...args], {
    env: { ...process.env, SPLUNK_TOKEN: '', ...environment },
  });

test('every entry of the ledger is recorded, and nothing is left behind', async () => {
  const out = mkdtempSync(path.join(tmpdir(), 'k677-recordings-'));
  const { stdout } = await run(['--splunk', server.url, '--out', out], {
    SPLUNK_USERNAME: 'admin',
    SPLUNK_PASSWORD: PASSWORD,
  });
  expect(stdout).toContain(`Splunk 9.4.0: ${ledger.length} as here, 0 differ, 0 could not be recorded`);
  expect(readdirSync(out).sort()).toEqual(ledger.map(({ id }) => `${id}.json`).sort());
  const recording: unknown = JSON.parse(readFileSync(path.join(out, 'stats-group-order.json'), 'utf8'));
  expect(recording).toMatchObject({
    id: 'stats-group-order',
    version: '9.4.0',
    answer: { rows: expect.any(Array) },
  });
  const left = await server.rest('GET', '/servicesNS/nobody/search/configs/conf-macros', { count: '0' });
  expect(left.text).not.toContain('k677_recording');
}, 120_000);

test('a second recording on the same Splunk sends no event twice', async () => {
  const out = mkdtempSync(path.join(tmpdir(), 'k677-recordings-'));
  const again = ['--splunk', server.url, '--only', 'repeated-keys-of-an-event', '--out', out];
  const { stdout } = await run(again, { SPLUNK_USERNAME: 'admin', SPLUNK_PASSWORD: PASSWORD });
  expect(stdout).toContain('Splunk 9.4.0: 1 as here, 0 differ, 0 could not be recorded');
}, 60_000);

test('without credentials the command says which variables it reads', async () => {
  await expect(run(['--splunk', server.url], { SPLUNK_PASSWORD: '' })).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('SPLUNK_TOKEN'),
  });
}, 60_000);
