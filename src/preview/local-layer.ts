import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseConf, printConf, type Setting, type Stanza } from '../formats/conf';
import { appFromFiles } from './install-app';
import type { InstalledApp } from './installed-app';
import { writeWhole } from './lookups/table-files';

/** Where something is written: into an app's own layer, or into that of one user in the app. */
export interface LayerPlace {
  readonly app: string;
  readonly user?: string | undefined;
}

/** What one user keeps in an app for themselves, as an app of that id with nothing else in it. */
export interface UserLayer {
  readonly user: string;
  readonly app: InstalledApp;
}

/** Settings of a stanza to write: null takes a setting out of the layer, null for all of them the stanza. */
export type StanzaChanges = Readonly<Record<string, string | null>> | null;

/** Files of the preview's own layer, below an app's folder. Lookups are read where they are used. */
const LAYERED =
  /^(?:local\/[A-Za-z0-9_-]+\.conf|metadata\/local\.meta|local\/data\/ui\/(?:views|nav)\/[A-Za-z0-9_-]+\.xml)$/;

/** Apps as they came, by the app with the preview's layer over it: a layer is laid anew, never over itself. */
const asInstalled = new WeakMap<InstalledApp, InstalledApp>();

/** The folder of a layer. Throws for a name that is none of an app or a user. */
function folderOf(stateFolder: string, { app, user }: LayerPlace): string {
  for (const name of user === undefined ? [app] : [app, user]) {
    if (!/^[A-Za-z0-9_.-]+$/.test(name) || name.startsWith('.')) throw new Error(`"${name}" names no layer`);
  }
  return user === undefined
    ? path.join(stateFolder, 'apps', app)
    : path.join(stateFolder, 'users', user, app);
}

/** The layered files of a folder, their paths with forward slashes. */
function layeredFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => LAYERED.test(file))
    .sort();
}

/** An app with the preview's own local files over those that it brought. */
export function withLocalLayer(layered: InstalledApp, stateFolder: string): InstalledApp {
  const app = withoutLocalLayer(layered);
  const folder = folderOf(stateFolder, { app: app.id });
  const own = layeredFiles(folder);
  if (own.length === 0) return app;
  const files = new Map(app.files);
  for (const file of own) files.set(file, laidOver(app.files.get(file), path.join(folder, file)));
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

/** What the users keep for themselves, user by user and app by app. */
export function userLayers(stateFolder: string): readonly UserLayer[] {
  const folders = (folder: string): readonly string[] =>
    existsSync(folder) ? readdirSync(folder).sort() : [];
  const root = path.join(stateFolder, 'users');
  return folders(root).flatMap((user) =>
    folders(path.join(root, user)).flatMap((app): readonly UserLayer[] => {
      const folder = path.join(root, user, app);
      const files = layeredFiles(folder).map((file) => ({
        path: file,
        bytes: readFileSync(path.join(folder, file)),
      }));
      return files.length === 0 ? [] : [{ user, app: appFromFiles(app, files) }];
    }),
  );
}

/** A local conf file of the preview over the local file that the app itself brought, if it did. */
function laidOver(brought: Uint8Array | undefined, file: string): Uint8Array {
  const own = readFileSync(file);
  return brought && !file.endsWith('.xml') ? Buffer.concat([brought, Buffer.from('\n'), own]) : own;
}

/** Writes settings of a stanza into a conf file of a layer: whole or not at all. */
export function writeLocalConf(
  stateFolder: string,
  place: LayerPlace,
  conf: string,
  stanza: string,
  settings: StanzaChanges,
): void {
  if (!/^[A-Za-z0-9_-]+$/.test(conf)) throw new Error(`"${conf}" names no conf file`);
  writeStanza(path.join(folderOf(stateFolder, place), 'local', `${conf}.conf`), stanza, settings);
}

/** Writes what an app's metadata says of an object, such as `views/start`: whole or not at all. */
export function writeLocalMeta(
  stateFolder: string,
  app: string,
  object: string,
  settings: StanzaChanges,
): void {
  writeStanza(path.join(folderOf(stateFolder, { app }), 'metadata', 'local.meta'), object, settings);
}

/** Writes a view or a navigation bar into a layer, or takes it out of it where `text` is null. */
export function writeLocalFile(
  stateFolder: string,
  place: LayerPlace,
  file: string,
  text: string | null,
): void {
  if (!LAYERED.test(file)) throw new Error(`"${file}" is no file of a layer`);
  const full = path.join(folderOf(stateFolder, place), file);
  if (text === null) rmSync(full, { force: true });
  else writeWhole(full, text);
}

function writeStanza(file: string, stanza: string, settings: StanzaChanges): void {
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
