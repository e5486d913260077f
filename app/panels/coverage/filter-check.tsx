import Button from '@splunk/react-ui/Button';
import Select from '@splunk/react-ui/Select';
import Table from '@splunk/react-ui/Table';
import { useState } from 'react';

import { failuresAmongAll, failuresByTerms } from '../../../src/searches/coverage-677';
import { completeData } from '../../data/complete-data';
import { lostFailures } from '../../data/coverage-of';
import { formatCount } from '../../data/format-number';
import { epochOf } from '../../data/resolve-range';
import { numberOf, rowsOf } from '../../data/results';
import type { Results } from '../../data/results';
import { visibleText } from '../../data/visible-text';
import { PanelFailure } from '../../frame/panel-failure';
import { PanelFrame } from '../../frame/panel-frame';
import { PanelProgress } from '../../frame/panel-progress';
import { useOnDemand } from '../use-on-demand';
import { Finding } from './names';

const windows = [
  { label: '15 minutes', seconds: 900 },
  { label: '1 hour', seconds: 3600 },
  { label: '4 hours', seconds: 14_400 },
  { label: '24 hours', seconds: 86_400 },
  { label: '7 days', seconds: 604_800 },
];

const rows = (results: Results | undefined) => (results ? rowsOf(results) : []);

/** The two counts over one window and how they differ. */
function Checked({ earliest, latest }: { readonly earliest: string; readonly latest: string }) {
  const all = useOnDemand(
    failuresAmongAll.id,
    failuresAmongAll.search,
    failuresAmongAll.columns,
    earliest,
    latest,
  );
  const kept = useOnDemand(
    failuresByTerms.id,
    failuresByTerms.search,
    failuresByTerms.columns,
    earliest,
    latest,
  );
  const both = completeData([all, kept]);
  if (both.phase === 'failed') {
    return <PanelFailure message={both.message ?? ''} onRetry={both.retry} />;
  }
  if (both.phase === 'loading') {
    return <PanelProgress progress={both.progress} scanned={both.scanned} height={40} />;
  }
  const total = rows(all.results).reduce((sum, row) => sum + numberOf(row.count), 0);
  const lost = lostFailures(rows(all.results), rows(kept.results)).filter((row) => row.lost > 0);
  const missing = lost.reduce((sum, row) => sum + row.lost, 0);
  if (total === 0) {
    return <Finding text="There is no failure in this time. Choose a longer one." />;
  }
  if (missing === 0) {
    return (
      <Finding
        text={`Lost: 0 of ${formatCount(total)} failures. ${formatCount(all.scanned)} events were read to know; the app itself reads ${formatCount(kept.scanned)}.`}
      />
    );
  }
  return (
    <>
      <Finding
        text={`Lost: ${formatCount(missing)} of ${formatCount(total)} failures. Please report it with one event of each row, its names changed.`}
      />
      <Table>
        <Table.Head>
          <Table.HeadCell>Domain controller</Table.HeadCell>
          <Table.HeadCell width={90}>Event</Table.HeadCell>
          <Table.HeadCell>Sourcetype</Table.HeadCell>
          <Table.HeadCell align="right" width={90}>
            Lost
          </Table.HeadCell>
        </Table.Head>
        <Table.Body>
          {lost.map((row) => (
            <Table.Row key={`${row.kdc} ${row.event} ${row.sourcetype}`}>
              <Table.Cell>{visibleText(row.kdc)}</Table.Cell>
              <Table.Cell>{row.event}</Table.Cell>
              <Table.Cell>{row.sourcetype}</Table.Cell>
              <Table.Cell align="right">{formatCount(row.lost)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </>
  );
}

/** Whether finding failures by raw terms loses any: a count that must be zero, started by a button since it reads everything. `now` is the search head's. */
export function FilterCheck({ now }: { readonly now: string }) {
  const latest = epochOf(now);
  const [seconds, setSeconds] = useState(3600);
  const [asked, setAsked] = useState<{
    readonly earliest: string;
    readonly latest: string;
    readonly turn: number;
  }>();
  return (
    <PanelFrame
      id="filter-check"
      title="Does the app overlook failures?"
      question="Do the raw terms by which failures are found lose any on your own events?"
    >
      <p style={{ margin: '0 0 8px', maxWidth: 860 }}>
        The app finds failures by words that the index can look up, and never reads granted tickets. Here you
        can count on your own events whether that loses any: the number must be 0. To know, every Kerberos
        event of the time is read once, which may be many.
      </p>
      <div style={{ display: 'flex', gap: 8, marginBottom: 8, flexWrap: 'wrap' }}>
        <Select
          inline
          prefixLabel="The last"
          value={seconds}
          onChange={(_event, { value }) => setSeconds(Number(value))}
        >
          {windows.map((window) => (
            <Select.Option key={window.seconds} value={window.seconds} label={window.label} />
          ))}
        </Select>
        <Button
          inline
          appearance="secondary"
          label="Count"
          onClick={() =>
            setAsked({
              earliest: String(latest - seconds),
              latest: String(latest),
              turn: (asked?.turn ?? 0) + 1,
            })
          }
        />
      </div>
      {asked && <Checked key={asked.turn} earliest={asked.earliest} latest={asked.latest} />}
    </PanelFrame>
  );
}
