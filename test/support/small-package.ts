import { packTarball } from '../../src/formats/tar';
import { packageChecks } from '../../src/checks/package/catalogue';
import { readPackage } from '../../src/checks/package/package-contents';

/** The first bytes of a PNG of this size. */
export function pngOf(width: number, height = width): Buffer {
  const bytes = Buffer.alloc(33);
  bytes.write('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 0, 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

/** A package in which every check holds. */
export const CLEAN: Readonly<Record<string, string | Buffer>> = {
  'app.manifest': JSON.stringify({
    schemaVersion: '2.0.0',
    info: { title: 'Kerberos 677', id: { group: null, name: 'kerberos_677', version: '1.2.3' } },
  }),
  LICENSE: 'see http://www.apache.org/licenses/\n',
  'README.md': 'Read https://example.org/\n',
  'THIRD_PARTY.txt':
    'Packages\n\nreact 18.3.1: MIT\nreact-dom 18.3.1: MIT https://reactjs.org/\nstyled-components 5.3.11: MIT\n@splunk/react-ui 5.16.0: Apache-2.0\nchroma-js 3.2.0: (BSD-3-Clause AND Apache-2.0) https://github.com/gka/chroma.js\n\nThese packages bring no text of their licence:\nstyled-components 5.3.11, Somebody: https://spdx.org/licenses/MIT.html\n\n------------------------------\nreact 18.3.1, react-dom 18.3.1, @splunk/react-ui 5.16.0, chroma-js 3.2.0\n------------------------------\n\nText.\n',
  'appserver/static/analysis_677.js': 'var ns="http://www.w3.org/2000/svg";',
  'default/app.conf':
    '[install]\nbuild = 10203\n[id]\nname = kerberos_677\nversion = 1.2.3\n[package]\nid = kerberos_677\n[launcher]\nversion = 1.2.3\n[ui]\nlabel = Kerberos 677\n',
  'default/macros.conf':
    '[kerberos_index]\ndefinition = (index=wineventlog)\n[kerberos_failures]\ndefinition = `kerberos_index` 677\n[kerberos_normalise]\ndefinition = eval a=1\n',
  'default/savedsearches.conf':
    '[k677_a]\nsearch = `kerberos_failures` | stats count\ndisabled = 1\ndispatch.earliest_time = -1d\n',
  'default/data/ui/nav/default.xml': '<nav/>',
  'metadata/default.meta':
    '[]\naccess = read : [ * ], write : [ admin, sc_admin ]\nexport = none\n[macros]\nexport = system\n',
  'static/appIcon.png': pngOf(36),
  'static/appIconAlt.png': pngOf(36),
  'static/appIcon_2x.png': pngOf(72),
  'static/appIconAlt_2x.png': pngOf(72),
};

/** A tarball of these files below one folder. */
export async function tarballOf(
  files: Readonly<Record<string, string | Buffer>>,
  folder = 'kerberos_677',
): Promise<Buffer> {
  return packTarball(
    Object.entries(files).map(([path, content]) => ({
      path: `${folder}/${path}`,
      bytes: Buffer.from(content as string),
    })),
  );
}

/** What the package checks say of a tarball, a line each: `check: place: message`. */
export async function packageProblems(archive: Buffer, version = '1.2.3'): Promise<readonly string[]> {
  const contents = await readPackage(archive, version);
  return packageChecks.flatMap((one) =>
    one.check(contents).map(({ check, at, message }) => `${check}: ${at}: ${message}`),
  );
}
