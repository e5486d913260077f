import type { SearchPredicate } from '../../spl/predicate';
import { wildcardTest } from '../../spl/wildcard-text';
import type { EventOrigin, EventSegment } from './event-index';
import { eventsWithHash, wordsFor, type EventBits } from './find-token';
import { tokensOfTerm } from './term-tokens';
import { tokenHash } from './token-hash';

/**
 * What the index says of a predicate in one segment: the events that may match (undefined: every event).
 * `exact` when all of them do and no other.
 */
interface Pruned {
  readonly bits: EventBits | undefined;
  readonly exact: boolean;
}

const UNKNOWN: Pruned = { bits: undefined, exact: false };
const EVERY: Pruned = { bits: undefined, exact: true };

/** The origins as searches see them, and the fields of theirs that searches see otherwise. */
export interface KnownOrigins {
  readonly origins: readonly EventOrigin[];
  readonly overridden: ReadonlySet<string>;
}

/** The fields that an event has from its input. */
const ORIGIN_FIELDS: ReadonlySet<string> = new Set(['index', 'host', 'source', 'sourcetype']);

const isKnown = ({ overridden }: KnownOrigins, field: string): boolean =>
  ORIGIN_FIELDS.has(field) && !overridden.has(field);

/**
 * The events of a segment that may match a predicate, without reading any event's text: terms and phrases by
 * the token index, index, host, source and sourcetype by their dictionary. Undefined: all of them.
 */
export function prunedEvents(
  segment: EventSegment,
  origins: KnownOrigins,
  predicate: SearchPredicate,
): EventBits | undefined {
  return prune(segment, origins, predicate).bits;
}

function prune(segment: EventSegment, origins: KnownOrigins, predicate: SearchPredicate): Pruned {
  switch (predicate.kind) {
    case 'all':
      return EVERY;
    case 'none':
      return { bits: none(segment), exact: true };
    case 'and':
      return intersect(predicate.parts.map((part) => prune(segment, origins, part)));
    case 'or':
      return unite(
        segment,
        predicate.parts.map((part) => prune(segment, origins, part)),
      );
    case 'not': {
      const { bits, exact } = prune(segment, origins, predicate.part);
      if (!exact) return UNKNOWN;
      return { bits: bits ? complement(segment, bits) : none(segment), exact: true };
    }
    case 'term': {
      const tokens = tokensOfTerm(predicate.text, predicate.whole);
      const found = tokens.map((token): Pruned => ({
        bits: eventsWithHash(segment.tokens, segment.count, tokenHash(token)) ?? none(segment),
        exact: false,
      }));
      return found.length === 0 ? UNKNOWN : intersect(found);
    }
    case 'comparison':
      if (!isKnown(origins, predicate.field)) return UNKNOWN;
      if (predicate.operator !== '=' && predicate.operator !== '!=') return UNKNOWN;
      return byOrigin(segment, origins, predicate.field as keyof EventOrigin, predicate.operator === '=', [
        wildcardTest(predicate.value, predicate.caseSensitive),
      ]);
    case 'in':
      if (!isKnown(origins, predicate.field)) return UNKNOWN;
      return byOrigin(
        segment,
        origins,
        predicate.field as keyof EventOrigin,
        true,
        predicate.values.map((value) => wildcardTest(value, false)),
      );
  }
}

const none = (segment: EventSegment): EventBits => new Uint32Array(wordsFor(segment.count));

function complement(segment: EventSegment, bits: EventBits): EventBits {
  const result = bits.map((word) => ~word);
  const spare = segment.count & 31;
  const last = result.length - 1;
  if (spare > 0) result[last] = (result[last] as number) & ((1 << spare) - 1);
  return result;
}

function intersect(parts: readonly Pruned[]): Pruned {
  let bits: EventBits | undefined;
  for (const part of parts) {
    if (!part.bits) continue;
    if (!bits) bits = part.bits.slice();
    else
      for (let word = 0; word < bits.length; word++)
        bits[word] = (bits[word] as number) & (part.bits[word] as number);
  }
  return { bits, exact: parts.every((part) => part.exact) };
}

function unite(segment: EventSegment, parts: readonly Pruned[]): Pruned {
  const exact = parts.every((part) => part.exact);
  const bits = none(segment);
  for (const part of parts) {
    if (!part.bits) return { bits: undefined, exact };
    for (let word = 0; word < bits.length; word++)
      bits[word] = (bits[word] as number) | (part.bits[word] as number);
  }
  return { bits, exact };
}

function byOrigin(
  segment: EventSegment,
  { origins }: KnownOrigins,
  field: keyof EventOrigin,
  wanted: boolean,
  tests: readonly ((value: string) => boolean)[],
): Pruned {
  const matching = origins.map((origin) => tests.some((fits) => fits(origin[field])) === wanted);
  if (matching.every(Boolean)) return EVERY;
  const bits = none(segment);
  for (let event = 0; event < segment.count; event++) {
    if (matching[segment.origins[event] as number]) {
      bits[event >>> 5] = (bits[event >>> 5] as number) | (1 << (event & 31));
    }
  }
  return { bits, exact: true };
}
