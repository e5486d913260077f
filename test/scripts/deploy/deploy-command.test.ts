/** The command itself, against a preview behind TLS with a certificate that nobody vouches for, as splunkd has one. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { NO_UPLOAD } from '../../../scripts/deploy/deploy-app';
import { inRepository } from '../../../scripts/repository';
import { APP_VERSION } from '../../../src/outputs/app-identity';
import { packTarball } from '../../../src/formats/tar';
import { PASSWORD, startSmallServer, type SmallServer } from '../../preview/server/small-server';
import { selfSigned } from '../../support/self-signed';
import { tlsFront, type TlsFront } from '../../support/tls-front';

jest.setTimeout(120_000);

let folder: string;
let server: SmallServer;
let front: TlsFront;
let authority: string;
let serverPath: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'k677-deploy-command-'));
  server = await startSmallServer();
  const certificate = selfSigned();
  front = await tlsFront(server.url, certificate);
  authority = path.join(folder, 'authority.pem');
  await writeFile(authority, certificate.cert);
  serverPath = path.join(folder, 'kerberos_677.tar.gz');
  const conf = `[id]\nname = kerberos_677\nversion = ${APP_VERSION}\n[launcher]\nversion = ${APP_VERSION}\n`;
  const bytes = Buffer.from(conf);
  await writeFile(serverPath, await packTarball([{ path: 'kerberos_677/default/app.conf', bytes }]));
});

afterAll(async () => {
  await front?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command as `npm run deploy -- <arguments>` does. */
function deploy(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const env = { ...process.env, SPLUNK_TOKEN: '', SPLUNK_PASSWORD: PASSWORD, ...environment };
  const whole = [inRepository('scripts', 'bootstrap.cjs'), 'deploy', ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, whole, { env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr }),
    );
  });
}

const place = (): readonly string[] => ['--splunk', front.url, '--server-path', serverPath];

test('a certificate that nobody vouches for is refused, with both ways out', async () => {
  const { code, stdout, stderr } = await deploy([...place(), '--dry-run']);
  expect(code).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain('Its certificate is not trusted.');
  expect(stderr).toContain('NODE_EXTRA_CA_CERTS');
  expect(stderr).toContain('--insecure');
});

test('the certificate that NODE_EXTRA_CA_CERTS names is trusted, a dry run changes nothing, --insecure installs', async () => {
  for (let run = 0; run < 2; run++) {
    const dry = await deploy([...place(), '--dry-run'], { NODE_EXTRA_CA_CERTS: authority });
    expect(dry.stdout.split('\n').slice(-2)).toEqual(['Nothing was changed.', '']);
    expect(dry.stdout).toContain('kerberos_677 is not installed.');
    expect(dry.code).toBe(0);
  }
  const { code, stdout } = await deploy([...place(), '--insecure']);
  expect(stdout).toContain(`Installed kerberos_677 ${APP_VERSION} from ${serverPath}.`);
  expect(code).toBe(0);
});

test('an address is handed over in a dry run, and splunkd refuses one that it cannot fetch', async () => {
  const url = 'https://packages.example.org/kerberos_677.tar.gz';
  const dry = await deploy(['--splunk', front.url, '--url', url, '--insecure', '--dry-run']);
  expect(dry.stdout).toContain(`name=${encodeURIComponent(url)}&filename=true&update=true`);
  const wet = await deploy(['--splunk', front.url, '--url', url, '--insecure']);
  expect(wet.code).toBe(1);
  expect(wet.stderr).toMatch(/^splunkd answered 400: /);
});

test('without a place, and with a package on this machine alone, it refuses and says how', async () => {
  const none = await deploy(['--splunk', front.url, '--insecure']);
  expect(none.stderr.trim()).toBe(NO_UPLOAD);
  const relative = await deploy([
    '--splunk',
    front.url,
    '--insecure',
    '--server-path',
    'dist/kerberos_677.tar.gz',
  ]);
  expect(relative.stderr).toContain('is not a full path on the search head');
  expect([none.code, relative.code]).toEqual([1, 1]);
});

test('without credentials it says which variables it reads', async () => {
  const { code, stderr } = await deploy([...place(), '--insecure'], { SPLUNK_PASSWORD: '' });
  expect(stderr).toContain('SPLUNK_PASSWORD');
  expect(code).toBe(1);
});
