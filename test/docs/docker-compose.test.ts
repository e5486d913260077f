/** What can be said of the compose file without Docker: it is well formed, private, and accepts nothing by itself. */
import { existsSync, readFileSync } from 'node:fs';
import { inRepository } from '../../scripts/repository';

interface Service {
  readonly image: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

const { load } = require('js-yaml') as { load(text: string): unknown };
const read = (file: string): string => readFileSync(inRepository(file), 'utf8');
const { services } = load(read('docker-compose.yml')) as { readonly services: Readonly<Record<string, Service>> };
const all = Object.values(services);

test('the terms are accepted by the user’s own variable and never by default', () => {
  const { SPLUNK_START_ARGS, SPLUNK_GENERAL_TERMS } = services['splunk']?.environment ?? {};
  expect(SPLUNK_START_ARGS).toMatch(/^\$\{SPLUNK_START_ARGS:\?.*\}$/);
  expect(SPLUNK_GENERAL_TERMS).toBe('${SPLUNK_GENERAL_TERMS:-}');
});

test('password and token come from the environment, which must hold them', () => {
  const { SPLUNK_PASSWORD, SPLUNK_HEC_TOKEN } = services['splunk']?.environment ?? {};
  expect(SPLUNK_PASSWORD).toMatch(/^\$\{SPLUNK_PASSWORD:\?/);
  expect(SPLUNK_HEC_TOKEN).toMatch(/^\$\{SPLUNK_HEC_TOKEN:\?/);
});

test('ports are open to this machine alone', () => {
  const ports = all.flatMap((service) => service.ports ?? []);
  expect(ports).not.toEqual([]);
  expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
});

test('what is mounted is read only, and is in the repository or made by npm run docker', () => {
  const volumes = all.flatMap((service) => service.volumes ?? []);
  expect(volumes).not.toEqual([]);
  for (const volume of volumes) {
    const [source = '', , mode] = volume.split(':');
    expect(mode).toBe('ro');
    expect(source === './dist/docker' || existsSync(inRepository(source))).toBe(true);
  }
});

test('every service that another waits for exists, and images have a version', () => {
  for (const { depends_on = {}, image } of all) {
    expect(Object.keys(services)).toEqual(expect.arrayContaining(Object.keys(depends_on)));
    expect(image).toMatch(/^\$\{\w+:-[\w./-]+:[\w.]+\}$/);
  }
});

test('the container’s settings make the index that kerberos_index names', () => {
  const settings = load(read('docker/default.yml')) as {
    readonly splunk: { readonly conf: readonly { readonly value: { readonly content: Record<string, unknown> } }[] };
  };
  expect(Object.keys(settings.splunk.conf[0]?.value.content ?? {})).toEqual(['wineventlog']);
});
