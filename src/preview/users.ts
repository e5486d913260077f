/** A user of the preview, with the rights that Splunk names capabilities. */
export interface User {
  readonly name: string;
  readonly realName: string;
  readonly roles: readonly string[];
  readonly capabilities: readonly string[];
}

const USER_CAPABILITIES: readonly string[] = [
  'change_own_password',
  'get_metadata',
  'get_typeahead',
  'list_search_head_clustering',
  'list_settings',
  'output_file',
  'pattern_detect',
  'request_remote_tok',
  'rest_apps_view',
  'rest_properties_get',
  'rest_properties_set',
  'search',
];

const ADMIN_CAPABILITIES: readonly string[] = [
  ...USER_CAPABILITIES,
  'accelerate_search',
  'admin_all_objects',
  'edit_httpauths',
  'edit_kvstore',
  'edit_local_apps',
  'edit_log_alert_event',
  'edit_own_objects',
  'edit_roles',
  'edit_search_schedule_window',
  'edit_server',
  'edit_token_http',
  'edit_user',
  'embed_report',
  'export_results_is_visible',
  'indexes_edit',
  'list_inputs',
  'schedule_search',
  'upload_lookup_files',
];

/**
 * Who may log in: an administrator and a plain user. Plain users search, but write nothing outside their own
 * name space. Names of capabilities: authorize.conf.spec of Splunk 9.2.
 */
export const USERS: readonly User[] = [
  {
    name: 'admin',
    realName: 'Administrator',
    roles: ['admin'],
    capabilities: [...ADMIN_CAPABILITIES].sort(),
  },
  { name: 'user', realName: 'Plain user', roles: ['user'], capabilities: [...USER_CAPABILITIES].sort() },
];

/** Whether a user has a capability. */
export function can(user: User, capability: string): boolean {
  return user.capabilities.includes(capability);
}

/** The user of a name, if there is one. */
export function userNamed(name: string): User | undefined {
  return USERS.find((user) => user.name === name);
}
