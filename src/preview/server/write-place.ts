import { isTrue } from '../conf-layers';
import type { InstalledApp } from '../installed-app';
import type { LayerPlace } from '../local-layer';
import type { ObjectStore } from './object-store';
import { writableApp } from './read-settings';
import type { RestCall } from './rest-call';
import type { RestEntry } from '../collections/rest-feed';
import { badRequest, forbidden, SplunkError } from '../splunk-error';
import { can, userNamed } from '../users';

/** Scheduling a search is a right of its own, whichever endpoint writes the settings. Throws SplunkError. */
export function refuseScheduling(
  call: RestCall,
  store: ObjectStore,
  settings: Readonly<Record<string, string>>,
): void {
  const schedules = isTrue(settings['enableSched'] ?? settings['is_scheduled'], false);
  if (store.kind === 'savedsearches' && schedules && !can(call.user, 'schedule_search')) {
    throw forbidden(call.user, 'capability: schedule_search');
  }
}

/** The app of a call's name space as it is installed. Throws SplunkError. */
function installedApp(call: RestCall, id: string): InstalledApp {
  const app = call.context.preview.data().apps.find((candidate) => candidate.id === id);
  if (!app || id === 'system') throw new SplunkError(404, `Application does not exist: ${id}`);
  return app;
}

/** What a place holds: an app, or what a user keeps in it, if there is anything. */
export function layerAt(call: RestCall, { app, user }: LayerPlace): InstalledApp | undefined {
  if (user === undefined) return installedApp(call, app);
  return call.context.preview.data().userLayers?.find((layer) => layer.user === user && layer.app.id === app)
    ?.app;
}

/**
 * Where a new object goes: in the name space of `nobody` into the app, for all; in that of a user to that user alone.
 * Kinds that users cannot keep go into the app in both. Throws SplunkError.
 * Source: Splunk REST API User Manual, "Namespace".
 */
export function placeToCreate(call: RestCall, store: ObjectStore, name: string): LayerPlace {
  if (call.owner === '-' || call.app === '-') {
    throw badRequest(
      'Nothing can be created in a name space with a wildcard: name an owner, or nobody, and an app.',
    );
  }
  if (call.owner === 'nobody' || !store.isPersonal) return { app: writableApp(call, store.kind, name) };
  if (!userNamed(call.owner)) throw new SplunkError(404, `User does not exist: ${call.owner}`);
  if (call.owner !== call.user.name && !can(call.user, 'admin_all_objects')) {
    throw forbidden(call.user, 'capability: admin_all_objects');
  }
  return { app: installedApp(call, call.app).id, user: call.owner };
}

/** Where an object stands that is changed or removed, if the user may do that. Throws SplunkError. */
export function placeOfEntry(call: RestCall, store: ObjectStore, { name, acl }: RestEntry): LayerPlace {
  if (acl.sharing === 'user') {
    if (!acl.canWrite) throw forbidden(call.user, `write access to the ${store.kind} of ${acl.owner}`);
    return { app: acl.app, user: acl.owner };
  }
  return { app: writableApp({ ...call, app: acl.app === 'system' ? call.app : acl.app }, store.kind, name) };
}
