import { gunzipSync, gzipSync } from 'node:zlib';
import { extract, pack } from 'tar-stream';

/** A file of an archive; the path has forward slashes. */
export interface ArchiveFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/** What an archive may not hold beyond this, so that a bomb ends with a clear message. */
const MOST_BYTES = 512 * 1024 * 1024;
const MOST_FILES = 50_000;

/**
 * A gzipped tar of these files, the same bytes for the same files: sorted, mode 644 (folders 755), owner
 * root, time zero, no operating system in the gzip header.
 */
export async function packTarball(files: readonly ArchiveFile[]): Promise<Buffer> {
  const stream = pack();
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: unknown) => chunks.push(chunk as Buffer));
  const done = new Promise<void>((resolve, reject) => stream.on('end', resolve).on('error', reject));
  const owner = { uid: 0, gid: 0, uname: 'root', gname: 'root', mtime: new Date(0) };
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const folders = new Set<string>();
  for (const { path, bytes } of sorted) {
    const parts = path.split('/');
    for (let depth = 1; depth < parts.length; depth++) {
      const folder = parts.slice(0, depth).join('/');
      if (folders.has(folder)) continue;
      folders.add(folder);
      stream.entry({ name: `${folder}/`, type: 'directory', mode: 0o755, ...owner });
    }
    stream.entry({ name: path, mode: 0o644, ...owner }, bytes);
  }
  stream.finalize();
  await done;
  const zipped = gzipSync(Buffer.concat(chunks), { level: 9 });
  zipped[9] = 0xff;
  return zipped;
}

/**
 * Reads a gzipped or plain tar. Refuses what no Splunk app holds and an attacker may send: absolute paths,
 * `..`, drive letters, control characters, links and devices, more than 512 MiB unpacked, more than 50,000
 * entries, an end in the middle of a file. A path that stands twice is the later file.
 */
export async function unpackTarball(archive: Buffer): Promise<ArchiveFile[]> {
  const gzipped = archive[0] === 0x1f && archive[1] === 0x8b;
  const plain = gzipped ? gunzipSync(archive, { maxOutputLength: MOST_BYTES }) : archive;
  const files = new Map<string, ArchiveFile>();
  let entries = 0;
  const reader = extract();
  const done = new Promise<void>((resolve, reject) => {
    reader.on('entry', (header, stream, next) => {
      // Before anything else: an entry that is refused and then cut off would otherwise end the process.
      stream.on('error', reject);
      const path = header.name.replace(/^(?:\.\/)+/, '');
      if (leadsOut(path)) {
        reject(new Error(`the archive holds a path that leads out of it: ${JSON.stringify(header.name)}`));
        return;
      }
      if (++entries > MOST_FILES) {
        reject(new Error(`the archive holds more than ${MOST_FILES} entries`));
        return;
      }
      if (header.type !== 'file' && header.type !== 'directory') {
        reject(new Error(`the archive holds a ${header.type}: ${header.name}`));
        return;
      }
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: unknown) => chunks.push(chunk as Buffer));
      stream.on('end', () => {
        if (header.type === 'file') files.set(path, { path, bytes: Buffer.concat(chunks) });
        next();
      });
    });
    reader.on('finish', resolve).on('error', reject);
  });
  reader.end(plain);
  await done;
  return [...files.values()];
}

function leadsOut(path: string): boolean {
  return (
    path.startsWith('/') ||
    path.split('/').includes('..') ||
    /^[A-Za-z]:/.test(path) ||
    [...path].some((character) => character < ' ' || character === '\\' || character === '\x7f')
  );
}
