import { setTimeout as wait } from 'node:timers/promises';
import { LEDGER_RANGE } from '../../src/spl/ledger/catalogue';
import type { Deviation, LedgerAnswer, LedgerRow } from '../../src/spl/ledger/deviation';
import type { SplunkdClient } from '../deploy/splunkd-client';
import { messageOf, PLACE, prepare, RecordError, sendEvents } from './prepare';

/** How often and how long an event may take until searches find it. */
const LOOKS = 30;

/**
 * Runs the search of an entry on a splunkd; what it needs is made before and taken away after. Events stay, so they
 * are sent only where the search does not find those of an earlier recording.
 */
export async function recordEntry(
  ask: SplunkdClient,
  entry: Deviation,
  index: string | undefined,
): Promise<LedgerAnswer> {
  const events = entry.needs?.events ?? [];
  const tidy = await prepare(ask, entry.needs ?? {});
  try {
    const first = await answerOf(ask, entry);
    if (events.length === 0 || !isEmpty(first)) return first;
    await sendEvents(ask, events, index);
    for (let look = 1; ; look++) {
      const answer = await answerOf(ask, entry);
      if (!isEmpty(answer) || look === LOOKS) return answer;
      await wait(1000);
    }
  } finally {
    await tidy();
  }
}

const isEmpty = (answer: LedgerAnswer): boolean => 'rows' in answer && answer.rows.length === 0;

async function answerOf(ask: SplunkdClient, { search, gives, needs }: Deviation): Promise<LedgerAnswer> {
  const allTime = (needs?.events ?? []).length > 0;
  const { status, body } = await ask('POST', `${PLACE}/search/v2/jobs`, {
    search: search.startsWith('|') ? search : `search ${search}`,
    exec_mode: 'oneshot',
    output_mode: 'json',
    count: '0',
    earliest_time: allTime ? '0' : String(LEDGER_RANGE.earliest),
    ...(allTime ? {} : { latest_time: String(LEDGER_RANGE.latest) }),
  });
  if (status === 400) return { error: { kind: 'refused', message: messageOf(body) ?? '' } };
  const rows = (body as { results?: readonly LedgerRow[] } | undefined)?.results;
  if (status !== 200 || !rows) throw new RecordError(`${status} ${messageOf(body) ?? 'no results'}`);
  return 'count' in gives ? { count: rows.length } : { rows };
}
