import { confOf } from './package-conf';
import { texts, type PackageCheck, type PackageContents } from './package-contents';
import type { Problem } from '../problem';

/** The macros of the package whose definitions lead to `kerberos_index`, which says where to search. */
function scopedMacros(contents: PackageContents): ReadonlySet<string> {
  const definitions = new Map(
    [...confOf(contents, 'default/macros.conf')].map(([name, settings]) => [
      name.replace(/\(\d+\)$/, ''),
      settings.get('definition') ?? '',
    ]),
  );
  const scoped = new Set(['kerberos_index']);
  for (let before = -1; before !== scoped.size;) {
    before = scoped.size;
    for (const [name, definition] of definitions) {
      if (calls(definition).some((called) => scoped.has(called))) scoped.add(name);
    }
  }
  return scoped;
}

const calls = (text: string): readonly string[] =>
  [...text.matchAll(/`(\w+)/g)].map(([, name]) => name as string);

/** Whether every search that begins in this text says where to look: through a scoped macro or an index. */
function isScoped(search: string, scoped: ReadonlySet<string>): boolean {
  const first = search.trim();
  if (/^\|\s*(?:inputlookup|makeresults|rest|tstats)\b/.test(first)) {
    return (
      !/^\|\s*tstats\b/.test(first) ||
      /\bindex\s*=/.test(first) ||
      calls(first).some((name) => scoped.has(name))
    );
  }
  return (
    calls(first.split('|')[0] as string).some((name) => scoped.has(name)) ||
    /^(?:search\s+)?\(?index=/.test(first)
  );
}

/** Saved searches ship switched off, look back over a fixed time, and name where they search. */
export const searchesShipQuiet: PackageCheck = {
  id: 'searches-ship-quiet',
  rule: 'saved searches are disabled, not real-time and scoped to an index; no data model is accelerated; nothing in conf or views searches index=*',
  check(contents) {
    const scoped = scopedMacros(contents);
    const at = (name: string): string => `default/savedsearches.conf [${name}]`;
    const problem = (place: string, message: string): Problem => ({
      check: 'searches-ship-quiet',
      at: place,
      message,
    });
    const saved = [...confOf(contents, 'default/savedsearches.conf')].flatMap(([name, settings]) => {
      const value = (key: string): string => settings.get(key) ?? '';
      const times = [value('dispatch.earliest_time'), value('dispatch.latest_time')];
      return [
        ...(/^(?:1|true)$/.test(value('disabled')) ? [] : [problem(at(name), 'is not disabled')]),
        ...(times.some((time) => /^rt/.test(time)) ? [problem(at(name), 'is a real-time search')] : []),
        ...(/^(?:1|true)$/.test(value('realtime_schedule'))
          ? [problem(at(name), 'has a real-time schedule')]
          : []),
        ...(times[0] === '' ? [problem(at(name), 'has no earliest time')] : []),
        ...(isScoped(value('search'), scoped)
          ? []
          : [problem(at(name), 'names no index and no macro that does')]),
      ];
    });
    const wide = texts(contents)
      .filter(({ path, text }) => /^default\//.test(path) && /\bindex\s*=\s*"?(?:\*|_\*|main\b)/.test(text))
      .map(({ path }) => problem(path, 'searches every index, or main'));
    const accelerated = [...confOf(contents, 'default/datamodels.conf')]
      .filter(([, settings]) => !/^(?:0|false)$/.test(settings.get('acceleration') ?? 'false'))
      .map(([name]) => problem(`default/datamodels.conf [${name}]`, 'is accelerated'));
    return [...saved, ...wide, ...accelerated];
  },
};
