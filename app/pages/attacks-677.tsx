import Link from '@splunk/react-ui/Link';
import Table from '@splunk/react-ui/Table';
import { useMemo } from 'react';
import styled from 'styled-components';

import { attackFailures, attackTickets, signalRows } from '../../src/searches/attack-jobs';
import { attackSignals, techniqueUrl } from '../../src/searches/attack-signals';
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
import { CopyLink } from '../frame/copy-link';
import { EmptyNote } from '../frame/empty-note';
import { PageShell } from '../frame/page-shell';
import { PanelFailure } from '../frame/panel-failure';
import { PanelShell } from '../frame/panel-shell';
import { RangePicker } from '../frame/range-picker';
import { SignalCardView } from '../panels/signal-card';
import { clockWords } from './analysis-words';

const Grid = styled.div`
  display: grid;
  gap: 12px;
  grid-template-columns: repeat(auto-fill, minmax(360px, 1fr));
`;

const address = { read: readAddress, print: printAddress };

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
    { name: 'refused requests', data: failures },
    { name: 'granted tickets', data: tickets },
  ]);
  const cards = useMemo(
    () =>
      signalCards(attackSignals, [
        ...(failures.results ? rowsOf(failures.results) : []),
        ...(tickets.results ? rowsOf(tickets.results) : []),
      ]),
    [failures.results, tickets.results],
  );
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
          aria-label="Range"
          style={{ display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center' }}
        >
          <RangePicker state={state} change={change} />
          <CopyLink />
        </div>
      }
    >
      {answer.message !== undefined && <PanelFailure message={answer.message} onRetry={answer.retry} />}
      <PanelShell
        id="signals-seen"
        title={
          whole ? `${formatCount(seen.length)} of ${formatCount(cards.length)} signals seen` : 'Signals seen'
        }
        question="Is anybody attacking, from where, and whom?"
        data={withRows(seen.length, whole || seen.length > 0)}
        searchUrl={searchUrl}
        empty={
          <EmptyNote reason="No sign of an attack in this range, as far as domain controllers report. Whether they do says the page">
            <Link to={viewUrl('coverage_677')}>Coverage and set-up</Link>.
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
        title={whole ? `${formatCount(quiet.length)} quiet` : 'Quiet'}
        question="Which signals did not show?"
        data={withRows(quiet.length, whole)}
        searchUrl={searchUrl}
        empty={<EmptyNote reason="None: every signal was seen." />}
        height={160}
      >
        {() => (
          <Table>
            <Table.Head>
              <Table.HeadCell>Signal</Table.HeadCell>
              <Table.HeadCell width={90}>Severity</Table.HeadCell>
              <Table.HeadCell>What it would look like</Table.HeadCell>
              <Table.HeadCell width={160}>Technique</Table.HeadCell>
              <Table.HeadCell width={160}>State</Table.HeadCell>
            </Table.Head>
            <Table.Body>
              {quiet.map(({ signal, known }) => (
                <Table.Row key={signal.id}>
                  <Table.Cell>{signal.title}</Table.Cell>
                  <Table.Cell>{signal.severity}</Table.Cell>
                  <Table.Cell>{signal.looksLike}</Table.Cell>
                  <Table.Cell>
                    <div>
                      {signal.techniques.map((technique, index) => (
                        <span key={technique.id}>
                          {index > 0 && ', '}
                          <Link to={techniqueUrl(technique)} title={`MITRE ATT&CK: ${technique.name}`}>
                            {technique.id}
                          </Link>
                        </span>
                      ))}
                    </div>
                  </Table.Cell>
                  <Table.Cell>{known > 0 ? `quiet; ${formatCount(known)} known` : 'quiet'}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        )}
      </PanelShell>
    </PageShell>
  );
}
