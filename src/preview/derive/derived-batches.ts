import type { Batch } from '../../spl/batch';
import type { SentValues } from '../kept-columns';
import type { KeptRows } from '../kept-rows';
import type { DeriverPool, DividedSearch } from './deriver-pool';
import { dividedRows } from './divided-rows';

/** What the rows of a search's beginning are made of. */
export interface DerivedSource {
  /** The events that are looked up, newest first, in batches. */
  readonly candidates: IterableIterator<Uint32Array>;
  readonly kept: KeptRows;
  /** Makes the rows of some events. */
  derive(events: Uint32Array): readonly Batch[];
  /** Told of the events of a batch when its turn has come. */
  count(events: Uint32Array): void;
  readonly pool: Pick<DeriverPool, 'from' | 'startFrom' | 'start'>;
  /** Divides the search; undefined where no thread is ready for it. */
  divide(): DividedSearch | undefined;
}

/** Nothing, that whoever runs the search may look whether it goes on. */
const NO_ROWS: Batch = { length: 0, columns: new Map() };

/**
 * The rows of a search's beginning, from what is kept of earlier searches; what is not is made and kept. Once so many
 * events were new, all that are left are looked up, and other threads make rows too where there are many. Rows, their order and failures are the same either way.
 */
export function* derivedBatches(source: DerivedSource): Generator<Batch> {
  const { candidates, kept, pool } = source;
  let made = 0;
  const make = (unseen: Uint32Array): void => {
    kept.keep(unseen, source.derive(unseen));
    made += unseen.length;
  };
  function* rowsOf(events: Uint32Array): Generator<Batch> {
    source.count(events);
    let rows = kept.rows(events);
    if (!rows && !kept.overfull()) {
      make(kept.unseen(events));
      rows = kept.rows(events);
    }
    if (rows) yield rows;
    else yield* source.derive(events);
  }
  let rest: IterableIterator<Uint32Array> = candidates;
  for (let next = rest.next(); !next.done; next = rest.next()) {
    yield* rowsOf(next.value);
    if (made < pool.from || kept.overfull()) continue;
    if (rest === candidates) {
      const left = [...candidates];
      const unseen = left.reduce((sum, events) => sum + kept.unseen(events).length, 0);
      if (unseen >= pool.startFrom) pool.start();
      rest = left[Symbol.iterator]();
    }
    const divided = source.divide();
    if (!divided) continue;
    const sent = new Map<number, Map<string, SentValues>>();
    const parts = dividedRows({
      ...{ divided, parts: rest, unseen: kept.unseen, derive: make, overfull: kept.overfull },
      keep: (unseen, { left, thread }) => {
        const own = sent.get(thread) ?? new Map<string, SentValues>();
        sent.set(thread, own);
        if (left) kept.keepSent(unseen, left, own);
      },
    });
    for (const events of parts) yield* events ? rowsOf(events) : [NO_ROWS];
  }
}
