/**
 * What the directory says about accounts and service names, where an administrator has filled the collection
 * kerberos_accounts. Its names are in lower case: look-ups in the KV store never ignore case.
 */

/** The key of a row: an account name, or a service name (SPN) that an account carries; `(list)` for the list itself. */
export const ACCOUNT_KEYS = ['name'] as const;

/**
 * What a row holds: `account` (who has or carries the name), `kind` (`user`, `computer`, `spn`), `enabled` and `locked`
 * (`yes`, `no`), `password_set` (a day such as 2009-03-01; of the row `(list)` the day of the list) and `owner`.
 */
export const ACCOUNT_VALUES = ['account', 'kind', 'enabled', 'locked', 'password_set', 'owner'] as const;

/** The fields that `kerberos_account_facts` adds, each `-` where the collection says nothing. */
const ACCOUNT_FACTS: readonly string[] = [
  'account_enabled',
  'account_locked',
  'account_password_set',
  'service_account',
  'service_password_set',
  'service_owner',
  'directory_note',
];

const lookedUp = (name: string, outputs: Readonly<Record<string, string>>): string =>
  `lookup kerberos_accounts name AS ${name} OUTPUT ${Object.entries(outputs)
    .map(([field, to]) => `${field} AS ${to}`)
    .join(', ')}`;

/** What the list makes of a failure, most telling first. Names of the list stand in it, never those of a requester. */
const NOTES: readonly (readonly [when: string, note: string])[] = [
  ['isnull(k677_listed)', '"-"'],
  [
    'failure_code="7" AND service!="-" AND service_account="-"',
    '"No account carries this service name (list of ".k677_listed.")."',
  ],
  [
    'failure_code="7" AND service_account!="-"',
    '"The account ".service_account." carries this service name: replication, or another domain was asked."',
  ],
  [
    'failure_code="14" AND service_password_set!="-"',
    '"The password of ".service_account." is from ".service_password_set.": one from before AES keys explains the refusal."',
  ],
  [
    'failure_code="6" AND account!="-" AND isnull(k677_kind)',
    '"No account has this name (list of ".k677_listed.")."',
  ],
  [
    'failure_code="6" AND account!="-"',
    '"The account exists: another domain was asked, or replication is behind."',
  ],
  ['failure_code="18" AND account_enabled="no"', '"The account is disabled."'],
  ['failure_code="18" AND account_locked="yes"', '"The account was locked on ".k677_listed."."'],
  [
    'failure_code="18" AND isnotnull(k677_kind)',
    '"The account was neither disabled nor locked on ".k677_listed.": look at expiry and logon hours."',
  ],
  [
    'in(failure_code, "23", "24") AND account_password_set!="-"',
    '"The password of the account is from ".account_password_set."."',
  ],
  ['true()', '"-"'],
];

/** The commands of `kerberos_account_facts`, in order. They filter nothing. */
export const accountFactCommands: readonly string[] = [
  `fields - ${ACCOUNT_FACTS.join(', ')}, k677_listed, k677_kind`,
  'eval k677_list="(list)", k677_who=lower(account), k677_spn=lower(service)',
  lookedUp('k677_list', { password_set: 'k677_listed' }),
  lookedUp('k677_who', {
    kind: 'k677_kind',
    enabled: 'account_enabled',
    locked: 'account_locked',
    password_set: 'account_password_set',
  }),
  lookedUp('k677_spn', {
    account: 'service_account',
    password_set: 'service_password_set',
    owner: 'service_owner',
  }),
  `eval ${ACCOUNT_FACTS.filter((field) => field !== 'directory_note')
    .map((field) => `${field}=coalesce(nullif(trim(${field}), ""), "-")`)
    .join(', ')}`,
  `eval directory_note=case(${NOTES.map(([when, note]) => `${when}, ${note}`).join(', ')})`,
  'fields - k677_list, k677_listed, k677_who, k677_kind, k677_spn',
];
