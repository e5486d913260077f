import type { InstalledApp } from '../installed-app';
import type { LayerPlace } from '../local-layer';
import type { Preview } from '../preview';
import { childElements, readXml, textOf } from '../views/read-xml';
import type { RestCollection } from '../collections/rest-collection';
import { badRequest, SplunkError } from '../splunk-error';

/** Where the objects of a collection are written, and how. `app` is an installed app or what a user keeps in one. */
export interface ObjectStore {
  /** What metadata calls these objects. */
  readonly kind: string;
  /** Whether a user may keep such objects for themselves. */
  readonly isPersonal: boolean;
  has(app: InstalledApp, name: string): boolean;
  /** Whether the app's package brought it. */
  isShipped(app: InstalledApp, name: string): boolean;
  /** What stands in the layer itself. */
  read(app: InstalledApp, name: string): Readonly<Record<string, string>>;
  write(preview: Preview, place: LayerPlace, name: string, settings: Readonly<Record<string, string>>): void;
  remove(preview: Preview, place: LayerPlace, name: string): void;
}

/** Conf files whose stanzas are knowledge objects; others configure the app or the server, for all users alike. */
const PERSONAL = new Set(
  'datamodels eventtypes macros props savedsearches tags times transforms ui-prefs workflow_actions'.split(
    ' ',
  ),
);

/** The store of a collection. Throws SplunkError for one that cannot be written. */
export function storeOf({ conf, files, shared }: RestCollection): ObjectStore {
  if (files !== undefined) return fileStore(files);
  if (shared !== undefined) return permissionsOnly(shared);
  if (conf === undefined) throw new SplunkError(405, 'Method Not Allowed');
  return confStore(conf);
}

/** The stanzas of a conf file. */
export function confStore(conf: string): ObjectStore {
  return {
    kind: conf,
    isPersonal: PERSONAL.has(conf),
    has: (app, name) => app.conf.get(conf)?.has(name) ?? false,
    isShipped: (app, name) =>
      [...(app.conf.get(conf)?.get(name)?.values() ?? [])].some(({ file }) => file.startsWith('default/')),
    read: (app, name) =>
      Object.fromEntries([...(app.conf.get(conf)?.get(name) ?? [])].map(([key, { value }]) => [key, value])),
    write: (preview, place, name, settings) => preview.writeConf(place, conf, name, settings),
    remove: (preview, place, name) => preview.writeConf(place, conf, name, null),
  };
}

/** Objects that are not written over REST, but have permissions. */
function permissionsOnly(kind: string): ObjectStore {
  const refuse = (): never => {
    throw new SplunkError(405, 'Method Not Allowed');
  };
  return {
    kind,
    isPersonal: false,
    has: () => true,
    isShipped: () => true,
    read: refuse,
    write: refuse,
    remove: refuse,
  };
}

const DATA = 'eai:data';

function fileStore(files: 'views' | 'nav'): ObjectStore {
  const path = (layer: string, name: string): string => `${layer}/data/ui/${files}/${name}.xml`;
  return {
    kind: files,
    isPersonal: files === 'views',
    has: (app, name) => app.files.has(path('local', name)) || app.files.has(path('default', name)),
    isShipped: (app, name) => app.files.has(path('default', name)),
    read: (app, name) => ({ [DATA]: new TextDecoder().decode(app.files.get(path('local', name))) }),
    write: (preview, place, name, settings) => {
      const others = Object.keys(settings).filter((key) => key !== DATA);
      if (others.length > 0) throw badRequest(`Argument "${others[0]}" is not supported by this handler.`);
      const xml = settings[DATA] ?? '';
      if (files === 'views') checkView(name, xml);
      else checkNav(name, xml);
      preview.writeFile(place, path('local', name), xml);
    },
    remove: (preview, place, name) => preview.writeFile(place, path('local', name), null),
  };
}

/** A document with one of these roots. Throws SplunkError that says what is wrong, with line and column. */
function checkXml(xml: string, roots: readonly string[]): ReturnType<typeof readXml> {
  if (xml.trim() === '') throw badRequest(`The following required arguments are missing: ${DATA}.`);
  let root;
  try {
    root = readXml(xml);
  } catch (error) {
    throw badRequest(
      `The XML in ${DATA} is invalid: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  if (!roots.includes(root.name)) {
    throw badRequest(
      `The XML in ${DATA} is invalid: its root is <${root.name}>, not <${roots.join('> or <')}>.`,
    );
  }
  return root;
}

function checkView(name: string, xml: string): void {
  if (!/^[A-Za-z0-9_-]{1,100}$/.test(name)) {
    throw badRequest(`"${name}" is no name of a view: letters, digits, _ and - only.`);
  }
  const root = checkXml(xml, ['dashboard', 'form', 'view']);
  if (root.attributes['version'] !== '2') return;
  const definition = textOf(childElements(root, 'definition')[0]);
  try {
    JSON.parse(definition);
  } catch (error) {
    throw badRequest(
      `The definition of the view is no JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function checkNav(name: string, xml: string): void {
  if (name !== 'default') throw badRequest('An app has one navigation bar, called default.');
  checkXml(xml, ['nav']);
}
