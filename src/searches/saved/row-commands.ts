/** Parts that the rows of several saved searches are made with. */

/** Who asked: the client's address; a domain controller that asked itself, or a client without address, by its log. */
export const clientName = 'client=if(client_kind="remote", client_ip, "at ".kdc)';

/**
 * Leaves out the failures that an administrator marked as known, and remembers for each group how many they were
 * (`known_hidden`) and what the marks say (`known_notes`). `knownColumns` carries both through stats.
 */
export function withoutKnown(by: string): readonly string[] {
  return [
    `eventstats count(eval(known="yes")) AS known_hidden, values(eval(if(known="yes", known_note, null()))) AS known_notes by ${by}`,
    'where known="no"',
  ];
}

/** Aggregations for the two fields of `withoutKnown`. */
export const knownColumns = 'max(known_hidden) AS known_hidden, values(known_notes) AS known_notes';

/** Aggregations for the first and the last time. */
export const seen = 'min(_time) AS first_seen, max(_time) AS last_seen';

/** Turns columns of times into readable ones. */
export function readableTimes(...columns: readonly string[]): string {
  return `convert timeformat="%Y-%m-%d %H:%M:%S" ${columns.map((column) => `ctime(${column})`).join(' ')}`;
}

/** Keeps the first twenty of the names in each column. */
export function firstNames(...columns: readonly string[]): string {
  return `eval ${columns.map((column) => `${column}=mvindex(${column}, 0, 19)`).join(', ')}`;
}

/** The columns, in order, and nothing else. */
export const table = (columns: readonly string[]): string => `table ${columns.join(', ')}`;
