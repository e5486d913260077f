import type { Macro } from '../macro';

/** The one place that says where Windows events live; the administrator's to change. */
export const kerberosIndex: Macro = {
  name: 'kerberos_index',
  description:
    'Where the Security and System logs of your domain controllers are indexed. Change it in local/macros.conf, for example to (index=wineventlog OR index=dc_logs). Keep the parentheses.',
  definition: '(index=wineventlog)',
};
