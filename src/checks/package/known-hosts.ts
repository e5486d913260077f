import { texts, type PackageCheck } from './package-contents';

/** Where a person goes by a click: sources of facts, and a search for what an event means. */
const CLICKED: readonly string[] = [
  'learn.microsoft.com',
  'support.microsoft.com',
  'mskb.pkisolutions.com',
  'jeffpar.github.io',
  'www.rfc-editor.org',
  'datatracker.ietf.org',
  'www.iana.org',
  'attack.mitre.org',
  'docs.splunk.com',
  'splunk.github.io',
  'github.com',
  'www.eventid.net',
  'duckduckgo.com',
  'www.google.com',
  'www.apache.org',
];

/** What warnings, licences and schemas of bundled packages mention; nothing asks these hosts. */
const MENTIONED: readonly string[] = [
  'www.w3.org',
  'json-schema.org',
  'www.splunk.com',
  'momentjs.com',
  'underscorejs.org',
  'fb.me',
  'reactjs.org',
  'git.io',
  'npms.io',
  'tools.ieft.org',
  'www.highcharts.com',
];

/** Licences and the page for readers may lead anywhere; they are read, not run. */
const READ: readonly string[] = ['LICENSE', 'THIRD_PARTY.txt', 'README.md'];

/**
 * A page talks to its own search head alone. Nothing that runs names a host that is not known here; the browser
 * tests see to it that the mentioned ones are not asked either.
 */
export const knownHosts: PackageCheck = {
  id: 'known-hosts',
  rule: 'conf files, views, lookups and bundles name no host but those that a person opens by a click and those that bundled packages mention',
  check: (contents) =>
    texts(contents)
      .filter(({ path }) => !READ.includes(path))
      .flatMap(({ path, text }) => {
        const named = [...text.matchAll(/\b(?:https|wss?):\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi)];
        const hosts = new Set(named.map(([, host]) => (host as string).toLowerCase()));
        const known = path.startsWith('appserver/') ? [...CLICKED, ...MENTIONED] : CLICKED;
        return [...hosts]
          .filter((host) => !known.includes(host))
          .map((host) => ({
            check: 'known-hosts',
            at: path,
            message: `names ${host}, which nothing here should ask`,
          }));
      }),
};
