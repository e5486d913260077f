import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { pack, type Header } from 'tar-stream';
import { packTarball, unpackTarball } from '../../src/formats/tar';

/** A plain tar with one entry as a stranger would write it. */
async function foreignTar(header: Partial<Header> & { name: string }, content = 'x'): Promise<Buffer> {
  const stream = pack();
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: unknown) => chunks.push(chunk as Buffer));
  const done = new Promise<void>((resolve) => stream.on('end', () => resolve()));
  stream.entry(header, header.type === undefined ? content : '');
  stream.finalize();
  await done;
  return Buffer.concat(chunks);
}

const file = (path: string, text: string) => ({ path, bytes: Buffer.from(text) });

describe('packTarball', () => {
  test('gives the same bytes for the same files in any order', async () => {
    const files = [file('app/b.txt', 'b'), file('app/a/c.txt', 'c')];
    const one = await packTarball(files);
    expect((await packTarball([...files].reverse())).equals(one)).toBe(true);
  });

  test('holds what unpackTarball gives back', async () => {
    const files = fc.uniqueArray(
      fc.record({ path: fc.stringMatching(/^app\/[a-z]{1,8}(\/[a-z.]{1,40}x){0,3}$/), text: fc.string() }),
      { selector: ({ path }) => path, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(files, async (given) => {
        const leaves = given.filter(({ path }) => !given.some((other) => other.path.startsWith(`${path}/`)));
        const found = await unpackTarball(
          await packTarball(leaves.map(({ path, text }) => file(path, text))),
        );
        const texts = found.map(({ path, bytes }) => [path, bytes.toString()]);
        expect(new Map(texts as [string, string][])).toEqual(
          new Map(leaves.map(({ path, text }) => [path, text])),
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe('unpackTarball', () => {
  test.each(['../evil', 'app/../../evil', '/etc/passwd', 'app\\..\\evil', 'C:/evil', 'app/a\nb'])(
    'refuses the path %j',
    async (name) => {
      await expect(unpackTarball(await foreignTar({ name }))).rejects.toThrow('a path that leads out of it');
    },
  );

  test.each([
    ['symlink', { name: 'app/x', type: 'symlink' as const, linkname: '/etc/passwd' }],
    ['link', { name: 'app/x', type: 'link' as const, linkname: 'app/y' }],
    ['fifo', { name: 'app/x', type: 'fifo' as const }],
    ['character-device', { name: 'app/x', type: 'character-device' as const }],
  ])('refuses a %s', async (type, header) => {
    await expect(unpackTarball(await foreignTar(header))).rejects.toThrow(`the archive holds a ${type}`);
  });

  test('reads plain and gzipped archives', async () => {
    const plain = await foreignTar({ name: './app/x.txt' }, 'hello');
    for (const archive of [plain, gzipSync(plain)]) {
      expect((await unpackTarball(archive)).map(({ path, bytes }) => [path, bytes.toString()])).toEqual([
        ['app/x.txt', 'hello'],
      ]);
    }
  });

  test('refuses a bomb before it fills the memory', async () => {
    const bomb = Buffer.concat(Array<Buffer>(20).fill(gzipSync(Buffer.alloc(32 * 1024 * 1024))));
    await expect(unpackTarball(bomb)).rejects.toThrow();
  });

  test('refuses an archive that ends in the middle of a file', async () => {
    const whole = await foreignTar({ name: 'app/x.txt' }, 'x'.repeat(5000));
    await expect(unpackTarball(whole.subarray(0, 2000))).rejects.toThrow();
  });

  test('fails clearly, and ends, on bytes that are no archive', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 3000 }), async (bytes) => {
        const outcome = await unpackTarball(Buffer.from(bytes)).then(
          () => 'read',
          (error: unknown) => (error instanceof Error ? 'error' : 'other'),
        );
        expect(['read', 'error']).toContain(outcome);
      }),
    );
  });
});
