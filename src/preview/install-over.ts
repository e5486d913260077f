import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { appFromFiles } from './install-app';
import type { InstalledApp } from './installed-app';
import { withLocalLayer, withoutLocalLayer } from './local-layer';

/**
 * Lays a newer package over an installed app as Splunk does: its files replace those of the same path, and files
 * that the newer package no longer has stay behind. What was changed on the search head (local conf files,
 * permissions, collections) stands in the preview's own layer and is kept; a table that a search had rewritten is
 * replaced where the package brings a file of that name. Throws InstallError.
 * Source: Splunk Admin Manual, "How to edit a configuration file" (local is never overwritten by an upgrade) and
 * "About CSV lookups".
 */
export function installOver(installed: InstalledApp, newer: InstalledApp, stateFolder: string): InstalledApp {
  const files = new Map([...withoutLocalLayer(installed).files, ...newer.files]);
  for (const file of newer.files.keys()) {
    const table = /^lookups\/([^/]+)$/.exec(file)?.[1];
    if (table === undefined) continue;
    const rewritten = path.join(stateFolder, 'apps', newer.id, 'lookups', table);
    if (existsSync(rewritten)) rmSync(rewritten);
  }
  const laid = appFromFiles(
    newer.id,
    [...files].map(([file, bytes]) => ({ path: file, bytes: Buffer.from(bytes) })),
  );
  return withLocalLayer(laid, stateFolder);
}
