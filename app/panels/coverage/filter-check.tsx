import Button from '@splunk/react-ui/Button';
import Select from '@splunk/react-ui/Select';
import { useState } from 'react';

import { failuresAmongAll, failuresByTerms } from '../../../src/searches/coverage-677';
import { completeData } from '../../data/complete-data';
import { lostFailures } from '../../data/coverage-of';
import type { LostFailures } from '../../data/coverage-of';
import { formatCount } from '../../data/format-number';
import { epochOf } from '../../data/resolve-range';
import { numberOf, rowsOf } from '../../data/results';
import type { Results } from '../../data/results';
import { visibleText } from '../../data/visible-text';
import { DataTable } from '../../frame/data-table';
import type { DataColumn } from '../../frame/data-table';
import { PanelFailure } from '../../frame/panel-failure';
import { PanelFrame } from '../../frame/panel-frame';
import { PanelProgress } from '../../frame/panel-progress';
import { coverageTexts } from '../../texts/coverage-677';
import { useOnDemand } from '../use-on-demand';
import { Finding } from './names';

/** Seconds. */
const windows = [900, 3600, 14_400, 86_400, 604_800];

const rows = (results: Results | undefined) => (results ? rowsOf(results) : []);

const nameOfLost = ({ kdc, event, sourcetype }: LostFailures) => `${visibleText(kdc)} ${event} ${sourcetype}`;

const lostColumns = (): readonly DataColumn<LostFailures>[] => [
  {
    id: 'kdc',
    label: coverageTexts.controller(),
    key: ({ kdc }) => kdc,
    text: ({ kdc }) => kdc,
    cell: ({ kdc }) => visibleText(kdc),
  },
  {
    id: 'event',
    label: coverageTexts.event(),
    width: 90,
    key: ({ event }) => event,
    text: ({ event }) => event,
  },
  {
    id: 'sourcetype',
    label: coverageTexts.sourcetype(),
    width: 200,
    key: ({ sourcetype }) => sourcetype,
    text: ({ sourcetype }) => sourcetype,
  },
  {
    id: 'lost',
    label: coverageTexts.lost(),
    align: 'right',
    width: 90,
    key: ({ lost }) => lost,
    text: ({ lost }) => String(lost),
    cell: ({ lost }) => formatCount(lost),
  },
];

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
    return <Finding text={coverageTexts.noFailure()} />;
  }
  if (missing === 0) {
    return (
      <Finding
        text={coverageTexts.lostNone(formatCount(total), formatCount(all.scanned), formatCount(kept.scanned))}
      />
    );
  }
  return (
    <>
      <Finding text={coverageTexts.lostSome(formatCount(missing), formatCount(total))} />
      <DataTable
        name={coverageTexts.lostRows()}
        rows={lost}
        columns={lostColumns()}
        rowKey={nameOfLost}
        rowName={nameOfLost}
        most={25}
      />
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
    <PanelFrame id="filter-check" title={coverageTexts.check()} question={coverageTexts.checkQuestion()}>
      <p style={{ margin: '0 0 8px', maxWidth: 860 }}>{coverageTexts.checkWhy()}</p>
      <div style={{ display: 'flex', gap: 8, marginBottom: 8, flexWrap: 'wrap' }}>
        <Select
          inline
          prefixLabel={coverageTexts.theLast()}
          value={seconds}
          onChange={(_event, { value }) => setSeconds(Number(value))}
        >
          {windows.map((window) => (
            <Select.Option key={window} value={window} label={coverageTexts.span(window)} />
          ))}
        </Select>
        <Button
          inline
          appearance="secondary"
          label={coverageTexts.count()}
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
