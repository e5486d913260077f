import { parentPort, workerData } from 'node:worker_threads';
import { SplError } from '../../spl/error';
import { createPreview } from '../create-preview';
import { deriverPool } from '../derive/deriver-pool';
import type { Preview } from '../preview';
import { printRequested } from './print-requested';
import { CancelledError, runRequested } from './run-requested';
import type { ThreadSetup } from './start-thread';
import type { FromThread, ThreadError, ToThread } from './thread-messages';

/** A mistake as plain data. */
function errorOf(error: unknown): ThreadError {
  if (error instanceof CancelledError) return { kind: 'cancelled', message: 'The search was cancelled.' };
  if (error instanceof SplError) return { kind: error.kind, message: error.message, span: error.span };
  const message = error instanceof Error ? error.message : String(error);
  return { kind: 'internal', message: `The preview failed while it ran the search: ${message}` };
}

const port = parentPort;
if (!port) throw new Error('search-thread runs as a worker thread only');
const derivers = deriverPool();
let preview: Preview = createPreview((workerData as ThreadSetup).data, derivers);
const send = (message: FromThread, transfer: readonly ArrayBuffer[] = []): void =>
  port.postMessage(message, transfer);

port.on('message', (message: ToThread) => {
  if (message.type === 'data') {
    preview = createPreview(message.data, derivers);
  } else if (message.type === 'run') {
    const counts = { scanCount: 0, eventCount: 0 };
    try {
      runRequested(preview, message, send, counts);
    } catch (error) {
      send({ type: 'failed', sid: message.sid, ...counts, error: errorOf(error) });
    }
  } else {
    try {
      const { text, rows } = printRequested(preview, message, (index, events) =>
        send({ type: 'collect', index, events }),
      );
      const bytes = new TextEncoder().encode(text);
      send({ type: 'printed', id: message.id, text: bytes, rows }, [bytes.buffer]);
    } catch (error) {
      send({ type: 'printed', id: message.id, error: errorOf(error) });
    }
  }
});
send({ type: 'ready' });
