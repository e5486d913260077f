import { parentPort, workerData } from 'node:worker_threads';
import { createSealer, type SealRequest } from './seal-events';

const port = parentPort;
if (!port) throw new Error('seal-thread runs as a worker thread only');
const seal = createSealer(workerData as number | undefined);
port.on('message', (request: SealRequest) => port.postMessage(seal(request)));
