import Link from '@splunk/react-ui/Link';
import RadioBar from '@splunk/react-ui/RadioBar';
import { useMemo } from 'react';

import { allTickets } from '../../src/searches/encryption/all-tickets';
import {
  BLOCKING_EVENTS,
  WARNING_EVENTS,
  encryptionRefusals,
} from '../../src/searches/encryption/encryption-refusals';
import {
  refusedByName,
  refusedTotals,
  weakByName,
  weakByTime,
  weakTotals,
} from '../../src/searches/encryption/panels';
import { weakTickets } from '../../src/searches/encryption/weak-tickets';
import { fillSearch } from '../../src/searches/fill-search';
import type { PageJob } from '../../src/searches/page-job';
import { encryptionAddress } from '../data/encryption-address';
import { encryptionCourse, encryptionTotals } from '../data/encryption-totals';
import { entityKinds } from '../data/entity';
import type { EntityKind } from '../data/entity';
import { joinedData } from '../data/joined-data';
import { listOf, rowsOf } from '../data/results';
import type { Cell } from '../data/results';
import { searchLink } from '../data/search-link';
import { viewUrl } from '../data/splunk-page';
import { useAddress } from '../data/use-address';
import { usePostProcess } from '../data/use-post-process';
import type { PanelData } from '../data/use-post-process';
import { useResolvedRange } from '../data/use-resolved-range';
import { useSearchJob } from '../data/use-search-job';
import { EmptyNote } from '../frame/empty-note';
import { PageShell } from '../frame/page-shell';
import { PanelFailure } from '../frame/panel-failure';
import { RangePicker } from '../frame/range-picker';
import { EncryptionOverTime } from '../panels/encryption-over-time';
import { EncryptionReadiness } from '../panels/encryption-readiness';
import { EncryptionTable, toldWords } from '../panels/encryption-table';
import { encryptionTexts } from '../texts/encryption-677';
import { clockWords } from './analysis-words';

const letters: Readonly<Record<EntityKind, string>> = { account: 'a', service: 's', client: 'c', kdc: 'k' };

const day = 86400;

const typesOf = (row: Readonly<Record<string, Cell>>) => listOf(row.types).join(', ');
const rows = (data: PanelData) => (data.results ? rowsOf(data.results) : []);

