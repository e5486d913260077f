import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Request, Response } from 'express';

const zip = promisify(gzip);

/** Smaller answers are sent as they are. */
const LEAST_TO_ZIP = 1024;
const ZIPPABLE = /^(?:text\/|application\/(?:json|javascript|xml)|image\/svg)/;

/** What was zipped of bytes that are sent again, as long as somebody holds the bytes: the scripts of pages. */
const zipped = new WeakMap<Uint8Array, Promise<Uint8Array>>();

function zippedOf(bytes: Uint8Array): Promise<Uint8Array> {
  const held = zipped.get(bytes) ?? zip(bytes, { level: 6 });
  zipped.set(bytes, held);
  return held;
}

/** Whether the client takes gzip, with a weight above zero. */
function takesGzip(request: Request): boolean {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  return accepted.split(',').some((part) => {
    const [name, ...parameters] = part.trim().split(';');
    return name === 'gzip' && !parameters.some((parameter) => /^\s*q=0(?:\.0*)?\s*$/.test(parameter));
  });
}

/** Sends text or bytes, zipped where that helps and the client takes it. */
export async function sendBytes(
  request: Request,
  response: Response,
  status: number,
  type: string,
  content: string | Uint8Array,
): Promise<void> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  response.status(status).set('Content-Type', type);
  if (ZIPPABLE.test(type)) {
    response.vary('Accept-Encoding');
    if (bytes.length >= LEAST_TO_ZIP && takesGzip(request)) {
      response.set('Content-Encoding', 'gzip').end(await zippedOf(bytes));
      return;
    }
  }
  response.end(bytes);
}
