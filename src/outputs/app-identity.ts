import { description, version } from '../../package.json';

/** The app's id: folder, package and id stanza agree on it. Part of the contract. */
export const APP_ID = 'kerberos_677';

/** What the app is called where people read it. */
export const APP_LABEL = 'Kerberos 677';

/** The version of the package. */
export const APP_VERSION: string = version;

/** One sentence about the app. */
export const APP_DESCRIPTION: string = description;

/** Who wrote it. */
export const APP_AUTHOR = 'The Kerberos 677 authors';

/** Splunk caches static files by this number, so it grows with every version: 1.2.3 gives 10203. */
export const APP_BUILD = version
  .split('-')[0]!
  .split('.')
  .reduce((sum, part) => sum * 100 + Number(part), 0);

/** What stands on top of every generated conf file: where to change it instead. */
export function generatedFrom(source: string): string {
  return `Generated from ${source} by "npm run generate". Edit there; on a search head, override in local/.`;
}
