import { appFromFiles } from '../../src/preview/install-app';
import type { InstalledApp } from '../../src/preview/installed-app';

/** An app of text files, everything exported. */
export function smallApp(id: string, files: Readonly<Record<string, string>>, exported = true): InstalledApp {
  const meta = exported ? { 'metadata/default.meta': '[]\nexport = system\n' } : {};
  return appFromFiles(
    id,
    Object.entries({ ...meta, ...files }).map(([path, text]) => ({ path, bytes: Buffer.from(text) })),
  );
}
