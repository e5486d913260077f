import { parseConf } from '../../formats/conf';
import { textOf, type PackageContents } from './package-contents';

/** A conf file of the package by stanza and setting; empty where there is none. */
export function confOf(
  contents: PackageContents,
  path: string,
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const { stanzas } = parseConf(textOf(contents, path));
  return new Map(
    stanzas.map(({ name, settings }) => [name, new Map(settings.map(({ key, value }) => [key, value]))]),
  );
}
