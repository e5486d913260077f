import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseConf, printConf, type Setting, type Stanza } from '../formats/conf';
import { appFromFiles } from './install-app';
import type { InstalledApp } from './installed-app';
import { writeWhole } from './lookups/table-files';

/** The folders of the preview's own layer that lie over an app's. Lookups are read where they are used. */
const LAYERED = ['local', 'metadata'] as const;

/** Apps as they came, by the app with the preview's layer over it: a layer is laid anew, never over itself. */
const asInstalled = new WeakMap<InstalledApp, InstalledApp>();

/** An app with the preview's own local conf files over those that it brought. */
export function withLocalLayer(layered: InstalledApp, stateFolder: string): InstalledApp {
  const app = withoutLocalLayer(layered);
  const files = new Map(app.files);
  let found = false;
  for (const folder of LAYERED) {
    const full = path.join(stateFolder, 'apps', app.id, folder);
    if (!existsSync(full)) continue;
    for (const name of readdirSync(full).sort()) {
      if (!/^(?:[A-Za-z0-9_-]+\.conf|local\.meta)$/.test(name)) continue;
      files.set(`${folder}/${name}`, laidOver(app.files.get(`${folder}/${name}`), path.join(full, name)));
      found = true;
    }
  }
  if (!found) return app;
  const laid = appFromFiles(
    app.id,
    [...files].map(([file, bytes]) => ({ path: file, bytes: Buffer.from(bytes) })),
  );
  asInstalled.set(laid, app);
  return laid;
}

/** An app as its package brought it, without the preview's own layer. */
export function withoutLocalLayer(layered: InstalledApp): InstalledApp {
  return asInstalled.get(layered) ?? layered;
}

/** A local file of the preview over the local file that the app itself brought, if it did. */
function laidOver(brought: Uint8Array | undefined, file: string): Uint8Array {
  const own = readFileSync(file);
  return brought ? Buffer.concat([brought, Buffer.from('\n'), own]) : own;
}

/**
 * Writes settings of a stanza into an app's conf file in the preview's own layer: whole or not at all. A null
 * takes a setting out of this layer, `settings` null the whole stanza.
 */
export function writeLocalConf(
  stateFolder: string,
  app: string,
  conf: string,
  stanza: string,
  settings: Readonly<Record<string, string | null>> | null,
): void {
  if (!/^[A-Za-z0-9_.-]+$/.test(app) || app.startsWith('.') || !/^[A-Za-z0-9_-]+$/.test(conf)) {
    throw new Error(`"${app}/${conf}" names no conf file`);
  }
  const file = path.join(stateFolder, 'apps', app, 'local', `${conf}.conf`);
  const before = existsSync(file) ? parseConf(readFileSync(file, 'utf8')).stanzas : [];
  const others = before.filter(({ name }) => name !== stanza);
  const changed = settings === null ? [] : [changedStanza(before, stanza, settings)];
  writeWhole(file, printConf('Written by the preview.', [...others, ...changed]));
}

function changedStanza(
  before: readonly Stanza[],
  name: string,
  changes: Readonly<Record<string, string | null>>,
): Stanza {
  const kept = new Map<string, Setting>();
  for (const setting of before.find((stanza) => stanza.name === name)?.settings ?? [])
    kept.set(setting.key, setting);
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) kept.delete(key);
    else kept.set(key, { key, value });
  }
  return { name, settings: [...kept.values()] };
}
