import { commands } from '../../spl/commands/catalogue';
import type { EventIndex, EventOrigin } from '../event-index/event-index';
import type { PreviewData } from '../preview';
import type { RestWho } from '../collections/rest-collection';
import { visible, visibleStanzas } from '../collections/rest-collection';

/** How a search could go on. `count` is the number of events with this value, 0 where nothing is counted. */
export interface Suggestion {
  readonly content: string;
  readonly count: number;
  /** Whether it is AND, OR or NOT. */
  readonly operator: boolean;
}

const ORIGIN_FIELDS = ['host', 'index', 'source', 'sourcetype'] as const;
const counted = new WeakMap<EventIndex, readonly number[]>();

/** How many events each origin has. */
function originCounts(index: EventIndex): readonly number[] {
  let counts = counted.get(index);
  if (!counts) {
    const sums = index.origins.map(() => 0);
    for (const { origins, count } of index.segments) {
      for (let event = 0; event < count; event++) {
        const origin = origins[event] as number;
        sums[origin] = (sums[origin] ?? 0) + 1;
      }
    }
    counted.set(index, (counts = sums));
  }
  return counts;
}

/** `field="value"` of all events, with how many have it. */
function originValues(index: EventIndex): readonly Suggestion[] {
  const counts = originCounts(index);
  const found = new Map<string, number>();
  index.origins.forEach((origin: EventOrigin, number) => {
    for (const field of ORIGIN_FIELDS) {
      const value = origin[field];
      const content = `${field}=${/^[\w.:-]+$/.test(value) ? value : `"${value.replace(/["\\]/g, '\\$&')}"`}`;
      found.set(content, (found.get(content) ?? 0) + (counts[number] ?? 0));
    }
  });
  return [...found].map(([content, count]) => ({ content, count, operator: false }));
}

const plain = (content: string): Suggestion => ({ content, count: 0, operator: false });

/** The macros that are seen, as they are called. */
function macroCalls(data: PreviewData, who: RestWho): readonly Suggestion[] {
  return visibleStanzas(data, who, 'macros').map(({ name, settings }) => {
    const [, base, arity] = /^(.*)\((\d+)\)$/.exec(name) ?? [];
    const args = settings.get('args')?.value ?? '';
    return plain(
      arity === undefined ? `\`${name}\`` : `\`${base ?? ''}(${args.replace(/\s*,\s*/g, ', ')})\``,
    );
  });
}

/** The lookups that are seen: definitions, and table files. */
function lookupNames(data: PreviewData, who: RestWho): readonly Suggestion[] {
  const definitions = visibleStanzas(data, who, 'transforms')
    .filter(({ settings }) => ['filename', 'external_type', 'external_cmd'].some((key) => settings.has(key)))
    .map(({ name }) => name);
  const files = data.apps.flatMap((app) =>
    [...app.files.keys()]
      .flatMap((file) => /^lookups\/([^/]+\.csv(?:\.gz)?)$/.exec(file)?.[1] ?? [])
      .filter((name) => visible(app, 'lookups', name, who)),
  );
  return [...new Set([...definitions, ...files])].map(plain);
}

const OPERATORS: readonly Suggestion[] = ['AND', 'OR', 'NOT'].map((content) => ({
  content,
  count: 0,
  operator: true,
}));

/** Of a longer text only the end is looked at. */
const LONGEST_END = 4096;

/**
 * How the search text `prefix` could go on: after a pipe commands, after a backtick macros, after a command that takes
 * a lookup lookups, otherwise where events come from. Most frequent first, then by name. Values inside events are not
 * offered.
 */
export function suggestions(data: PreviewData, who: RestWho, prefix: string): readonly Suggestion[] {
  const end = prefix.slice(-LONGEST_END);
  const [word = ''] = /(?:`[^`]*|[\w.]+="[^"]*|[^\s|([`]*)$/.exec(end) ?? [];
  const before = end.slice(0, end.length - word.length);
  const offered = /\|\s*$/.test(before)
    ? commands.map(({ name }) => plain(name))
    : word.startsWith('`')
      ? macroCalls(data, who)
      : /\|\s*(?:lookup|inputlookup|outputlookup)\s+(?:\w+=\S+\s+)*$/i.test(before)
        ? lookupNames(data, who)
        : [...originValues(data.index), ...(before.trim() === '' ? [] : OPERATORS)];
  const wanted = word.toLowerCase();
  return offered
    .filter(({ content }) => content.toLowerCase().startsWith(wanted))
    .sort((a, b) => b.count - a.count || (a.content < b.content ? -1 : 1));
}
