import {
  clientName,
  firstNames,
  knownColumns,
  readableTimes,
  seen,
  table,
  withoutKnown,
} from './row-commands';

/** The columns of `crowdByClient`. */
export const crowdColumns: readonly string[] = [
  'client',
  'accounts',
  'failures',
  'account_names',
  'domain_controllers',
  'first_seen',
  'last_seen',
  'known_hidden',
  'known_notes',
];

/** Names who asked (`client`) and for whom (`name`, in lower case), for `crowdByClient`. */
export const namedClient = `eval ${clientName}, name=lower(account)`;

/** One row for each client that failed on accounts, the most accounts first; `enough` are commands on these rows. */
export function crowdByClient(...enough: readonly string[]): readonly string[] {
  return [
    ...withoutKnown('client'),
    `stats dc(name) AS accounts, count AS failures, values(name) AS account_names, values(kdc) AS domain_controllers, ${seen}, ${knownColumns} by client`,
    ...enough,
    'sort 0 - accounts',
    firstNames('account_names'),
    readableTimes('first_seen', 'last_seen'),
    table(crowdColumns),
  ];
}
