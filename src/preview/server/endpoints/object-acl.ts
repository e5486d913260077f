import { mayWrite, objectPermissions } from '../../object-permissions';
import type { ObjectStore } from '../object-store';
import { storeOf } from '../object-store';
import type { RestAnswer, RestCall } from '../rest-call';
import { requiredArgument } from '../rest-call';
import type { RestCollection } from '../../collections/rest-collection';
import type { Acl, RestEntry } from '../../collections/rest-feed';
import { badRequest, forbidden, SplunkError } from '../../splunk-error';
import { can, userNamed } from '../../users';
import { layerAt, placeOfEntry } from '../write-place';

const SHARINGS = ['user', 'app', 'global'] as const;

/** The roles that an argument lists, by commas or one each; as before where it is absent. Throws SplunkError. */
function rolesOf(call: RestCall, right: 'read' | 'write', before: readonly string[]): readonly string[] {
  const given = call.args.get(`perms.${right}`);
  if (given === undefined) return before;
  const roles = given.flatMap((list) => list.split(',')).map((role) => role.trim());
  const named = [...new Set(roles.filter((role) => role !== ''))];
  const wrong = named.find((role) => !/^(?:\*|[a-z0-9_-]{1,100})$/.test(role));
  if (wrong !== undefined) throw badRequest(`"${wrong}" in perms.${right} is no name of a role.`);
  return named;
}

/** Who an object is to belong to. Throws SplunkError where it is nobody known, or not the caller's to give away. */
function newOwner(call: RestCall, acl: Acl): string {
  const owner = requiredArgument(call, 'owner');
  if (owner !== 'nobody' && !userNamed(owner)) throw badRequest(`User does not exist: ${owner}`);
  if (owner !== acl.owner && owner !== call.user.name && !can(call.user, 'admin_all_objects')) {
    throw forbidden(call.user, 'capability: admin_all_objects');
  }
  return owner;
}

/**
 * Changes with whom an object is shared, whose it is, and who may read and write it; `sharing` and `owner` must be
 * told, permissions stay as they are where they are not. Sharing with an app needs write access to the app. What comes
 * with an app cannot become a user's own. Throws SplunkError.
 * Source: Splunk REST API User Manual, "Access Control List".
 */
export function changeAcl(
  call: RestCall,
  collection: RestCollection,
  entry: RestEntry,
  show: () => RestEntry,
): RestAnswer {
  const store = storeOf(collection);
  const { name, acl } = entry;
  const sharing = SHARINGS.find((one) => one === requiredArgument(call, 'sharing'));
  if (!sharing) throw badRequest(`sharing is one of ${SHARINGS.join(', ')}.`);
  const owner = newOwner(call, acl);
  const from = placeOfEntry(call, store, entry);
  const { preview } = call.context;
  const object = `${store.kind}/${encodeURIComponent(name)}`;
  if (sharing === 'user') {
    if (owner === 'nobody' || !store.isPersonal)
      throw badRequest('An object of one user needs an owner, and a kind that users keep.');
    const there = layerAt(call, { app: acl.app, user: owner });
    if (there && from.user !== owner && store.has(there, name)) throw exists(store, name);
    move(call, store, name, from, { app: acl.app, user: owner });
    if (from.user === undefined) preview.writeMeta(acl.app, object, null);
    return { feed: { title: 'acl', entries: [show()] } };
  }
  const app = layerAt(call, { app: acl.app });
  if (!app) throw new SplunkError(404, `Application does not exist: ${acl.app}`);
  const permissions = objectPermissions(app, '', '');
  if (!mayWrite(permissions, call.user.roles))
    throw forbidden(call.user, `write access to the app ${acl.app}`);
  const before = from.user === undefined ? acl.perms : { read: ['*'], write: permissions.write };
  const perms = { read: rolesOf(call, 'read', before.read), write: rolesOf(call, 'write', before.write) };
  if (from.user !== undefined) {
    if (store.has(app, name)) throw exists(store, name);
    move(call, store, name, from, { app: acl.app });
  }
  preview.writeMeta(acl.app, object, {
    access: `read : [ ${perms.read.join(', ')} ], write : [ ${perms.write.join(', ')} ]`,
    export: sharing === 'global' ? 'system' : 'none',
    owner,
  });
  return { feed: { title: 'acl', entries: [show()] } };
}

const exists = (store: ObjectStore, name: string): SplunkError =>
  new SplunkError(409, `An object of the name "${name}" is there already, among ${store.kind}.`);

/** Takes an object from one layer into another. Throws SplunkError for what comes with an app. */
function move(
  call: RestCall,
  store: ObjectStore,
  name: string,
  from: { readonly app: string; readonly user?: string | undefined },
  to: { readonly app: string; readonly user?: string | undefined },
): void {
  if (from.user === to.user) return;
  const layer = layerAt(call, from);
  if (!layer || store.isShipped(layer, name)) {
    throw new SplunkError(403, `The object "${name}" comes with the app ${from.app} and stays there.`);
  }
  store.write(call.context.preview, to, name, store.read(layer, name));
  store.remove(call.context.preview, from, name);
}
