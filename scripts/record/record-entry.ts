import { setTimeout as wait } from 'node:timers/promises';
import { LEDGER_RANGE } from '../../src/spl/ledger/catalogue';
import type { Deviation, LedgerAnswer, LedgerRow } from '../../src/spl/ledger/deviation';
import type { SplunkdAnswer, SplunkdClient } from '../deploy/splunkd-client';
import { messageOf, PLACE, prepare, RecordError, sendEvents } from './prepare';

/** How often and how long an event may take until searches find it. */
const LOOKS = 30;

/** The events of each entry are of a sourcetype of their own, so that no entry sees those of another. */
const sourcetypeOf = ({ id }: Deviation): string => `k677_recording_${id.replace(/-/g, '_')}`;

/**
 * Runs the search of an entry on a splunkd; what it needs is made before and taken away after. Events stay, so they
 * are sent only where those of an earlier recording are not there.
 */
export async function recordEntry(
  ask: SplunkdClient,
  entry: Deviation,
  index: string | undefined,
): Promise<LedgerAnswer> {
  const events = entry.needs?.events ?? [];
  const tidy = await prepare(ask, entry.needs ?? {});
  try {
    if (events.length > 0 && !(await hasEvents(ask, entry))) {
      await sendEvents(ask, events, sourcetypeOf(entry), index);
      for (let look = 1; look < LOOKS && !(await hasEvents(ask, entry)); look++) await wait(1000);
    }
    return await answerOf(ask, entry);
  } finally {
    await tidy();
  }
}

async function hasEvents(ask: SplunkdClient, entry: Deviation): Promise<boolean> {
  const answer = await run(ask, `search index=* sourcetype=${sourcetypeOf(entry)} | head 1`, {
    earliest_time: '0',
  });
  return rowsOf(answer).length > 0;
}

function run(
  ask: SplunkdClient,
  search: string,
  times: Readonly<Record<string, string>>,
): Promise<SplunkdAnswer> {
  const form = { search, exec_mode: 'oneshot', output_mode: 'json', count: '0', ...times };
  return ask('POST', `${PLACE}/search/v2/jobs`, form);
}

function rowsOf({ status, body }: SplunkdAnswer): readonly LedgerRow[] {
  const rows = (body as { results?: readonly LedgerRow[] } | undefined)?.results;
  if (status !== 200 || !rows) throw new RecordError(`${status} ${messageOf(body) ?? 'no results'}`);
  return rows;
}

async function answerOf(ask: SplunkdClient, entry: Deviation): Promise<LedgerAnswer> {
  const search = entry.search.replace(/(?<=\bsourcetype=)k677_recording\b/g, sourcetypeOf(entry));
  const times =
    (entry.needs?.events ?? []).length > 0
      ? { earliest_time: '0' }
      : { earliest_time: String(LEDGER_RANGE.earliest), latest_time: String(LEDGER_RANGE.latest) };
  const answer = await run(ask, search.startsWith('|') ? search : `search ${search}`, times);
  if (answer.status === 400) return { error: { kind: 'refused', message: messageOf(answer.body) ?? '' } };
  const rows = rowsOf(answer);
  return 'count' in entry.gives ? { count: rows.length } : { rows };
}
