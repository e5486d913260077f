import type { TermTester } from '../spl/batch';
import type { EventIndex, EventSegment } from './event-index/event-index';
import { eventsWithHash, type EventBits } from './event-index/find-token';
import { tokensOfTerm } from './event-index/term-tokens';
import { tokenHash } from './event-index/token-hash';

/**
 * Which events may hold a term, told by the index without reading their text: the tokens' bits of each segment, looked
 * up when a search first asks. False is certain, true has to be seen in the text. Make one for each search.
 */
export function termsInEvents(index: EventIndex): TermTester {
  const { segments } = index;
  const terms = new Map<string, (event: number) => boolean>();
  return ({ text, whole }) => {
    const key = `${whole} ${text}`;
    let found = terms.get(key);
    if (!found) terms.set(key, (found = testOf(segments, tokensOfTerm(text, whole).map(tokenHash))));
    return found;
  };
}

function testOf(segments: readonly EventSegment[], hashes: readonly number[]): (event: number) => boolean {
  if (hashes.length === 0) return () => true;
  const known = new Map<EventSegment, EventBits | undefined>();
  let segment: EventSegment | undefined;
  let bits: EventBits | undefined;
  return (event) => {
    if (!segment || event < segment.base || event >= segment.base + segment.count) {
      segment = segments.find(({ base, count }) => event >= base && event < base + count);
      if (!segment) return true;
      if (!known.has(segment)) known.set(segment, bitsOf(segment, hashes));
      bits = known.get(segment);
    }
    if (!bits) return false;
    const at = event - segment.base;
    return ((bits[at >>> 5] as number) & (1 << (at & 31))) !== 0;
  };
}

/** The events of a segment with all of these hashes; undefined where there is none. */
function bitsOf(segment: EventSegment, hashes: readonly number[]): EventBits | undefined {
  let bits: EventBits | undefined;
  for (const hash of hashes) {
    const own = eventsWithHash(segment.tokens, segment.count, hash);
    if (!own) return undefined;
    if (!bits) bits = own;
    else
      for (let word = 0; word < bits.length; word++)
        bits[word] = (bits[word] as number) & (own[word] as number);
  }
  return bits;
}
