import { version } from '../../../package.json';
import { parseConf } from '../../../src/formats/conf';
import { appConf } from '../../../src/outputs/conf/app-conf';

const stanza = (name: string): Readonly<Record<string, string>> => {
  const { stanzas } = parseConf(appConf.generate()[0]?.text ?? '');
  const settings = stanzas.find((one) => one.name === name)?.settings ?? [];
  return Object.fromEntries(settings.map(({ key, value }) => [key, value]));
};

test('the build grows with the version: 1.2.3 would give 10203', () => {
  const [major, minor, patch] = version.split('.').map(Number) as [number, number, number];
  expect(Number(stanza('install')['build'])).toBe(major * 10000 + minor * 100 + patch);
});

test('a search head cluster replaces the shipped tables when the app is upgraded', () => {
  expect(stanza('shclustering')).toEqual({ deployer_lookups_push_mode: 'always_overwrite' });
});

test('the app does not ask Splunkbase for updates until it is published there', () => {
  expect(stanza('package')).toEqual({ id: 'kerberos_677', check_for_updates: 'false' });
});
