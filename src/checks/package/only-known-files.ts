import type { PackageCheck } from './package-contents';

/** Every file that the package may hold; what fits none of these was not meant to ship. */
const KNOWN: readonly RegExp[] = [
  /^(?:app\.manifest|LICENSE|README\.md|THIRD_PARTY\.txt)$/,
  /^appserver\/static\/(?:pages\/)?[a-z0-9_-]+\.(?:js|css)$/,
  /^default\/[a-z_]+\.conf$/,
  /^default\/data\/models\/[A-Za-z0-9_]+\.json$/,
  /^default\/data\/ui\/(?:nav|views)\/[a-z0-9_]+\.xml$/,
  /^lookups\/kerberos_[a-z0-9_]+\.csv$/,
  /^metadata\/default\.meta$/,
  /^static\/appIcon(?:Alt)?(?:_2x)?\.png$/,
];

const NEEDED: readonly string[] = [
  'app.manifest',
  'LICENSE',
  'README.md',
  'THIRD_PARTY.txt',
  'default/app.conf',
  'default/macros.conf',
  'default/data/ui/nav/default.xml',
  'metadata/default.meta',
  'static/appIcon.png',
  'static/appIcon_2x.png',
  'static/appIconAlt.png',
  'static/appIconAlt_2x.png',
];

/** No dot files, maps, samples, archives, programs or local settings: what may ship is listed. */
export const onlyKnownFiles: PackageCheck = {
  id: 'only-known-files',
  rule: 'the package holds the files that it needs, and none of a kind that is not listed',
  check: ({ files }) => [
    ...[...files.keys()]
      .filter((path) => !KNOWN.some((pattern) => pattern.test(path)))
      .map((at) => ({
        check: 'only-known-files',
        at,
        message: 'is of no kind that ships',
        tip: 'Leave it out of the package, or list its kind in src/checks/package/only-known-files.ts.',
      })),
    ...NEEDED.filter((path) => !files.has(path)).map((at) => ({
      check: 'only-known-files',
      at,
      message: 'is missing from the package',
    })),
  ],
};
