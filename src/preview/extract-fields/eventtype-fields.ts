import { eventBatch, type Batch, type Column, type FieldSource } from '../../spl/batch';
import { SplError } from '../../spl/error';
import type { SearchHost } from '../../spl/context';
import { predicateMatcher, type PredicateMatcher } from '../../spl/match-predicate';
import { valueTest } from '../../spl/match-value';
import { parsePredicate } from '../../spl/parse-predicate';
import { searchKnowledge } from '../../spl/search-knowledge';
import { fromTexts, texts, type Value } from '../../spl/value';
import type { KnowledgeObjects } from '../knowledge-objects';
import type { Refusal } from './refusal';

/**
 * The fields `eventtype`, `tag` and `tag::<field>` on top of all others. Names stand in alphabetical order.
 * Sources: eventtypes.conf.spec and tags.conf.spec 9.2; Splunk Knowledge Manager Manual, "About tags".
 */
export function eventtypeFields(
  base: FieldSource,
  objects: KnowledgeObjects,
  host: () => SearchHost,
  refuse: (refusal: Refusal) => void,
): FieldSource {
  if (objects.eventtypes.length === 0 && objects.tags.length === 0) return base;
  let prepared: readonly { readonly name: string; readonly matcher: PredicateMatcher }[] | undefined;
  const matchers = (): NonNullable<typeof prepared> =>
    (prepared ??= objects.eventtypes.flatMap((name) => {
      try {
        return [{ name, matcher: eventtypeMatcher(objects.eventtype(name) ?? '', host()) }];
      } catch (error) {
        if (!(error instanceof SplError)) throw error;
        const at = { app: '', file: 'eventtypes.conf', line: 0, stanza: name, setting: 'search' };
        refuse({ ...at, reason: error.message });
        return [];
      }
    }));
  const batches = new WeakMap<object, { batch: Batch; types?: Column }>();
  const stateOf = (events: ArrayLike<number>): { batch: Batch; types?: Column } => {
    let state = batches.get(events);
    if (!state) batches.set(events, (state = { batch: eventBatch(base, events) }));
    return state;
  };
  const eventtypes = (events: ArrayLike<number>): Column => {
    const state = stateOf(events);
    if (state.types) return state.types;
    const tests = matchers().map(({ name, matcher }) => ({ name, test: matcher(state.batch) }));
    const types: Value[] = [];
    for (let row = 0; row < events.length; row++) {
      types.push(fromTexts(tests.filter(({ test }) => test(row)).map(({ name }) => name)));
    }
    state.types = types;
    return types;
  };
  const tagColumn = (events: ArrayLike<number>, field: string | undefined): Column => {
    const carriers = objects.tags.filter((tagged) => field === undefined || tagged.field === field);
    const tests = carriers.map(({ field: name, value, tags }) => ({
      values: name === 'eventtype' ? eventtypes(events) : base.column(name, events),
      test: valueTest('=', value, false),
      tags,
    }));
    return Array.from({ length: events.length }, (_, row) => {
      const found = new Set<string>();
      for (const { values, test, tags } of tests) {
        if (values && texts(values[row] ?? null).some(test)) for (const tag of tags) found.add(tag);
      }
      return fromTexts([...found].sort());
    });
  };
  const tagFields = [...new Set(objects.tags.map(({ field }) => `tag::${field}`))];
  return {
    column: (name, events) => {
      if (name === 'eventtype') return eventtypes(events);
      if (name === 'tag') return tagColumn(events, undefined);
      if (tagFields.includes(name)) return tagColumn(events, name.slice(5));
      return base.column(name, events);
    },
    names: (events) => [...new Set([...base.names(events), 'eventtype', 'tag', ...tagFields])],
  };
}

function eventtypeMatcher(search: string, host: SearchHost): PredicateMatcher {
  const { predicate } = parsePredicate({ text: search, start: 0, end: search.length, command: 'search' });
  return predicateMatcher(searchKnowledge(predicate, { host, message: () => undefined }, false));
}
