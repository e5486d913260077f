import Link from '@splunk/react-ui/Link';
import { _ } from '@splunk/ui-utils/i18n';
import { useMemo } from 'react';
import styled from 'styled-components';

import { attackFailures, attackTickets, signalRows } from '../../src/searches/attack-jobs';
import { attackSignals } from '../../src/searches/attack-signals';
import { fillSearch } from '../../src/searches/fill-search';
import type { PageJob } from '../../src/searches/page-job';
import { readAddress, printAddress } from '../data/address';
import { bucketSpan } from '../data/bucket-span';
import { formatCount } from '../data/format-number';
import { joinedData } from '../data/joined-data';
import { quoteSpl } from '../data/quote-spl';
import { rowsOf } from '../data/results';
import { searchLink } from '../data/search-link';
import { signalCards } from '../data/signal-cards';
import type { SignalCard } from '../data/signal-cards';
import { viewUrl } from '../data/splunk-page';
import { trendRange } from '../data/trend';
import { useAddress } from '../data/use-address';
import { usePostProcess } from '../data/use-post-process';
import { useResolvedRange } from '../data/use-resolved-range';
import { useSearchJob } from '../data/use-search-job';
import { DataTable } from '../frame/data-table';
import type { DataColumn } from '../frame/data-table';
import { EmptyNote } from '../frame/empty-note';
import { PageShell } from '../frame/page-shell';
import { PanelFailure } from '../frame/panel-failure';
import { PanelShell } from '../frame/panel-shell';
import { RangePicker } from '../frame/range-picker';
import { SignalCardView } from '../panels/signal-card';
import { severityLook } from '../looks/severities';
import { TechniqueLinks } from '../looks/technique-links';
import { attackTexts } from '../texts/attacks-677';
import { clockWords } from './analysis-words';

const Grid = styled.div`
  display: grid;
  gap: 12px;
  grid-template-columns: repeat(auto-fill, minmax(360px, 1fr));
`;

const stateWords = ({ known }: SignalCard) =>
  known > 0 ? attackTexts.quietKnown(formatCount(known)) : attackTexts.quietState();

const severityRank: readonly string[] = ['low', 'medium', 'high', 'critical'];

const quietColumnsOf = (): readonly DataColumn<SignalCard>[] => [
  {
    id: 'signal',
    label: attackTexts.signal(),
    width: 230,
    key: ({ signal }) => _(signal.title),
    text: ({ signal }) => _(signal.title),
  },
  {
    id: 'severity',
    label: attackTexts.severity(),
    width: 110,
    key: ({ signal }) => severityRank.indexOf(signal.severity),
    text: ({ signal }) => severityLook(signal.severity).label,
  },
  {
    id: 'looks-like',
    label: attackTexts.looksLike(),
    text: ({ signal }) => _(signal.looksLike),
  },
  {
    id: 'technique',
    label: attackTexts.technique(),
    width: 170,
    key: ({ signal }) => signal.techniques[0]?.id ?? '',
    text: ({ signal }) => signal.techniques.map(({ id }) => id).join(', '),
    cell: ({ signal }) => <TechniqueLinks techniques={signal.techniques} />,
  },
  { id: 'state', label: attackTexts.state(), width: 160, key: stateWords, text: stateWords },
];

const address = { read: readAddress, print: printAddress };

/** Days to look back on a click, where the range is shorter. */
const lookBack = [30, 90];

const fromTickets = ({ signal }: SignalCard) =>
  signal.causes.some((cause) => cause === 'asrep-roasting' || cause === 'rc4-tickets-for-many-services');

/** The events of a signal; the macros and the conditions are those of the page's jobs. */
function eventsOf(card: SignalCard): string {
  const causes = card.signal.causes.map(quoteSpl).join(', ');
  if (!fromTickets(card)) {
    return `\`kerberos_triage\` | where in(cause_id, ${causes})`;
  }
  const [events = ''] = attackTickets.search.split(' | eval seen=_time');
  return `${events} | where in(cause_id, ${causes})`;
}

