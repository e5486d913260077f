/** Who owns an object, where it lives, who may read and write it: `eai:acl`. */
export interface Acl {
  readonly app: string;
  readonly owner: string;
  readonly sharing: 'user' | 'app' | 'global' | 'system';
  /** Empty lists for what one user keeps. */
  readonly perms: { readonly read: readonly string[]; readonly write: readonly string[] };
  readonly canWrite: boolean;
  readonly removable: boolean;
}

/** An object in a feed. */
export interface RestEntry {
  readonly name: string;
  /** Below `/servicesNS/owner/app`, such as `saved/searches/Name`, not encoded. */
  readonly path: string;
  readonly acl: Acl;
  readonly content: Readonly<Record<string, unknown>>;
  /** When it was made, ISO 8601; jobs alone have it. */
  readonly published?: string;
  readonly updated?: string;
  /** Further endpoints of the object below its path, such as `dispatch`. */
  readonly actions?: readonly string[];
}

/** A list of objects as splunkd's REST API answers it. */
export interface RestFeed {
  readonly title: string;
  readonly entries: readonly RestEntry[];
  readonly total?: number;
  readonly offset?: number;
  readonly perPage?: number;
  readonly messages?: readonly { readonly type: string; readonly text: string }[];
  /** In XML the one entry stands alone, without a feed around it, as splunkd prints a job. */
  readonly bare?: true;
}

/** The permissions of what Splunk itself brings: everybody reads, nobody writes. */
export const SYSTEM_ACL: Acl = {
  app: 'system',
  owner: 'nobody',
  sharing: 'system',
  perms: { read: ['*'], write: [] },
  canWrite: false,
  removable: false,
};

/** The permissions of what a search of a user leaves: jobs and fired alerts. */
export const ownAcl = (app: string, owner: string): Acl => ({
  app,
  owner,
  sharing: 'global',
  perms: { read: [owner, 'admin'], write: [owner, 'admin'] },
  canWrite: true,
  removable: true,
});

/** How an acl is printed. */
export function aclContent(acl: Acl): Readonly<Record<string, unknown>> {
  return {
    app: acl.app,
    can_change_perms: acl.canWrite,
    can_list: true,
    can_share_app: acl.canWrite,
    can_share_global: acl.canWrite,
    can_share_user: acl.canWrite && acl.owner !== 'nobody',
    can_write: acl.canWrite,
    modifiable: acl.canWrite,
    owner: acl.owner,
    perms: acl.sharing === 'user' ? null : acl.perms,
    removable: acl.removable,
    sharing: acl.sharing,
  };
}

/** The address of an entry. */
export function entryAddress(entry: RestEntry, service?: string): string {
  const encoded = entry.path.split('/').map(encodeURIComponent).join('/');
  const { owner, app } = entry.acl;
  if (service !== undefined) return `${service}/${encoded}`;
  return `/servicesNS/${encodeURIComponent(owner)}/${encodeURIComponent(app)}/${encoded}`;
}
