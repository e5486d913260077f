import type { Column, FieldSource } from '../../spl/batch';
import { outsideSearch } from '../../spl/empty-host';
import type { SearchContext, SearchHost } from '../../spl/context';
import { offsetSeconds } from '../../spl/time/zone';
import type { Value } from '../../spl/value';
import { layeredConf, type ConfContext } from '../conf-layers';
import type { EventOrigin } from '../event-index/event-index';
import type { EventReader } from '../event-index/find-event';
import type { KnowledgeObjects } from '../knowledge-objects';
import { eventtypeFields } from './eventtype-fields';
import { plannedFields, readFieldPlan, type FieldPlan } from './field-plan';
import { indexedFields } from './indexed-fields';
import { originSettings } from './origin-settings';
import type { Refusal } from './refusal';

/** What the fields of events depend on. */
export interface EventFieldsOptions {
  readonly context: ConfContext;
  readonly objects: KnowledgeObjects;
  readonly reader: EventReader;
  readonly origins: readonly EventOrigin[];
  readonly timeZone: string;
  readonly now: number;
  readonly host: () => SearchHost;
}

/** The fields of events, and what the index may know about them. */
export interface EventFields extends FieldSource {
  /** The origins as searches see them: sourcetypes renamed. */
  readonly origins: readonly EventOrigin[];
  /** Fields of origins that a setting gives another value, so that the index cannot tell them. */
  readonly overridden: ReadonlySet<string>;
  /** The settings for the events of this index that are not carried out. */
  refusals(): readonly Refusal[];
}

interface OriginFields {
  readonly fields: FieldSource;
  readonly plan: FieldPlan;
}

/**
 * The fields of indexed events as a search in some app sees them. Events of different origins can have
 * different settings: each group is asked by itself.
 */
export function eventFields(options: EventFieldsOptions): EventFields {
  const { reader, timeZone, context, objects, host } = options;
  const props = layeredConf(context, 'props', false);
  const settingsOf = originSettings(props, props.get('default'));
  const transforms = layeredConf(context, 'transforms');
  const indexed = indexedFields(reader, (time) => time + offsetSeconds(timeZone, time));
  const late: Refusal[] = [];
  let evalContext: SearchContext | undefined;
  const contextOf = (): SearchContext =>
    (evalContext ??= { ...outsideSearch(options.now, timeZone), host: host() });

  const found = options.origins.map((origin) => settingsOf.of(origin));
  const plans = new Map<string, OriginFields>();
  const groups = found.map(({ sourcetype, settings }, number) => {
    const renamed = sourcetype !== options.origins[number]?.sourcetype;
    const key = [
      renamed ? sourcetype : '',
      ...[...settings].map(([name, { value, stanza }]) => `${name}=${value}@${stanza}`),
    ].join('\n');
    let group = plans.get(key);
    if (!group) {
      const plan = readFieldPlan(settings, transforms);
      const base = renamed ? withSourcetype(indexed, sourcetype) : indexed;
      const planned = plannedFields(base, plan, contextOf, host);
      const fields = eventtypeFields(planned, objects, host, (refusal) => late.push(refusal));
      plans.set(key, (group = { fields, plan }));
    }
    return group;
  });

  const split = (events: ArrayLike<number>): readonly { group: OriginFields; rows: number[] }[] => {
    const parts = new Map<OriginFields, number[]>();
    for (let row = 0; row < events.length; row++) {
      const group = groups[reader.originNumber(events[row] as number)] as OriginFields;
      const rows = parts.get(group);
      if (rows) rows.push(row);
      else parts.set(group, [row]);
    }
    return [...parts].map(([group, rows]) => ({ group, rows }));
  };
  /** The parts of a batch, kept with it so that what they remember is found again. */
  const known = new WeakMap<
    object,
    readonly { group: OriginFields; rows: number[]; events: ArrayLike<number> }[]
  >();
  const partsOf = (events: ArrayLike<number>) => {
    let parts = known.get(events);
    if (!parts) {
      const groups = split(events);
      parts = groups.map(({ group, rows }) => ({
        group,
        rows,
        events: groups.length === 1 ? events : Uint32Array.from(rows, (row) => events[row] as number),
      }));
      known.set(events, parts);
    }
    return parts;
  };
  const column = (name: string, events: ArrayLike<number>): Column | undefined => {
    if (name === '_raw' || name === '_time') return indexed.column(name, events);
    const parts = partsOf(events);
    const [first] = parts;
    if (parts.length === 1 && first) return first.group.fields.column(name, first.events);
    let values: Value[] | undefined;
    for (const { group, rows, events: own } of parts) {
      const part = group.fields.column(name, own);
      if (!part) continue;
      values ??= new Array<Value>(events.length).fill(null);
      for (let at = 0; at < rows.length; at++) values[rows[at] as number] = part[at] as Value;
    }
    return values;
  };
  return {
    column,
    names: (events) => {
      const names = new Set(partsOf(events).flatMap(({ group, events: own }) => group.fields.names(own)));
      return [...names].filter((name) => column(name, events)?.some((value) => value !== null));
    },
    origins: options.origins.map((origin, number) => ({
      ...origin,
      sourcetype: found[number]?.sourcetype ?? origin.sourcetype,
    })),
    overridden: new Set([...plans.values()].flatMap(({ plan }) => changedFields(plan))),
    refusals: () => {
      const all = [
        ...settingsOf.refusals,
        ...[...plans.values()].flatMap(({ plan }) => plan.refusals),
        ...late,
      ];
      return [...new Map(all.map((refusal) => [JSON.stringify(refusal), refusal])).values()];
    },
  };
}

function withSourcetype(base: FieldSource, sourcetype: string): FieldSource {
  return {
    column: (name, events) => {
      if (name === 'sourcetype') return new Array<Value>(events.length).fill(sourcetype);
      return base.column(name === '_sourcetype' ? 'sourcetype' : name, events);
    },
    names: (events) => [...base.names(events), '_sourcetype'],
  };
}

/** The fields to which aliases, calculations and lookups can give other values than the event brought. */
function changedFields(plan: FieldPlan): readonly string[] {
  return [
    ...plan.aliases.map(({ alias }) => alias),
    ...plan.calculations.keys(),
    ...plan.lookups.flatMap(({ outputs }) => outputs.map(({ field }) => field)),
  ];
}
