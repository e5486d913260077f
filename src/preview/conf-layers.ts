import type { ConfValue, InstalledApp } from './installed-app';
import type { UserLayer } from './local-layer';
import { mayRead, objectPermissions } from './object-permissions';

/** A setting with the app that it comes from. */
export interface LayeredValue extends ConfValue {
  readonly app: string;
}

/** A stanza as a search in some app sees it. `app` is the app of its highest layer. */
export interface LayeredStanza {
  readonly name: string;
  readonly app: string;
  /** Whose own it is, where its highest layer is that of one user. */
  readonly user?: string;
  readonly settings: ReadonlyMap<string, LayeredValue>;
}

/** From where conf files are read: all apps, the app of the search, and the user's roles. */
export interface ConfContext {
  readonly apps: readonly InstalledApp[];
  readonly app: string;
  readonly roles?: readonly string[];
  /** What the user who asks keeps in that app: it wins over all. */
  readonly own?: UserLayer;
}

/**
 * The apps in the order in which they win for a search in `app`: that app, then the others in reverse
 * alphabetical order, the system last.
 * Source: Splunk Admin Manual, "Configuration file precedence" (app or user context).
 */
export function appsByPrecedence(apps: readonly InstalledApp[], app: string): readonly InstalledApp[] {
  const rank = (candidate: InstalledApp): number =>
    candidate.id === app ? 0 : candidate.id === 'system' ? 2 : 1;
  return [...apps].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0));
}

/**
 * One conf file as a search sees it: the stanzas of all apps, laid over each other setting by setting. What
 * another app does not export is not seen. Each stanza inherits the settings of `[default]`, unless `inherit`
 * is false: then `default` is a stanza among the others.
 */
export function layeredConf(
  context: ConfContext,
  conf: string,
  inherit = true,
): ReadonlyMap<string, LayeredStanza> {
  let known = layered.get(context.apps);
  if (!known) layered.set(context.apps, (known = new Map()));
  const key = JSON.stringify([context.app, context.roles, conf, inherit, context.own?.user]);
  let found = known.get(key);
  if (!found) known.set(key, (found = layOver(context, conf, inherit)));
  return found;
}

/** Files already laid over each other, by the apps that they come from. */
const layered = new WeakMap<readonly InstalledApp[], Map<string, ReadonlyMap<string, LayeredStanza>>>();

function layOver(context: ConfContext, conf: string, inherit: boolean): ReadonlyMap<string, LayeredStanza> {
  const merged = new Map<string, { app: string; user?: string; settings: Map<string, LayeredValue> }>();
  for (const app of [...appsByPrecedence(context.apps, context.app)].reverse()) {
    for (const [name, settings] of app.conf.get(conf) ?? []) {
      if (settings.size === 0 && !merged.has(name) && seen(context, app, conf, name)) {
        merged.set(name, { app: app.id, settings: new Map() });
      }
      for (const [key, value] of settings) {
        if (!seen(context, app, conf, name, conf === 'props' ? key : undefined)) continue;
        let stanza = merged.get(name);
        if (!stanza) merged.set(name, (stanza = { app: app.id, settings: new Map() }));
        stanza.app = app.id;
        stanza.settings.set(key, { ...value, app: app.id });
      }
    }
  }
  if (context.own) {
    const { user, app } = context.own;
    for (const [name, settings] of app.conf.get(conf) ?? []) {
      const under = merged.get(name)?.settings ?? [];
      const own = [...settings].map(([key, value]) => [key, { ...value, app: app.id }] as const);
      merged.set(name, { app: app.id, user, settings: new Map([...under, ...own]) });
    }
  }
  const inherited = inherit ? merged.get('default')?.settings : undefined;
  if (inherit) merged.delete('default');
  return new Map(
    [...merged].map(([name, { settings, ...of }]) => [
      name,
      { name, ...of, settings: inherited ? new Map([...inherited, ...settings]) : settings },
    ]),
  );
}

/** Whether a search in `context` sees an object of an app. */
export function seen(
  context: ConfContext,
  app: InstalledApp,
  kind: string,
  name: string,
  setting?: string,
): boolean {
  if (app.id === 'system') return true;
  const permissions = objectPermissions(app, kind, name, setting);
  if (context.roles && !mayRead(permissions, context.roles)) return false;
  return app.id === context.app || permissions.exported;
}

/** A setting that says yes or no, as Splunk reads it. */
export function isTrue(value: string | undefined, byDefault: boolean): boolean {
  if (value === undefined || value.trim() === '') return byDefault;
  return /^(?:1|t|true|y|yes|enabled)$/i.test(value.trim());
}
