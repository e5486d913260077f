import Button from '@splunk/react-ui/Button';
import { useEffect, useState } from 'react';

import { searchCost } from '../../../src/searches/coverage-677';
import { formatCount } from '../../data/format-number';
import { readKeptJobs } from '../../data/kept-jobs';
import type { KeptJob } from '../../data/kept-jobs';
import { numberOf, rowsOf, textOf } from '../../data/results';
import { locale } from '../../data/splunk-page';
import { DataTable } from '../../frame/data-table';
import type { DataColumn } from '../../frame/data-table';
import { PanelFailure } from '../../frame/panel-failure';
import { PanelFrame } from '../../frame/panel-frame';
import { PanelProgress } from '../../frame/panel-progress';
import { coverageTexts } from '../../texts/coverage-677';
import { useOnDemand } from '../use-on-demand';

function seconds(value: number): string {
  return coverageTexts.seconds(new Intl.NumberFormat(locale(), { maximumFractionDigits: 2 }).format(value));
}

/** A name, and numbers, each with how it is drawn. */
interface Cost {
  readonly name: string;
  readonly numbers: readonly number[];
}

type Head = readonly [label: string, format: (value: number) => string];

function CostTable(props: {
  readonly name: string;
  readonly first: string;
  readonly heads: readonly Head[];
  readonly rows: readonly Cost[];
}) {
  const columns: readonly DataColumn<Cost>[] = [
    { id: 'name', label: props.first, key: ({ name }) => name, text: ({ name }) => name },
    ...props.heads.map(([label, format], index): DataColumn<Cost> => ({
      id: String(index),
      label,
      align: 'right',
      width: 160,
      key: ({ numbers }) => numbers[index] ?? 0,
      text: ({ numbers }) => String(numbers[index] ?? 0),
      cell: ({ numbers }) => format(numbers[index] ?? 0),
    })),
  ];
  const numbered = new Map(props.rows.map((row, index) => [row, String(index)]));
  return (
    <DataTable
      name={props.name}
      rows={props.rows}
      columns={columns}
      rowKey={(row) => numbered.get(row) ?? ''}
      rowName={({ name }) => name}
      most={12}
    />
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
    <p>{coverageTexts.noAudit()}</p>
  ) : (
    <CostTable
      name={coverageTexts.auditedRows()}
      first={coverageTexts.lastSevenDays()}
      heads={[
        [coverageTexts.runs(), formatCount],
        [coverageTexts.meanTime(), seconds],
        [coverageTexts.longest(), seconds],
        [coverageTexts.read(), formatCount],
        [coverageTexts.matched(), formatCount],
      ]}
      rows={rows.map((row) => ({
        name: textOf(row.name),
        numbers: [row.count, row.mean, row.longest, row.scanned, row.matched].map(numberOf),
      }))}
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
    <p>{coverageTexts.noKeptJob()}</p>
  ) : (
    <CostTable
      name={coverageTexts.keptRows()}
      first={coverageTexts.keptJobs()}
      heads={[
        [coverageTexts.runTime(), seconds],
        [coverageTexts.read(), formatCount],
        [coverageTexts.matched(), formatCount],
        [coverageTexts.rows(), formatCount],
      ]}
      rows={held.jobs.map(({ name, seconds: time, scanned, matched, results }) => ({
        name,
        numbers: [time, scanned, matched, results],
      }))}
    />
  );
}

/** What the app's searches cost: over seven days from the audit index, and the jobs that are still there. */
export function SearchCost() {
  const [turn, setTurn] = useState(0);
  return (
    <PanelFrame
      id="search-cost"
      title={coverageTexts.cost()}
      question={coverageTexts.costQuestion()}
      actions={
        <Button
          inline
          appearance="secondary"
          label={turn === 0 ? coverageTexts.measure() : coverageTexts.measureAgain()}
          onClick={() => setTurn(turn + 1)}
        />
      }
    >
      {turn === 0 ? (
        <p>{coverageTexts.costWhy()}</p>
      ) : (
        <div key={turn} style={{ display: 'grid', gap: 16 }}>
          <Audited />
          <Kept />
        </div>
      )}
    </PanelFrame>
  );
}
