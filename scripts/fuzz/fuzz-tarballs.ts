import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { pack, type Header } from 'tar-stream';
import { installApp, InstallError } from '../../src/preview/install-app';
import { unpackTarball } from '../../src/formats/tar';
import type { Random } from '../../src/samples/random';
import { FuzzFinding, onlyExpected, type FuzzTarget } from './fuzz-target';
import { awkwardText, mutateBytes, randomBytes } from './mutate';

const NAMES: readonly string[] = [
  ...[
    'app/default/app.conf',
    'app/lookups/x.csv',
    'app/metadata/default.meta',
    'app',
    'app/',
    './app/x',
    'app//x',
  ],
  ...[
    '../x',
    'app/../../x',
    '/etc/passwd',
    'app\\..\\x',
    'C:/x',
    'app/\u202ex',
    'app/__proto__',
    `app/${'d/'.repeat(200)}x`,
  ],
];
const TYPES = [
  'file',
  'directory',
  'symlink',
  'link',
  'fifo',
  'character-device',
  'contiguous-file',
] as const;

async function archive(random: Random): Promise<Buffer> {
  const stream = pack();
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: unknown) => chunks.push(chunk as Buffer));
  const done = new Promise<void>((resolve, reject) => stream.on('end', resolve).on('error', reject));
  for (let left = random.between(0, 6); left > 0; left--) {
    const type = random.chance(0.85) ? 'file' : random.pick(TYPES);
    const name = random.chance(0.7) ? random.pick(NAMES) : `app/${awkwardText(random, 3).replace(/\0/g, '')}`;
    const header: Partial<Header> & { name: string } = {
      name,
      type,
      mode: random.between(0, 0o7777),
      mtime: new Date(0),
    };
    if (type === 'symlink' || type === 'link') header.linkname = random.pick(NAMES);
    const bytes = /file/.test(type) ? randomBytes(random, 700) : undefined;
    if (bytes) stream.entry(header, bytes);
    else stream.entry(header);
  }
  stream.finalize();
  await done;
  let bytes: Buffer = Buffer.concat(chunks);
  if (random.chance(0.5)) bytes = mutateBytes(random, bytes);
  if (random.chance(0.2)) bytes = bytes.subarray(0, random.between(0, bytes.length));
  if (random.chance(0.6)) bytes = gzipSync(bytes);
  if (random.chance(0.1)) bytes = mutateBytes(random, bytes);
  return bytes;
}

/** Tarballs: what is read never leads out of the archive, whatever its headers say. */
export const fuzzTarballs: FuzzTarget = {
  id: 'tarballs',
  about: 'tarballs: paths that lead out, links, devices, broken headers, cut archives',
  open: async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'k677-fuzz-'));
    const place = path.join(folder, 'app.tar.gz');
    return {
      run: async (random) => {
        const bytes = await archive(random);
        writeFileSync(place, bytes);
        const files = await onlyExpected(bytes, isToldError, () => inTime(unpackTarball(bytes)));
        for (const file of files ?? []) {
          if (/^\/|^[A-Za-z]:|\\|(?:^|\/)\.\.(?:\/|$)/.test(file.path))
            throw new FuzzFinding(`reads ${file.path}`, bytes);
        }
        const app = await onlyExpected(
          bytes,
          (error) => error instanceof InstallError,
          () => inTime(installApp(place)),
        );
        return app ? 'installed' : files ? 'read' : 'refused';
      },
      close: async () => rmSync(folder, { recursive: true, force: true }),
    };
  },
};

/** An error with a message, as the unpacker's libraries throw it too; not a finding of ours. */
function isToldError(error: unknown): boolean {
  return !(error instanceof FuzzFinding) && Boolean((error as { readonly message?: unknown }).message);
}

/** The promise, or a finding where it never settles. */
function inTime<Result>(promise: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new FuzzFinding('it never ended', '')), 5000);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
