import Button from '@splunk/react-ui/Button';
import Select from '@splunk/react-ui/Select';
import Text from '@splunk/react-ui/Text';
import { useMemo, useState } from 'react';

import { fillSearch } from '../../src/searches/fill-search';
import { comparison } from '../../src/searches/investigate/comparison';
import { compareSides } from '../data/compare-sides';
import type { SideRow, SideSizes } from '../data/compare-sides';
import { judgedRequests } from '../data/entity';
import { firstSentence } from '../data/first-sentence';
import { formatCount } from '../data/format-number';
import { formatTime } from '../data/format-time';
import { isoInZone } from '../data/iso-in-zone';
import { quoteSpl } from '../data/quote-spl';
import { numberOf, rowsOf, textOf } from '../data/results';
import { searchLink } from '../data/search-link';
import { locale } from '../data/splunk-page';
import { visibleText } from '../data/visible-text';
import { usePostProcess } from '../data/use-post-process';
import type { PanelData } from '../data/use-post-process';
import { useSearchJob } from '../data/use-search-job';
import { DataTable } from '../frame/data-table';
import type { DataColumn } from '../frame/data-table';
import { EmptyNote } from '../frame/empty-note';
import { withoutFilter } from '../frame/filter-chips';
import { PanelShell } from '../frame/panel-shell';
import { EntityLink } from '../looks/entity-link';
import { VerdictLabel } from '../looks/verdict-label';
import { verdictLook } from '../looks/verdicts';
import { comparisonTexts } from '../texts/investigate-677';
import { useInvestigate } from './investigate-context';
import { MomentForm } from './moment-form';

const texts = comparisonTexts;

const day = 86400;

/** Stands in the address while no domain controller is named yet. */
const unnamedController = '-';

const nothingCompared: PanelData = {
  phase: 'ready',
  results: { fields: [], columns: [], preview: false },
  stale: false,
  progress: 1,
  scanned: 0,
  partial: undefined,
  message: undefined,
  retry: () => undefined,
};

interface SideNames {
  readonly a: string;
  readonly b: string;
  readonly rate: string;
}

function SideTable(props: {
  readonly by: 'cause' | 'service';
  readonly rows: readonly SideRow[];
  readonly names: SideNames;
}) {
  const { by, rows, names } = props;
  const { goTo } = useInvestigate();
  const rate = new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 });
  const side = (id: 'a' | 'b', rateId: 'rateA' | 'rateB'): DataColumn<SideRow> => ({
    id,
    label: visibleText(names[id]),
    width: 190,
    align: 'right',
    key: (row) => row[rateId],
    text: (row) => String(row[id]),
    cell: (row) => texts.countAndRate(formatCount(row[id]), rate.format(row[rateId]), names.rate),
  });
  const columns: readonly DataColumn<SideRow>[] = [
    {
      id: 'shift',
      label: texts.change(),
      width: 150,
      key: ({ shift }) => texts.shifts[shift](),
      text: ({ shift }) => texts.shifts[shift](),
    },
    ...(by === 'cause'
      ? [
          {
            id: 'verdict',
            label: texts.verdict(),
            width: 118,
            key: (row: SideRow) => row.verdict,
            text: (row: SideRow) => verdictLook(row.verdict, row.known).label,
            cell: (row: SideRow) => <VerdictLabel verdict={row.verdict} known={row.known} />,
          },
        ]
      : []),
    {
      id: 'name',
      label: by === 'cause' ? texts.cause() : texts.service(),
      key: ({ name }) => name,
      text: ({ name }) => name,
      cell: ({ name }) =>
        by === 'cause' ? (
          <span title={name}>{firstSentence(name)}</span>
        ) : (
          <EntityLink entity={{ kind: 'service', name }} onGo={goTo} />
        ),
    },
    side('a', 'rateA'),
    side('b', 'rateB'),
  ];
  return (
    <DataTable
      name={by === 'cause' ? texts.causes() : texts.services()}
      rows={rows}
      columns={columns}
      rowKey={({ key }) => key}
      rowName={({ name }) => visibleText(firstSentence(name))}
      most={15}
    />
  );
}

