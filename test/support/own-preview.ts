import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildApp } from '../../scripts/build/build-app';
import { ensureDefaultSamples } from '../../scripts/default-samples';
import { openPreview } from '../../src/preview/open-preview';
import { startServer } from '../../src/preview/server/start-server';

/** A running preview that keeps what is written into it away from `npm start`. */
export interface OwnPreview {
  /** Scheme, host and port. */
  readonly origin: string;
  /** The password of its users. */
  readonly password: string;
  close(): Promise<void>;
}

/** Starts the app on the samples, as `npm start` does, with a state folder that is gone afterwards. */
export async function startOwnPreview(): Promise<OwnPreview> {
  const tarball = process.env.K677_TARBALL ?? (await buildApp());
  const { folder, indexCache } = ensureDefaultSamples();
  const stateFolder = mkdtempSync(path.join(tmpdir(), 'k677-own-'));
  const preview = await openPreview({ tarball, events: [folder], indexCache, stateFolder });
  const server = await startServer({ preview, port: 0 });
  return {
    origin: new URL(server.url).origin,
    password: server.password,
    close: async () => {
      await server.close();
      rmSync(stateFolder, { recursive: true, force: true });
    },
  };
}