/** The page RC4 and encryption: where the domain stands, progress, who still gets weak tickets, who was refused. */
export function Encryption677() {
  const [state, change] = useAddress(encryptionAddress);
  const answer = useResolvedRange(state.earliest, state.latest);
  const resolved = answer.range;
  const from = resolved?.earliest ?? 0;
  const to = resolved?.latest ?? 1;
  const span = to - from <= 2 * day ? { name: '1h', seconds: 3600 } : { name: '1d', seconds: day };
  const texts = { span: span.name, kind: letters[state.by] };
  const request = (job: PageJob) =>
    resolved && {
      id: job.id,
      search: fillSearch(job.search, texts),
      earliest: String(resolved.earliest),
      latest: String(resolved.latest),
      turn: answer.turn,
    };
  const weak = useSearchJob(request(weakTickets));
  const all = useSearchJob(request(allTickets));
  const refused = useSearchJob(request(encryptionRefusals));

  const weakSum = usePostProcess(weak, weakTotals);
  const weakCourse = usePostProcess(weak, weakByTime);
  const allCourse = usePostProcess(all, `table ${allTickets.columns.join(' ')}`);
  const refusedSum = usePostProcess(refused, refusedTotals);

  const link = (job: PageJob, post = '') =>
    searchLink(
      [fillSearch(job.search, texts), ...(post === '' ? [] : [fillSearch(post, texts)])].join(' | '),
      state.earliest,
      state.latest,
    );
  const parts = [
    { name: encryptionTexts.weakTickets(), data: weakSum },
    { name: encryptionTexts.numberOfTickets(), data: allCourse },
    { name: encryptionTexts.refusals(), data: refusedSum },
  ];
  const joined = joinedData(parts);
  // Shares of numbers that still grow would mislead.
  const whole = parts.every(({ data }) => data.results && !data.results.preview && !data.stale);
  const totals = encryptionTotals(rows(weakSum), rows(allCourse), rows(refusedSum), {
    blocking: BLOCKING_EVENTS,
    warning: WARNING_EVENTS,
  });
  const course = useMemo(
    () =>
      encryptionCourse(
        allCourse.results ? rowsOf(allCourse.results) : [],
        weakCourse.results ? rowsOf(weakCourse.results) : [],
      ),
    [allCourse.results, weakCourse.results],
  );
  const tables = { by: state.by, range: state, now: resolved?.now ?? '' };
  const coverageLink = <Link to={viewUrl('coverage_677')}>{encryptionTexts.checkCoverage()}</Link>;
  return (
    <PageShell
      page="encryption_677"
      clock={resolved && clockWords(resolved.now, Date.now())}
      toolbar={
        <div
          role="search"
          aria-label={encryptionTexts.toolbar()}
          style={{ display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center' }}
        >
          <RangePicker state={state} change={({ earliest, latest }) => change({ earliest, latest })} />
          <RadioBar
            inline
            aria-label={encryptionTexts.listBy()}
            value={state.by}
            onChange={(_event, { value }) => change({ by: value as EntityKind })}
          >
            {(['service', ...entityKinds.filter((kind) => kind !== 'service')] as const).map((kind) => (
              <RadioBar.Option key={kind} value={kind} label={encryptionTexts.kind(kind)} />
            ))}
          </RadioBar>
        </div>
      }
    >
      {answer.message !== undefined && <PanelFailure message={answer.message} onRetry={answer.retry} />}
      <EncryptionReadiness
        data={{
          ...joined,
          phase: whole || joined.phase === 'failed' ? joined.phase : 'loading',
          // Nothing found is an answer here, and a good one.
          results: whole ? { fields: [{ name: 'row' }], columns: [['']], preview: false } : undefined,
        }}
        totals={totals}
        searchUrl={link(encryptionRefusals, refusedTotals)}
      />
      <EncryptionOverTime
        data={joinedData([
          { name: encryptionTexts.numberOfTickets(), data: allCourse },
          { name: encryptionTexts.weakTickets(), data: weakCourse },
        ])}
        course={course}
        range={{ from, to }}
        seconds={span.seconds}
        now={resolved?.now ?? ''}
        searchUrl={link(allTickets)}
        asTable={state.timeline === 'table'}
        onTable={(asTable) => change({ timeline: asTable ? 'table' : undefined }, true)}
      />
      <EncryptionTable
        {...tables}
        id="encryption-refused"
        title={encryptionTexts.refusedBy(state.by)}
        question={encryptionTexts.refusedQuestion()}
        key={`refused ${state.by}`}
        job={refused}
        search={fillSearch(refusedByName, texts)}
        seenField="told"
        searchUrl={link(encryptionRefusals, refusedByName)}
        rowsName={encryptionTexts.refusedRows()}
        counted={encryptionTexts.events()}
        describe={toldWords}
        empty={<EmptyNote reason={encryptionTexts.noneRefused()}>{coverageLink}</EmptyNote>}
      />
      <EncryptionTable
        {...tables}
        id="encryption-weak"
        title={encryptionTexts.issuedBy(state.by)}
        question={encryptionTexts.issuedQuestion()}
        key={`weak ${state.by}`}
        job={weak}
        search={fillSearch(weakByName, texts)}
        seenField="types"
        searchUrl={link(weakTickets, weakByName)}
        rowsName={encryptionTexts.issuedRows()}
        counted={encryptionTexts.tickets()}
        describe={typesOf}
        empty={<EmptyNote reason={encryptionTexts.noneIssued()}>{coverageLink}</EmptyNote>}
      />
    </PageShell>
  );
}
