import Button from '@splunk/react-ui/Button';
import Table from '@splunk/react-ui/Table';
import { useEffect, useState } from 'react';

import { searchCost } from '../../../src/searches/coverage-677';
import { formatCount } from '../../data/format-number';
import { readKeptJobs } from '../../data/kept-jobs';
import type { KeptJob } from '../../data/kept-jobs';
import { numberOf, rowsOf, textOf } from '../../data/results';
import { locale } from '../../data/splunk-page';
import { PanelFailure } from '../../frame/panel-failure';
import { PanelFrame } from '../../frame/panel-frame';
import { PanelProgress } from '../../frame/panel-progress';
import { useOnDemand } from '../use-on-demand';

function seconds(value: number): string {
  return `${new Intl.NumberFormat(locale(), { maximumFractionDigits: 2 }).format(value)} s`;
}

function CostTable({
  heads,
  rows,
}: {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}) {
  return (
    <Table>
      <Table.Head>
        {heads.map((head, index) => (
          <Table.HeadCell key={head} align={index === 0 ? 'left' : 'right'}>
            {head}
          </Table.HeadCell>
        ))}
      </Table.Head>
      <Table.Body>
        {rows.map((cells, row) => (
          <Table.Row key={row}>
            {cells.map((cell, index) => (
              <Table.Cell key={heads[index]} align={index === 0 ? 'left' : 'right'}>
                {cell}
              </Table.Cell>
            ))}
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

function Audited() {
  const data = useOnDemand(searchCost.id, searchCost.search, searchCost.columns, '-7d@h', 'now');
  if (data.phase === 'failed') {
    return <PanelFailure message={data.message ?? ''} onRetry={data.retry} />;
  }
  if (!data.results || data.results.preview) {
    return <PanelProgress progress={data.progress} scanned={data.scanned} height={40} />;
  }
  const rows = rowsOf(data.results);
  return rows.length === 0 ? (
    <p>
      Not available: the audit index of Splunk (_audit) gives nothing to you. It takes a role that may search
      it, which administrators have. The preview keeps none.
    </p>
  ) : (
    <CostTable
      heads={['Last 7 days', 'Runs', 'Mean run time', 'Longest', 'Events read', 'Events matched']}
      rows={rows.map((row) => [
        textOf(row.name),
        formatCount(numberOf(row.count)),
        seconds(numberOf(row.mean)),
        seconds(numberOf(row.longest)),
        formatCount(numberOf(row.scanned)),
        formatCount(numberOf(row.matched)),
      ])}
    />
  );
}

function Kept() {
  const [turn, setTurn] = useState(0);
  const [held, setHeld] = useState<{ readonly jobs?: readonly KeptJob[]; readonly message?: string }>({});
  useEffect(() => {
    let current = true;
    setHeld({});
    readKeptJobs().then(
      (jobs) => current && setHeld({ jobs }),
      (error: unknown) =>
        current && setHeld({ message: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      current = false;
    };
  }, [turn]);
  if (held.message !== undefined) {
    return <PanelFailure message={held.message} onRetry={() => setTurn(turn + 1)} />;
  }
  if (!held.jobs) {
    return <PanelProgress progress={0} scanned={0} height={40} />;
  }
  return held.jobs.length === 0 ? (
    <p>No job of a page of this app is kept just now.</p>
  ) : (
    <CostTable
      heads={['Jobs that Splunk still keeps', 'Run time', 'Events read', 'Events matched', 'Rows']}
      rows={held.jobs
        .slice(0, 12)
        .map((job) => [
          job.name,
          seconds(job.seconds),
          formatCount(job.scanned),
          formatCount(job.matched),
          formatCount(job.results),
        ])}
    />
  );
}

/** What the app's searches cost: over seven days from the audit index, and the jobs that are still there. */
export function SearchCost() {
  const [turn, setTurn] = useState(0);
  return (
    <PanelFrame
      id="search-cost"
      title="What our searches cost"
      question="How long do the searches of this app run, and how many events do they read and match?"
      actions={
        <Button
          inline
          appearance="secondary"
          label={turn === 0 ? 'Measure' : 'Measure again'}
          onClick={() => setTurn(turn + 1)}
        />
      }
    >
      {turn === 0 ? (
        <p>Looks into Splunk&rsquo;s audit index over seven days and at the jobs that are kept.</p>
      ) : (
        <div key={turn} style={{ display: 'grid', gap: 16 }}>
          <Audited />
          <Kept />
        </div>
      )}
    </PanelFrame>
  );
}
