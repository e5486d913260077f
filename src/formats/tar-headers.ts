import { gunzipSync } from 'node:zlib';
import { extract } from 'tar-stream';

/** An entry's header as it stands in an archive. `mtime` is in seconds since 1970. */
export interface TarHeader {
  readonly path: string;
  readonly type: string;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly uname: string;
  readonly gname: string;
  readonly mtime: number;
  readonly size: number;
}

/** The headers of a gzipped tar, in the order of the archive. Rejects for bytes that are none. */
export async function readTarHeaders(archive: Buffer): Promise<readonly TarHeader[]> {
  const headers: TarHeader[] = [];
  const reader = extract();
  const done = new Promise<void>((resolve, reject) => {
    reader.on('entry', (header, stream, next) => {
      headers.push({
        path: header.name,
        type: header.type ?? 'file',
        mode: header.mode ?? 0,
        uid: header.uid ?? 0,
        gid: header.gid ?? 0,
        uname: header.uname ?? '',
        gname: header.gname ?? '',
        mtime: (header.mtime?.getTime() ?? 0) / 1000,
        size: header.size ?? 0,
      });
      stream.on('end', next).on('error', reject).resume();
    });
    reader.on('finish', resolve).on('error', reject);
  });
  reader.end(gunzipSync(archive));
  await done;
  return headers;
}
