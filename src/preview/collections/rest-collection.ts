import type { LayeredStanza } from '../conf-layers';
import { isTrue, layeredConf } from '../conf-layers';
import { mayRead, mayWrite, objectPermissions } from '../object-permissions';
import type { InstalledApp } from '../installed-app';
import type { UserLayer } from '../local-layer';
import type { PreviewData } from '../preview';
import type { Acl, RestEntry } from './rest-feed';
import { SYSTEM_ACL } from './rest-feed';

/** Who asks, and in which app; `-` for all apps. */
export interface RestWho {
  readonly user: string;
  readonly roles: readonly string[];
  readonly app: string;
  /** Whose own objects are seen beside the shared ones: `-` for all that the user may see, the default; `nobody` for none. */
  readonly owner?: string;
}

/** A list of objects that is made from the preview's data alone: endpoints and `| rest` both show it. */
export interface RestCollection {
  /** Below the name space, such as `saved/searches`. */
  readonly path: string;
  readonly list: (data: PreviewData, who: RestWho) => readonly RestEntry[];
  /** Arguments of its own that choose among the entries, each with the test of an entry by its value. */
  readonly narrow?: Readonly<Record<string, (entry: RestEntry, value: string) => boolean>>;
  /** The conf file that writing goes to. */
  readonly conf?: string;
  /** The kind of XML files that writing goes to, instead of a conf file. Without either the collection cannot be written. */
  readonly files?: 'views' | 'nav';
  /** What metadata calls objects whose permissions alone can be written. */
  readonly shared?: 'lookups';
  /** Settings that may not be missing in a new object. */
  readonly required?: readonly string[];
  /** The argument that names a new object, `name` by default. */
  readonly nameArgument?: string;
}

/** The permissions of an app's object, for who asks. */
export function aclOf(app: InstalledApp | undefined, kind: string, name: string, who: RestWho): Acl {
  if (!app || app.id === 'system') return SYSTEM_ACL;
  const permissions = objectPermissions(app, kind, name);
  const { exported, read, write, owner } = permissions;
  const canWrite = mayWrite(permissions, who.roles);
  return {
    app: app.id,
    owner,
    sharing: exported ? 'global' : 'app',
    perms: { read, write },
    canWrite,
    removable: canWrite,
  };
}

/** The permissions of what one user keeps. */
export function privateAcl(app: string, owner: string, who: RestWho): Acl {
  const canWrite = owner === who.user || who.roles.includes('admin');
  return { app, owner, sharing: 'user', perms: { read: [], write: [] }, canWrite, removable: canWrite };
}

/** The layers of users that somebody sees in a name space: their own, and for administrators those of all. */
export function visibleLayers(data: PreviewData, who: RestWho): readonly UserLayer[] {
  const owner = who.owner ?? '-';
  const all = who.roles.includes('admin');
  return (data.userLayers ?? []).filter(
    ({ user, app }) =>
      (user === who.user || all) &&
      (owner === '-' || owner === user) &&
      (who.app === '-' || who.app === app.id),
  );
}

/** The stanzas of a conf file that somebody sees, with their apps. */
export function visibleStanzas(data: PreviewData, who: RestWho, conf: string): readonly LayeredStanza[] {
  const { apps } = data;
  const layers = visibleLayers(data, who);
  const isOwn = ({ user }: UserLayer): boolean =>
    user === (who.owner === undefined || who.owner === '-' ? who.user : who.owner);
  const inApp = (app: string, among: PreviewData['apps']): readonly LayeredStanza[] => {
    const own = layers.find((layer) => layer.app.id === app && isOwn(layer));
    return [...layeredConf({ apps: among, app, roles: who.roles, ...(own ? { own } : {}) }, conf).values()];
  };
  const others = layers
    .filter((layer) => !isOwn(layer))
    .flatMap(({ user, app }) =>
      [...layeredConf({ apps: [app], app: app.id }, conf).values()].map((stanza) => ({ ...stanza, user })),
    );
  if (who.app !== '-') return [...inApp(who.app, apps), ...others];
  const shared = apps.flatMap((app) =>
    inApp(app.id, [app]).filter(
      ({ name, user }) => user !== undefined || mayRead(objectPermissions(app, conf, name), who.roles),
    ),
  );
  return [...shared, ...others];
}

/** A stanza's settings as plain content. */
export function settingsOf(stanza: LayeredStanza): Readonly<Record<string, string>> {
  return Object.fromEntries([...stanza.settings].map(([key, { value }]) => [key, value]));
}

/** Entries for the stanzas of a conf file. */
export function stanzaEntries(
  data: PreviewData,
  who: RestWho,
  conf: string,
  path: string,
  content: (stanza: LayeredStanza) => Readonly<Record<string, unknown>> = settingsOf,
): readonly RestEntry[] {
  return visibleStanzas(data, who, conf).map((stanza) => ({
    name: stanza.name,
    path: `${path}/${stanza.name}`,
    acl:
      stanza.user === undefined
        ? aclOf(
            data.apps.find(({ id }) => id === stanza.app),
            conf,
            stanza.name,
            who,
          )
        : privateAcl(stanza.app, stanza.user, who),
    content: {
      ...content(stanza),
      disabled: isTrue(stanza.settings.get('disabled')?.value, false),
      'eai:appName': stanza.app,
      'eai:userName': stanza.user ?? who.user,
    },
  }));
}

/** Whether an app's object is seen in a name space. */
export function visible(app: InstalledApp, kind: string, name: string, who: RestWho): boolean {
  const permissions = objectPermissions(app, kind, name);
  return mayRead(permissions, who.roles) && (who.app === '-' || who.app === app.id || permissions.exported);
}