/** The page Attack signals: every detection with its state over the range. */
export function Attacks677() {
  const [state, change] = useAddress(address);
  const answer = useResolvedRange(state.earliest, state.latest);
  const resolved = answer.range;
  const from = resolved?.earliest ?? 0;
  const to = resolved?.latest ?? 1;
  const texts = { span: bucketSpan(to - from).name };
  const request = (job: PageJob) =>
    resolved && {
      id: job.id,
      search: fillSearch(job.search, texts),
      earliest: String(resolved.earliest),
      latest: String(resolved.latest),
      turn: answer.turn,
    };
  const failures = usePostProcess(useSearchJob(request(attackFailures)), signalRows);
  const tickets = usePostProcess(useSearchJob(request(attackTickets)), signalRows);
  const data = joinedData([
    { name: attackTexts.refused(), data: failures },
    { name: attackTexts.granted(), data: tickets },
  ]);
  const cards = useMemo(
    () =>
      signalCards(attackSignals, [
        ...(failures.results ? rowsOf(failures.results) : []),
        ...(tickets.results ? rowsOf(tickets.results) : []),
      ]),
    [failures.results, tickets.results],
  );
  const quietColumns = quietColumnsOf();
  const longer = lookBack.filter((days) => to - from < (days - 1) * 86400);
  const seen = cards.filter(({ count }) => count > 0);
  const quiet = cards.filter(({ count }) => count === 0);
  const trend = trendRange(
    { from, to },
    seen.flatMap((card) => card.trend),
  );
  const searchUrl = searchLink(fillSearch(attackFailures.search, texts), state.earliest, state.latest);
  // Nothing is quiet before everything was read.
  const whole = [failures, tickets].every(({ results, stale }) => results && !results.preview && !stale);
  const withRows = (count: number, drawn: boolean) => ({
    ...data,
    phase: drawn || data.phase === 'failed' ? data.phase : ('loading' as const),
    results:
      drawn && data.results ? { ...data.results, columns: [new Array<string>(count).fill('')] } : undefined,
  });
  return (
    <PageShell
      page="attacks_677"
      clock={resolved && clockWords(resolved.now, Date.now())}
      toolbar={
        <div
          role="search"
          aria-label={attackTexts.range()}
          style={{ display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center' }}
        >
          <RangePicker state={state} change={change} />
        </div>
      }
    >
      {answer.message !== undefined && <PanelFailure message={answer.message} onRetry={answer.retry} />}
      {resolved && longer.length > 0 && (
        <p style={{ margin: 0 }}>
          {attackTexts.onlyThisRange()}{' '}
          {longer.map((days, index) => (
            <span key={days}>
              {index > 0 && ', '}
              <Link
                tag="button"
                onClick={() => change({ earliest: `-${days}d@d`, latest: 'now', window: undefined })}
              >
                {attackTexts.lookBack(formatCount(days))}
              </Link>
            </span>
          ))}
        </p>
      )}
      <PanelShell
        id="signals-seen"
        title={
          whole ? attackTexts.seenOf(formatCount(seen.length), formatCount(cards.length)) : attackTexts.seen()
        }
        question={attackTexts.seenQuestion()}
        data={withRows(seen.length, whole || seen.length > 0)}
        searchUrl={searchUrl}
        empty={
          <EmptyNote reason={attackTexts.none()}>
            <Link to={viewUrl('coverage_677')}>{attackTexts.coverage()}</Link>.
          </EmptyNote>
        }
        height={320}
      >
        {() => (
          <Grid>
            {seen.map((card) => (
              <SignalCardView
                key={card.signal.id}
                card={card}
                range={state}
                trend={trend}
                now={resolved?.now ?? ''}
                searchUrl={searchLink(eventsOf(card), state.earliest, state.latest)}
              />
            ))}
          </Grid>
        )}
      </PanelShell>
      <PanelShell
        id="signals-quiet"
        title={whole ? attackTexts.quietCount(formatCount(quiet.length)) : attackTexts.quiet()}
        question={attackTexts.quietQuestion()}
        data={withRows(quiet.length, whole)}
        searchUrl={searchUrl}
        empty={<EmptyNote reason={attackTexts.allSeen()} />}
        height={160}
      >
        {() => (
          <DataTable
            name={attackTexts.signals()}
            rows={quiet}
            columns={quietColumns}
            rowKey={({ signal }) => signal.id}
            rowName={({ signal }) => _(signal.title)}
            most={quiet.length}
          />
        )}
      </PanelShell>
    </PageShell>
  );
}
