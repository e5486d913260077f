import { confOf } from './package-conf';
import { textOf, type PackageCheck } from './package-contents';

/** The number that `[install] build` must hold: 1.2.3 gives 10203, so that it grows with every version. */
function buildOf(version: string): string {
  const [major = 0, minor = 0, patch = 0] = (version.split('-')[0] as string).split('.').map(Number);
  return String(major * 10_000 + minor * 100 + patch);
}

interface Manifest {
  readonly schemaVersion?: string;
  readonly info?: {
    readonly title?: string;
    readonly id?: { readonly name?: string; readonly version?: string };
  };
}

/** Id, version, label and build agree in app.manifest, the stanzas of app.conf, the folder and package.json. */
export const identityAgrees: PackageCheck = {
  id: 'identity-agrees',
  rule: 'app.manifest, app.conf, the folder and package.json state one id, version, label and build',
  check(contents) {
    const { version, folder } = contents;
    const conf = confOf(contents, 'default/app.conf');
    const setting = (stanza: string, key: string): string | undefined => conf.get(stanza)?.get(key);
    let manifest: Manifest = {};
    try {
      manifest = JSON.parse(textOf(contents, 'app.manifest')) as Manifest;
    } catch {
      return [{ check: 'identity-agrees', at: 'app.manifest', message: 'is no JSON' }];
    }
    const stated: readonly (readonly [string, string, string | undefined, string])[] = [
      ['app.manifest', 'schemaVersion', manifest.schemaVersion, '2.0.0'],
      ['app.manifest', 'info.id.name', manifest.info?.id?.name, folder],
      ['app.manifest', 'info.id.version', manifest.info?.id?.version, version],
      ['default/app.conf', '[id] name', setting('id', 'name'), folder],
      ['default/app.conf', '[id] version', setting('id', 'version'), version],
      ['default/app.conf', '[package] id', setting('package', 'id'), folder],
      ['default/app.conf', '[launcher] version', setting('launcher', 'version'), version],
      ['default/app.conf', '[ui] label', setting('ui', 'label'), manifest.info?.title ?? ''],
      ['default/app.conf', '[install] build', setting('install', 'build'), buildOf(version)],
    ];
    return [
      ...(/^\d+\.\d{1,2}\.\d{1,2}(?:-[0-9A-Za-z.]+)?$/.test(version)
        ? []
        : [{ check: 'identity-agrees', at: 'package.json', message: `version ${version} is not semantic` }]),
      ...stated
        .filter(([, , found, wanted]) => found !== wanted)
        .map(([at, name, found, wanted]) => ({
          check: 'identity-agrees',
          at,
          message: `${name} is ${found ?? 'missing'}, not ${wanted}`,
        })),
    ];
  },
};
