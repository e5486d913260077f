import { textOf, type PackageCheck } from './package-contents';

/** Licences under which a bundled package may ship in an Apache-2.0 app. */
const FREE = /^(?:MIT|ISC|0BSD|Unlicense|CC0-1\.0|BSD-[23]-Clause|Apache-2\.0|Zlib)$/;

/** Packages that must be in every list, or the list is not of this bundle. */
const EXPECTED: readonly string[] = ['react', 'react-dom', 'styled-components', '@splunk/react-ui'];

/** Name and version of every package whose licence's text the list quotes, or which it says brings none. */
function quoted(text: string): ReadonlySet<string> {
  const headings = [...text.matchAll(/\n-{20,}\n(.*)\n-{20,}\n/g)].flatMap(([, names = '']) =>
    names.split(', '),
  );
  const none = /\nThese packages bring no text of their licence:\n(.*?)\n\n/s.exec(text)?.[1] ?? '';
  return new Set([...headings, ...none.split('\n').map((line) => line.split(', ')[0] as string)]);
}

/** THIRD_PARTY.txt names what is in the bundles, under licences that allow it, with their texts. */
export const licencesListed: PackageCheck = {
  id: 'licences-listed',
  rule: 'THIRD_PARTY.txt lists the bundled packages with licences that let them ship, and quotes each licence',
  check(contents) {
    const at = 'THIRD_PARTY.txt';
    const text = textOf(contents, at);
    const list = text.split(/\n-{20,}\n/)[0] as string;
    const packages = [...list.matchAll(/^(\S+) (\d[^\s:,]*): (\(.*?\)|\S+)/gm)].map(
      ([, name, version, licence]) => ({
        name: name as string,
        version: version as string,
        licence: licence as string,
      }),
    );
    const texts = quoted(text);
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
      ...packages
        .filter(({ name, version }) => !texts.has(`${name} ${version}`))
        .map(({ name }) => ({
          check: 'licences-listed',
          at,
          message: `does not quote the licence of ${name}`,
        })),
      ...foreign.map(({ name, licence }) => ({
        check: 'licences-listed',
        at,
        message: `${name} has the licence ${licence}, which is not known to let it ship`,
      })),
    ];
  },
};
