import { isTrue } from '../conf-layers';
import type { AppView } from '../views/app-view';
import { viewsOf } from '../views/app-view';
import type { RestCollection } from './rest-collection';
import { aclOf, privateAcl, visible, visibleLayers } from './rest-collection';
import type { Acl, RestEntry } from './rest-feed';

const decoder = new TextDecoder();

/** Installed apps. Source: Splunk REST API Reference, "apps/local". */
export const localApps: RestCollection = {
  path: 'apps/local',
  list: (data, who) =>
    data.apps
      .filter(({ id }) => id !== 'system')
      .map((app) => {
        const setting = (stanza: string, key: string): string | undefined =>
          app.conf.get('app')?.get(stanza)?.get(key)?.value;
        return {
          name: app.id,
          path: `apps/local/${app.id}`,
          acl: { ...aclOf(app, 'app', app.id, who), sharing: 'app' as const, removable: false },
          content: {
            label: app.label,
            version: app.version,
            build: Number(setting('install', 'build') ?? '0'),
            author: setting('launcher', 'author') ?? '',
            description: setting('launcher', 'description') ?? '',
            configured: isTrue(setting('install', 'is_configured'), false),
            visible: isTrue(setting('ui', 'is_visible'), true),
            check_for_updates: isTrue(setting('package', 'check_for_updates'), true),
            disabled: false,
            core: app.id === 'search',
            state_change_requires_restart: false,
          },
        };
      }),
};

const viewEntry = (app: string, view: AppView, acl: Acl): RestEntry => ({
  name: view.name,
  path: `data/ui/views/${view.name}`,
  acl,
  content: {
    label: view.label,
    description: view.description,
    isDashboard: view.kind !== 'html',
    isVisible: view.visible,
    rootNode: view.root.name,
    version: view.root.attributes['version'] ?? '',
    'eai:appName': app,
    'eai:data': view.xml,
    'eai:type': 'views',
    disabled: false,
  },
});

/** Views of apps and of users; a user's own hides the app's of the same name. Source: Splunk REST API Reference, "data/ui/views". */
export const views: RestCollection = {
  path: 'data/ui/views',
  files: 'views',
  required: ['eai:data'],
  list: (data, who) => {
    const own = visibleLayers(data, who).flatMap(({ user, app }) =>
      [...viewsOf(app).views.values()].map((view) => viewEntry(app.id, view, privateAcl(app.id, user, who))),
    );
    const shared = data.apps.flatMap((app) =>
      [...viewsOf(app).views.values()]
        .filter(({ name }) => visible(app, 'views', name, who))
        .filter(
          ({ name }) =>
            !own.some(({ name: mine, acl }) => mine === name && acl.app === app.id && acl.owner === who.user),
        )
        .map((view) => viewEntry(app.id, view, aclOf(app, 'views', view.name, who))),
    );
    return [...own, ...shared];
  },
};

/** Navigation bars of apps. */
export const navs: RestCollection = {
  path: 'data/ui/nav',
  files: 'nav',
  required: ['eai:data'],
  list: (data, who) =>
    data.apps.flatMap((app) => {
      const file = ['local', 'default']
        .map((layer) => `${layer}/data/ui/nav/default.xml`)
        .find((path) => app.files.has(path));
      if (file === undefined || (who.app !== '-' && who.app !== app.id)) return [];
      const xml = decoder.decode(app.files.get(file));
      return [
        {
          name: 'default',
          path: 'data/ui/nav/default',
          acl: aclOf(app, 'nav', 'default', who),
          content: { 'eai:data': xml, 'eai:appName': app.id, disabled: false },
        },
      ];
    }),
};

/** Table files of lookups. Source: Splunk REST API Reference, "data/lookup-table-files". */
export const lookupFiles: RestCollection = {
  path: 'data/lookup-table-files',
  shared: 'lookups',
  list: (data, who) =>
    data.apps.flatMap((app) =>
      [...app.files.keys()]
        .flatMap((file) => /^lookups\/([^/]+\.(?:csv|csv\.gz|mmdb|kmz))$/i.exec(file)?.[1] ?? [])
        .filter((name) => visible(app, 'lookups', name, who))
        .map((name) => ({
          name,
          path: `data/lookup-table-files/${name}`,
          acl: aclOf(app, 'lookups', name, who),
          content: {
            'eai:data': `$SPLUNK_HOME/etc/apps/${app.id}/lookups/${name}`,
            'eai:appName': app.id,
            disabled: false,
          },
        })),
    ),
};

/** Indexes that hold events. Source: Splunk REST API Reference, "data/indexes". */
export const indexes: RestCollection = {
  path: 'data/indexes',
  narrow: { datatype: ({ content }, wanted) => wanted === 'all' || wanted === content['datatype'] },
  list: (data) => {
    const { segments, origins } = data.index;
    const found = new Map<string, { count: number; first: number; last: number }>();
    for (const segment of segments) {
      for (let event = 0; event < segment.count; event++) {
        const name = origins[segment.origins[event] as number]?.index ?? '';
        const time = segment.times[event] as number;
        const seen = found.get(name);
        if (!seen) found.set(name, { count: 1, first: time, last: time });
        else {
          seen.count++;
          seen.first = Math.min(seen.first, time);
          seen.last = Math.max(seen.last, time);
        }
      }
    }
    const iso = (seconds: number): string => new Date(seconds * 1000).toISOString().replace('.000Z', '+0000');
    return [...found].sort().map(([name, { count, first, last }]) => ({
      name,
      path: `data/indexes/${name}`,
      acl: aclOf(undefined, 'indexes', name, { user: '', roles: [], app: '-' }),
      content: {
        totalEventCount: String(count),
        minTime: iso(first),
        maxTime: iso(last),
        datatype: 'event',
        disabled: false,
        isInternal: name.startsWith('_'),
      },
    }));
  },
};
