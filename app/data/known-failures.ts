import { KNOWN_FAILURE_KEYS, knownFailureRecord } from '../../src/searches/known-failures';
import type { KnownFailure } from '../../src/searches/known-failures';
import { fitsWildcard } from './matched-rule';
import { SplunkRequestError, splunkRequest } from './splunk-request';
import { knownTexts } from '../texts/analysis-677';

/** A row of the collection kerberos_known_failures as it stands there. */
export interface StoredKnownFailure {
  readonly key: string;
  /** The keys that narrow it, in lower case, `*` for any text; keys that match everything are left out. */
  readonly keys: KnownFailure['keys'];
  readonly note: string;
  /** Epoch seconds; undefined for ever. */
  readonly until: number | undefined;
  readonly who: string;
  /** Epoch seconds; 0 where it is not told. */
  readonly when: number;
  /** What searches give as `known_note` of the failures that it hides. */
  readonly known_note: string;
}

const endpoint = 'storage/collections/data/kerberos_known_failures';

function read(record: unknown): readonly StoredKnownFailure[] {
  const fields = record as Readonly<Record<string, unknown>> | null;
  if (typeof fields?._key !== 'string') return [];
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '');
  const until = Number(text('until'));
  return [
    {
      key: fields._key,
      keys: Object.fromEntries(
        KNOWN_FAILURE_KEYS.map((key) => [key, text(key)] as const).filter(
          ([, cell]) => cell !== '' && !/^\*+$/.test(cell),
        ),
      ),
      note: text('note'),
      until: Number.isFinite(until) && text('until') !== '' ? until : undefined,
      who: text('who'),
      when: Number(text('when')) || 0,
      known_note: text('packed').replace(/^\S+ /, ''),
    },
  ];
}

/** All rows, newest first. Throws SplunkRequestError with Splunk's words. */
export async function readKnownFailures(): Promise<readonly StoredKnownFailure[]> {
  const answer = await splunkRequest({ endpoint, owner: 'nobody' });
  const records: readonly unknown[] = Array.isArray(answer) ? answer : [];
  return records.flatMap(read).sort((a, b) => b.when - a.when);
}

/** Writes a row with the user's own rights. Throws SplunkRequestError; a row that would match everything is refused. */
export async function saveKnownFailure(failure: KnownFailure): Promise<void> {
  const record = knownFailureRecord(failure);
  if (!record) {
    throw new SplunkRequestError(knownTexts.namesNothing(), 400);
  }
  await splunkRequest({ endpoint, owner: 'nobody', method: 'POST', json: record });
}

/** Takes a row away. */
export async function removeKnownFailure({ key }: Pick<StoredKnownFailure, 'key'>): Promise<void> {
  await splunkRequest({
    endpoint: `${endpoint}/${encodeURIComponent(key)}`,
    owner: 'nobody',
    method: 'DELETE',
  });
}

/** Whether Splunk refused a call for want of rights. */
export function isForbidden(error: unknown): boolean {
  return error instanceof SplunkRequestError && (error.status === 403 || error.status === 401);
}

/** Of some names those that a key with `*` matches beside itself; none where it holds no `*`. */
export function alsoMatched(cell: string, names: readonly string[]): readonly string[] {
  const key = cell.trim().toLowerCase();
  return key.includes('*')
    ? names.filter((name) => name.toLowerCase() !== key && fitsWildcard(key, name))
    : [];
}
