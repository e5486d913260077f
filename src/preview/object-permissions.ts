import type { InstalledApp, ObjectPermissions } from './installed-app';

/**
 * The permissions of a knowledge object: `kind` is the conf's name (or `views`, `lookups`), `name` the
 * stanza, and for props `setting` the one setting. The most particular stanza of metadata/*.meta that has
 * the entry decides, each entry by itself. Without an entry an object is not exported.
 * Source: Splunk Admin Manual, default.meta.conf.
 */
export function objectPermissions(
  app: InstalledApp,
  kind: string,
  name: string,
  setting?: string,
): ObjectPermissions {
  const encoded = encodeURIComponent(name);
  const places = [`${kind}/${name}`, `${kind}/${encoded}`, kind, '', 'default'];
  if (setting !== undefined) {
    places.unshift(`${kind}/${name}/${setting}`, `${kind}/${encoded}/${encodeURIComponent(setting)}`);
  }
  const entry = (key: string): string | undefined => {
    for (const place of places) {
      const value = app.metadata.get(place)?.get(key);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const access = entry('access') ?? 'read : [ * ], write : [ admin, power ]';
  return {
    exported: entry('export')?.trim() === 'system',
    read: roles(access, 'read'),
    write: roles(access, 'write'),
    owner: entry('owner') ?? 'nobody',
  };
}

function roles(access: string, right: 'read' | 'write'): readonly string[] {
  const list = new RegExp(`${right}\\s*:\\s*\\[([^\\]]*)\\]`).exec(access)?.[1] ?? '';
  return list
    .split(',')
    .map((role) => role.trim())
    .filter((role) => role !== '');
}

/** Whether a user with these roles may read an object. */
export function mayRead({ read }: ObjectPermissions, userRoles: readonly string[]): boolean {
  return isIn(read, userRoles);
}

/** Whether a user with these roles may change an object. */
export function mayWrite({ write }: ObjectPermissions, userRoles: readonly string[]): boolean {
  return isIn(write, userRoles);
}

/** Whether one of the roles is in a list of roles; `admin` and `sc_admin` are in every one. */
function isIn(list: readonly string[], userRoles: readonly string[]): boolean {
  return (
    list.includes('*') ||
    userRoles.some((role) => role === 'admin' || role === 'sc_admin' || list.includes(role))
  );
}
