import { parentPort, workerData } from 'node:worker_threads';
import { createPreview } from '../create-preview';
import type { Preview } from '../preview';
import type { DerivedPart, DeriverSetup, ToDeriver } from './derive-messages';
import { takePart } from './derive-messages';
import { partDeriver, type PartDeriver } from './derive-parts';

/** Most searches that are open at once; of more, those longest unused are forgotten, and their parts refused. */
const MOST_OPEN = 8;

const { port, loaded } = workerData as DeriverSetup;
const searches = new Map<number, PartDeriver>();
let preview: Preview | undefined;

function open(message: ToDeriver & { readonly type: 'open' }, own: Preview): void {
  const { id, searcher, search } = message;
  searches.set(id, partDeriver(own, searcher, search));
  for (const oldest of searches.keys()) {
    if (searches.size <= MOST_OPEN) break;
    searches.delete(oldest);
  }
}

function work({ id, part, events, control }: ToDeriver & { readonly type: 'part' }): void {
  const words = new Int32Array(control);
  if (!takePart(words, part)) return;
  const derive = searches.get(id);
  if (derive) {
    searches.delete(id);
    searches.set(id, derive);
  }
  const left = derive?.(events);
  const reply: DerivedPart = left ? { id, part, left } : { id, part };
  const arrays = left?.columns.map((column) => ('codes' in column ? column.codes : column.numbers)) ?? [];
  const buffers = [...(left ? [left.events] : []), ...arrays].map(({ buffer }) => buffer as ArrayBuffer);
  port.postMessage(reply, buffers);
  Atomics.add(words, 0, 1);
  Atomics.notify(words, 0);
}

port.on('message', (message: ToDeriver) => {
  if (message.type === 'data') {
    preview = createPreview(message.data);
    searches.clear();
  } else if (message.type === 'close') searches.delete(message.id);
  else if (message.type === 'part') work(message);
  else if (preview) open(message, preview);
});
Atomics.store(new Int32Array(loaded), 0, 1);
parentPort?.postMessage('loaded');
