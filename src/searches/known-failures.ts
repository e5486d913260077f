/**
 * What administrators say themselves: failures that they know, and causes that they have mended. Both live in the KV
 * store. Keys are stored in lower case and looked up with copies in lower case, since such look-ups never ignore case.
 */

/** The keys of a row of kerberos_known_failures. Each may hold `*`; no sign escapes it. */
export const KNOWN_FAILURE_KEYS = ['cause_id', 'service', 'account', 'client_ip', 'failure_code'] as const;

/** What else a row holds. `packed` is the one column that a search reads. */
export const KNOWN_FAILURE_VALUES = ['note', 'until', 'who', 'when', 'packed'] as const;

/** The keys of a row of kerberos_fixed_causes; the service may hold `*`. */
export const FIXED_CAUSE_KEYS = ['cause_id', 'service'] as const;

/** What else a row of kerberos_fixed_causes holds: when (seconds since 1970) and by whom it was marked, and a note. */
export const FIXED_CAUSE_VALUES = ['fixed_at', 'fixed_by', 'note'] as const;

type Key = (typeof KNOWN_FAILURE_KEYS)[number];

/** What an administrator says about failures that match all keys; a key that is left out matches everything. */
export interface KnownFailure {
  readonly keys: { readonly [key in Key]?: string };
  /** Why it is known. */
  readonly note: string;
  /** Seconds since 1970, after which the row no longer counts; absent for ever. */
  readonly until?: number;
  readonly who: string;
  /** Seconds since 1970. */
  readonly when: number;
}

/** A record of the collection, all of it text. */
export type KnownFailureRecord = Readonly<Record<Key | (typeof KNOWN_FAILURE_VALUES)[number], string>>;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * The record to store. Undefined where it would match every failure: such a row is refused here, and ignored by
 * the macro should it get into the store by another way.
 */
export function knownFailureRecord({
  keys,
  note,
  until,
  who,
  when,
}: KnownFailure): KnownFailureRecord | undefined {
  const cells = KNOWN_FAILURE_KEYS.map((key): readonly [Key, string] => [
    key,
    (keys[key] ?? '').trim().toLowerCase() || '*',
  ]);
  const telling = cells.filter(([, cell]) => !/^\*+$/.test(cell));
  if (telling.length === 0) return undefined;
  const scope = oneLine(telling.map(([key, cell]) => `${key}=${cell}`).join(', '));
  const end = until === undefined ? '' : `, until ${new Date(until * 1000).toISOString().slice(0, 10)}`;
  const untilText = until === undefined ? '-' : String(until);
  return {
    ...(Object.fromEntries(cells) as Record<Key, string>),
    note: oneLine(note),
    until: untilText,
    who: oneLine(who),
    when: String(when),
    packed: `${untilText} ${scope}: ${oneLine(note)} (${oneLine(who)}${end})`,
  };
}

const copies = KNOWN_FAILURE_KEYS.map((key) => [key, `k677_known_${key}`] as const);

/** A row that counts: it has a scope, and no end or one that lies after the event. An expression of one value. */
const lives = [
  'match(k677_known_rows, "^(?:-|\\d+(?:\\.\\d+)?) [^ :]")',
  '(match(k677_known_rows, "^- ") OR tonumber(mvindex(split(k677_known_rows, " "), 0))>_time)',
].join(' AND ');

/**
 * The commands that set `known` and `known_note` from the cause that a failure has at this point. Several rows may
 * match; any that lives makes the failure known, and the note names them all.
 */
export const knownCommands: readonly string[] = [
  `eval ${copies.map(([key, copy]) => `${copy}=lower(${key})`).join(', ')}`,
  `lookup kerberos_known_failures ${copies.map(([key, copy]) => `${key} as ${copy}`).join(', ')} OUTPUT packed as k677_known_rows`,
  [
    `eval k677_known_rows=mvmap(k677_known_rows, if(${lives}, replace(k677_known_rows, "^\\S+ ", ""), null())),`,
    'known=if(isnull(k677_known_rows), "no", "yes"), known_note=coalesce(mvjoin(k677_known_rows, "; "), "-")',
  ].join(' '),
  `fields - k677_known_rows, ${copies.map(([, copy]) => copy).join(', ')}`,
];
