import type { EventIndex, EventSegment } from './event-index/event-index';
import type { SealedSegment } from './event-index/seal-segment';
import { endOfSegment, openSegment, writeSegment } from './event-index/segment-file';
import { memoryUse, withinMemory } from './memory-use';
import { openSpillFile } from './spill-file';

/** Gives an index that fits into the memory budget; throws MemoryBudgetError where times and places alone do not. */
export type BudgetKeeper = (index: EventIndex) => EventIndex;

/**
 * Keeps an index that grows within `budget` bytes of memory: of the segments in memory the largest are written into a
 * file without a name in `folder`, until the others fit. The file is opened when it is first needed.
 */
export function budgetKeeper(folder: string, budget: number): BudgetKeeper {
  let file: number | undefined;
  let at = 0;
  const written = (segment: SealedSegment): EventSegment => {
    file ??= openSpillFile(folder);
    const saved = writeSegment(file, at, segment);
    at = endOfSegment(saved);
    return openSegment(file, saved);
  };
  return (index) => {
    let { memory } = memoryUse(index);
    if (memory <= budget) return index;
    const largest = index.segments
      .filter(isInMemory)
      .sort((a, b) => b.raw.byteLength - a.raw.byteLength || a.base - b.base);
    const moved = new Map<EventSegment, EventSegment>();
    for (const segment of largest) {
      if (memory <= budget) break;
      const stored = written(segment);
      moved.set(segment, stored);
      memory -= memoryOf(index, segment) - memoryOf(index, stored);
    }
    const segments = index.segments.map((segment) => moved.get(segment) ?? segment);
    return withinMemory({ index: { ...index, segments } }, budget).index;
  };
}

const memoryOf = (index: EventIndex, segment: EventSegment): number =>
  memoryUse({ ...index, segments: [segment] }).memory;

function isInMemory(segment: EventSegment): segment is SealedSegment {
  return segment.raw instanceof Uint8Array && !('fence' in segment.tokens);
}
