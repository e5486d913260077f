import { textOf, type PackageCheck } from './package-contents';

/** Licences under which a bundled package may ship in an Apache-2.0 app. */
const FREE = /^(?:MIT|ISC|0BSD|Unlicense|CC0-1\.0|BSD-[23]-Clause|Apache-2\.0|Zlib)$/;

/** Packages that must be in every list, or the list is not of this bundle. */
const EXPECTED: readonly string[] = ['react', 'react-dom', 'styled-components', '@splunk/react-ui'];

/** THIRD_PARTY.txt names what is in the bundles, under licences that allow it. */
export const licencesListed: PackageCheck = {
  id: 'licences-listed',
  rule: 'THIRD_PARTY.txt lists the bundled packages with licences that let them ship',
  check(contents) {
    const at = 'THIRD_PARTY.txt';
    const list = textOf(contents, at).split(/\n-{20,}\n/)[0] as string;
    const packages = [...list.matchAll(/^(\S+) \d[^\s:]*: (\(.*?\)|\S+)/gm)].map(([, name, licence]) => ({
      name: name as string,
      licence: licence as string,
    }));
    const foreign = packages.filter(
      ({ licence }) =>
        !licence
          .replace(/[()]/g, '')
          .split(/ (?:AND|OR) /)
          .every((one) => FREE.test(one)),
    );
    return [
      ...EXPECTED.filter((name) => !packages.some((found) => found.name === name)).map((name) => ({
        check: 'licences-listed',
        at,
        message: `does not list ${name}`,
      })),
      ...foreign.map(({ name, licence }) => ({
        check: 'licences-listed',
        at,
        message: `${name} has the licence ${licence}, which is not known to let it ship`,
      })),
    ];
  },
};
