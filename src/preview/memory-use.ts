import type { EventIndex } from './event-index/event-index';

/** Bytes of memory for events where nothing else is said. */
export const DEFAULT_MEMORY = 256 * 1024 * 1024;

/** Bytes that an index takes in memory and in its file. */
export interface MemoryUse {
  readonly memory: number;
  readonly disk: number;
}

/** Events that the memory budget cannot hold; the message says what would do. */
export class MemoryBudgetError extends Error {
  constructor(events: number, needed: number, memory: number) {
    super(
      `${events.toLocaleString('en')} events need ${mebibytes(needed)} of memory, more than the budget of ${mebibytes(memory)}: raise the budget, or give fewer files.`,
    );
    this.name = 'MemoryBudgetError';
  }
}

/** Bytes as text, in whole MiB. */
export const mebibytes = (bytes: number): string =>
  `${Math.ceil(bytes / 1024 / 1024).toLocaleString('en')} MiB`;

/** What an index takes where. */
export function memoryUse(index: EventIndex): MemoryUse {
  let memory = 0;
  let disk = 0;
  for (const { raw, tokens, times, starts, lengths, origins } of index.segments) {
    for (const { byteLength } of [times, starts, lengths, origins]) memory += byteLength;
    if (raw instanceof Uint8Array) memory += raw.byteLength;
    else disk += raw.length;
    if ('fence' in tokens) {
      memory += tokens.fence.byteLength;
      for (const { length } of [tokens.hashes, tokens.offsets, tokens.postings, tokens.bitmaps])
        disk += length;
    } else {
      for (const { byteLength } of [tokens.hashes, tokens.offsets, tokens.postings, tokens.bitmaps])
        memory += byteLength;
    }
  }
  return { memory, disk };
}

/** The same, where its index fits into the budget; throws MemoryBudgetError where it does not. */
export function withinMemory<Indexed extends { readonly index: EventIndex }>(
  indexed: Indexed,
  budget: number,
): Indexed {
  const { memory } = memoryUse(indexed.index);
  if (memory > budget) throw new MemoryBudgetError(indexed.index.count, memory, budget);
  return indexed;
}
