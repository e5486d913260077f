import { isUtf8 } from 'node:buffer';

/** Turns a file's bytes, chunk by chunk, into UTF-8. */
export interface TextDecoding {
  /** How the file is written: `UTF-8`, `UTF-16LE`, `UTF-16BE`, or `windows-1252` where it is no UTF-8. */
  encoding(): string;
  push(chunk: Buffer): Buffer;
  end(): Buffer;
}

const NOTHING: Buffer = Buffer.alloc(0);

/** The decoding that a file's first bytes ask for: by byte-order mark, or by zeros in every second byte. */
export function textDecoding(start: Buffer): TextDecoding {
  if (start[0] === 0xff && start[1] === 0xfe) return utf16('utf-16le', 2);
  if (start[0] === 0xfe && start[1] === 0xff) return utf16('utf-16be', 2);
  const sample = start.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte === 0 && at % 2 === 0) even++;
    if (byte === 0 && at % 2 === 1) odd++;
  });
  if (sample.length >= 4 && odd > sample.length / 4 && even < odd / 8) return utf16('utf-16le', 0);
  if (sample.length >= 4 && even > sample.length / 4 && odd < even / 8) return utf16('utf-16be', 0);
  const mark = start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf;
  return eightBit(mark ? 3 : 0);
}

function utf16(name: 'utf-16le' | 'utf-16be', mark: number): TextDecoding {
  const decoder = new TextDecoder(name);
  let skip = mark;
  return {
    encoding: () => name.toUpperCase(),
    push: (chunk) => {
      const text = decoder.decode(chunk.subarray(skip), { stream: true });
      skip = 0;
      return Buffer.from(text, 'utf8');
    },
    end: () => Buffer.from(decoder.decode(), 'utf8'),
  };
}

/** UTF-8; a chunk that is none is read as windows-1252, as old Windows tools write. */
function eightBit(mark: number): TextDecoding {
  const fallback = new TextDecoder('windows-1252');
  let encoding = 'UTF-8';
  let skip = mark;
  let held = NOTHING;
  const decode = (bytes: Buffer): Buffer => {
    if (isUtf8(bytes)) return bytes;
    encoding = 'windows-1252';
    return Buffer.from(fallback.decode(bytes), 'utf8');
  };
  return {
    encoding: () => encoding,
    push: (chunk) => {
      const data = held.length > 0 ? Buffer.concat([held, chunk.subarray(skip)]) : chunk.subarray(skip);
      skip = 0;
      const whole = data.length - unfinished(data);
      held = data.subarray(whole);
      return decode(data.subarray(0, whole));
    },
    end: () => decode(held),
  };
}

/** How many bytes at the end begin a character of UTF-8 that is not complete. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}
