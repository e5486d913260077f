import { useMemo } from 'react';

import { fillSearch } from '../../src/searches/fill-search';
import { accountControl } from '../../src/searches/investigate/account-control';
import { grantedHistory, refusedHistory } from '../../src/searches/investigate/history';
import { newestRows, tellingRefusals } from '../../src/searches/investigate/panels';
import type { PageJob } from '../../src/searches/page-job';
import { bucketSpan } from './bucket-span';
import type { BucketSpan } from './bucket-span';
import { entityMatch, entityOf, entityTerms, judgedRequests, macroCall, refusalMatch } from './entity';
import type { Entity } from './entity';
import type { InvestigateState } from './investigate-address';
import { judgingOf } from './judging';
import type { Judging } from './page-state';
import { quoteSpl } from './quote-spl';
import { rawTerms } from './raw-terms';
import { rowsOf } from './results';
import { controlHappening, refusedHappening } from './sequence';
import type { Happening } from './sequence';
import { usePostProcess } from './use-post-process';
import type { PanelData } from './use-post-process';
import { useResolvedRange } from './use-resolved-range';
import type { ResolvedRange } from './resolve-range';
import { useSearchJob } from './use-search-job';
import type { RunningJob } from './use-search-job';

/** How many accounts of a service or client are looked up in NTLM events and lockouts. */
const mostAccounts = 20;

/** Why granted tickets are not read. */
export type GrantedSkipped = 'no-entity' | 'controller' | 'filtered' | undefined;

/** What the view History of the page Investigate draws from. */
export interface History {
  readonly entity: Entity | undefined;
  /** The range in force in epoch seconds. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly resolved: ResolvedRange | undefined;
  /** The range that the judged searches read, in epoch seconds: with all neighbours more than what is shown. */
  readonly read: { readonly earliest: string; readonly latest: string } | undefined;
  /** How the refused requests were judged. */
  readonly judging: Judging;
  readonly failure: { readonly message: string; readonly retry: () => void } | undefined;
  readonly span: BucketSpan;
  readonly refused: RunningJob;
  readonly granted: RunningJob;
  readonly grantedSkipped: GrantedSkipped;
  readonly refusedRows: PanelData;
  readonly control: PanelData;
  /** Whether NTLM events and lockouts are looked for: only beside named accounts. */
  readonly controlled: boolean;
  /** Refusals that NTLM may have followed or that lead to a lockout, with what NTLM and lockouts say. */
  readonly telling: readonly Happening[];
  /** The searches of the jobs, and `events`: the refused events with all their fields. */
  readonly searches: { readonly refused: string; readonly granted: string; readonly events: string };
}

function skipped(state: InvestigateState, terms: readonly string[]): GrantedSkipped {
  const kind = entityOf(state)?.kind;
  if (kind === undefined || terms.length === 0) return 'no-entity';
  if (refusalMatch(state).length > 0) return 'filtered';
  return kind === 'kdc' && !state.granted ? 'controller' : undefined;
}

/** Runs the jobs of the view History, three at most. `on` is false while another view is shown. */
export function useHistory(state: InvestigateState, on: boolean): History {
  const answer = useResolvedRange(state.earliest, state.latest);
  const resolved = answer.range;
  const from = state.window?.from ?? resolved?.earliest;
  const to = state.window?.to ?? resolved?.latest;
  const entity = entityOf(state);
  const terms = entityTerms(state);
  const grantedSkipped = skipped(state, terms);
  const judging = judgingOf(state.judging, resolved ? resolved.latest - resolved.earliest : 0);
  const judged = judgedRequests(state, judging);
  const match = judged.match;
  const triage = judged.events;
  const searches = {
    refused: fillSearch(refusedHistory.search, { refused: triage, match }),
    events: `${triage} | where ${match}`,
    granted: fillSearch(grantedHistory.search, {
      granted: macroCall('kerberos_events', terms),
      match: entityMatch(state),
    }),
  };
  const request = (job: PageJob, search: string, wanted: boolean) =>
    wanted && from !== undefined && to !== undefined
      ? { id: job.id, search, earliest: String(from), latest: String(to) }
      : undefined;
  const wanted = on && entity !== undefined;
  const read =
    judging === 'neighbours' && resolved
      ? { earliest: String(resolved.earliest), latest: String(resolved.latest) }
      : from !== undefined && to !== undefined
        ? { earliest: String(from), latest: String(to) }
        : undefined;
  const refused = useSearchJob(
    wanted && read ? { id: refusedHistory.id, search: searches.refused, ...read } : undefined,
  );
  const granted = useSearchJob(
    request(grantedHistory, searches.granted, wanted && grantedSkipped === undefined),
  );
  const refusedRows = usePostProcess(refused, newestRows);
  const tellingRows = usePostProcess(refused, tellingRefusals);

  const refusals = useMemo(
    () => (tellingRows.results && !tellingRows.stale ? rowsOf(tellingRows.results) : []),
    [tellingRows.results, tellingRows.stale],
  );
  const accounts = useMemo(() => {
    if (entity?.kind === 'account') return [entity.name.toLowerCase()];
    if (tellingRows.phase !== 'ready' || tellingRows.results?.preview) return [];
    const names = refusals.map((row) => String(row.account).toLowerCase());
    return [...new Set(names)].filter((name) => name !== '-').slice(0, mostAccounts);
  }, [entity?.kind, entity?.name, refusals, tellingRows.phase, tellingRows.results?.preview]);
  const accountTerms = accounts.flatMap((name) => {
    const words = rawTerms(name);
    return words.length === 0 ? [] : [`(${words.join(' ')})`];
  });
  const controlled =
    wanted && entity.kind !== 'kdc' && accountTerms.length > 0 && accountTerms.length === accounts.length;
  const controlJob = useSearchJob(
    request(
      accountControl,
      controlled
        ? fillSearch(accountControl.search, {
            terms: accountTerms.join(' OR '),
            accounts: accounts.map(quoteSpl).join(', '),
          })
        : '',
      controlled,
    ),
  );
  const control = usePostProcess(controlJob, newestRows);
  const telling = useMemo(
    () => [
      ...refusals.map(refusedHappening),
      ...(control.results && !control.stale ? rowsOf(control.results).map(controlHappening) : []),
    ],
    [refusals, control.results, control.stale],
  );
  return {
    entity,
    from,
    to,
    resolved,
    read,
    judging,
    failure: answer.message === undefined ? undefined : { message: answer.message, retry: answer.retry },
    span: bucketSpan(from !== undefined && to !== undefined ? to - from : 0),
    refused,
    granted,
    grantedSkipped,
    refusedRows,
    control,
    controlled,
    telling,
    searches,
  };
}
