import { texts, type PackageCheck } from './package-contents';

/**
 * Addresses inside bundles that nothing ever requests: names of XML and JSON vocabularies, and texts of
 * warnings and licences of the bundled packages. Each as it begins.
 */
const INERT: readonly string[] = [
  'http://www.w3.org/',
  'http://json-schema.org/draft-',
  'http://www.splunk.com/dashboard.schema.json',
  'http://momentjs.com/guides/',
  'http://momentjs.com/timezone/docs/',
  'http://www.apache.org/licenses/LICENSE-2.0',
  'http://underscorejs.org/LICENSE',
  'http://fb.me/use-check-prop-types',
];

/** Texts of licences are quoted as their authors wrote them. */
const QUOTED: readonly string[] = ['LICENSE', 'THIRD_PARTY.txt'];

/** Every link is https; what is not is a name of something, never an address to go to. */
export const knownLinks: PackageCheck = {
  id: 'known-links',
  rule: 'no file but the licences holds an address without TLS, other than known names of vocabularies in bundles',
  check: (contents) =>
    texts(contents)
      .filter(({ path }) => !QUOTED.includes(path))
      .flatMap(({ path, text }) => {
        const links = [...text.matchAll(/\bhttp:\/\/[^\s"'`<>)\\]+/g)].map(([link]) => link);
        const inBundle = path.startsWith('appserver/');
        return [...new Set(links)]
          .filter((link) => !(inBundle && INERT.some((known) => link.startsWith(known))))
          .map((link) => ({ check: 'known-links', at: path, message: `${link} is not https` }));
      }),
};
