import { column, type Batch } from '../../spl/batch';
import type { DerivedSearch } from '../../spl/context';
import { deriveAgain } from '../../spl/derive-again';
import type { Preview } from '../preview';
import { timeCoder, valueCoder } from './code-part';
import type { DerivedPart, PartColumn, Searcher } from './derive-messages';

/** Makes the rows of parts of a search's events. */
export type PartDeriver = (events: Uint32Array) => DerivedPart['left'];

/**
 * What makes the rows of a search's beginning of events, part after part, as columns to send. Gives undefined where the
 * beginning does not come out the same here, or something fails: whoever asked does that part by itself, and meets the
 * failure in its place.
 */
export function partDeriver(preview: Preview, searcher: Searcher, search: DerivedSearch): PartDeriver {
  const host = preview.host(searcher);
  const coders = search.fields.map((name) => (name === '_time' ? timeCoder() : valueCoder()));
  const derive = orUndefined(() => deriveAgain(search, host));
  return (events) => {
    const rows = derive && orUndefined(() => derive(host.eventsAt(events)));
    return rows && codedRows(rows, search.fields, coders);
  };
}

function orUndefined<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function codedRows(
  batches: readonly Batch[],
  fields: readonly string[],
  coders: readonly ReturnType<typeof valueCoder>[],
): DerivedPart['left'] {
  const length = batches.reduce((sum, batch) => sum + batch.length, 0);
  const events = new Uint32Array(length);
  let from = 0;
  for (const batch of batches) {
    if (!batch.source) throw new Error('invariant: a derived row has lost its event');
    events.set(batch.source.events, from);
    from += batch.length;
  }
  const columns: PartColumn[] = [];
  for (const [at, name] of fields.entries()) {
    const parts = batches.map((batch) => column(batch, name));
    const values =
      batches.length === 1
        ? parts[0]
        : parts.flatMap(
            (part, index) => part ?? new Array<null>((batches[index] as Batch).length).fill(null),
          );
    const coded = coders[at]?.code(length, values);
    if (!coded) return undefined;
    columns.push(coded);
  }
  return { events, columns };
}