/** Two sides of the refused requests: before and after a moment, or the others against one domain controller. */
export function Comparison() {
  const { state, change, history, now } = useInvestigate();
  const { from, to } = history;
  const known = from !== undefined && to !== undefined;
  const byController = state.against !== '';
  const moment = state.moment ?? (known ? Math.floor((from + to) / 2) : 0);
  const unnamed = state.against === unnamedController;
  const scope = byController ? { ...state, ...withoutFilter(state, 'kdc') } : state;
  const judged = judgedRequests({ ...scope, window: undefined }, history.judging);
  const search = fillSearch(comparison.search, {
    refused: judged.events,
    match: judged.match,
    side: byController
      ? `if(lower(kdc)=${quoteSpl(state.against.toLowerCase())}, "b", "a")`
      : `if(_time<${moment}, "a", "b")`,
  });
  const job = useSearchJob(
    known && !unnamed ? { id: comparison.id, search, earliest: String(from), latest: String(to) } : undefined,
  );
  const compared = usePostProcess(job, `table ${comparison.columns.join(' ')}`);
  const data = unnamed ? nothingCompared : compared;
  const rows = useMemo(() => (data.results ? rowsOf(data.results) : []), [data.results]);
  const others = Math.max(
    1,
    ...rows.filter((row) => textOf(row.side) === 'a').map((row) => numberOf(row.kdcs)),
  );
  const sizes: SideSizes = byController
    ? { a: others, b: 1 }
    : { a: Math.max(1, moment - (from ?? 0)) / day, b: Math.max(1, (to ?? 0) - moment) / day };
  const names: SideNames = byController
    ? { a: texts.others(formatCount(others)), b: state.against, rate: texts.each() }
    : { a: texts.before(), b: texts.after(), rate: texts.aDay() };
  const outside = !byController && known && (moment <= from || moment >= to);
  const controls = (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center', marginBottom: 8 }}>
      <Select
        inline
        prefixLabel={texts.compare()}
        data-test="select-comparison"
        value={byController ? 'controller' : 'moment'}
        onChange={(_event, { value }) =>
          change(
            value === 'moment'
              ? { against: '' }
              : { against: state.filters.kdc ?? unnamedController, moment: undefined },
          )
        }
      >
        <Select.Option value="moment" label={texts.byMoment()} />
        <Select.Option value="controller" label={texts.byController()} />
      </Select>
      {byController ? (
        <ControllerName name={state.against} onChoose={(against) => change({ against })} />
      ) : (
        <MomentForm
          moment={moment}
          now={now}
          name={texts.moment()}
          action={texts.divideHere()}
          onChoose={(chosen) => change({ moment: chosen })}
        />
      )}
      {outside && <strong>{texts.outside()}</strong>}
    </div>
  );
  return (
    <>
      <PanelShell
        id="comparison"
        title={
          unnamed
            ? texts.titleUnnamed()
            : byController
              ? texts.titleController(names.a)
              : texts.titleMoment(formatTime(isoInZone(moment, now)))
        }
        question={texts.question()}
        data={data}
        searchUrl={searchLink(search, String(from ?? state.earliest), String(to ?? state.latest))}
        empty={
          <>
            {controls}
            <EmptyNote reason={unnamed ? texts.unnamed() : texts.empty()} />
          </>
        }
        height={240}
      >
        {() => (
          <>
            {controls}
            <SideTable by="cause" rows={compareSides(rows, 'cause', sizes)} names={names} />
          </>
        )}
      </PanelShell>
      <PanelShell
        id="comparison-services"
        title={texts.byService()}
        question={texts.questionServices()}
        data={data}
        searchUrl={searchLink(search, String(from ?? state.earliest), String(to ?? state.latest))}
        empty={<EmptyNote reason={texts.empty()} />}
        height={240}
      >
        {() => <SideTable by="service" rows={compareSides(rows, 'service', sizes)} names={names} />}
      </PanelShell>
    </>
  );
}

function ControllerName(props: { readonly name: string; readonly onChoose: (name: string) => void }) {
  const [name, setName] = useState(props.name === unnamedController ? '' : props.name);
  return (
    <form
      style={{ display: 'flex', gap: 8 }}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') props.onChoose(name.trim());
      }}
    >
      <Text
        inline
        style={{ width: 280 }}
        aria-label={texts.controllerName()}
        placeholder={texts.controllerHint()}
        data-test="controller-name"
        value={name}
        onChange={(_event, { value }) => setName(value)}
      />
      <Button inline type="submit" label={texts.compare()} />
    </form>
  );
}
