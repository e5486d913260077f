import Button from '@splunk/react-ui/Button';
import Select from '@splunk/react-ui/Select';
import Table from '@splunk/react-ui/Table';
import Text from '@splunk/react-ui/Text';
import { useEffect, useMemo, useState } from 'react';

import { fillSearch } from '../../src/searches/fill-search';
import { comparison } from '../../src/searches/investigate/comparison';
import { compareSides } from '../data/compare-sides';
import type { Shift, SideRow, SideSizes } from '../data/compare-sides';
import { entityMatch, entityTerms, macroCall, refusalMatch } from '../data/entity';
import { firstSentence } from '../data/first-sentence';
import { formatCount } from '../data/format-number';
import { formatTime } from '../data/format-time';
import { isoInZone } from '../data/iso-in-zone';
import { epochOfWall, wallOf } from '../data/wall-time';
import { quoteSpl } from '../data/quote-spl';
import { numberOf, rowsOf, textOf } from '../data/results';
import { searchLink } from '../data/search-link';
import { usePostProcess } from '../data/use-post-process';
import type { PanelData } from '../data/use-post-process';
import { useSearchJob } from '../data/use-search-job';
import { EmptyNote } from '../frame/empty-note';
import { withoutFilter } from '../frame/filter-chips';
import { FirstRows } from '../frame/first-rows';
import { PanelShell } from '../frame/panel-shell';
import { EntityLink } from '../looks/entity-link';
import { VerdictLabel } from '../looks/verdict-label';
import { useInvestigate } from './investigate-context';

const shifts: Readonly<Record<Shift, string>> = {
  new: '+ new',
  more: '\u25b2 more',
  gone: '\u2212 gone',
  fewer: '\u25bc fewer',
  same: '\u2248 about the same',
};

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
  const rate = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });
  return (
    <FirstRows rows={rows} most={15} name={by === 'cause' ? 'causes' : 'services'}>
      {(shown) => (
        <Table>
          <Table.Head>
            <Table.HeadCell width={150}>Change</Table.HeadCell>
            {by === 'cause' && <Table.HeadCell width={118}>Verdict</Table.HeadCell>}
            <Table.HeadCell>{by === 'cause' ? 'Cause' : 'Service'}</Table.HeadCell>
            {[names.a, names.b].map((name) => (
              <Table.HeadCell key={name} width={180} align="right">
                {name}
              </Table.HeadCell>
            ))}
          </Table.Head>
          <Table.Body>
            {shown.map((row) => (
              <Table.Row key={row.key}>
                <Table.Cell>{shifts[row.shift]}</Table.Cell>
                {by === 'cause' && (
                  <Table.Cell>
                    <VerdictLabel verdict={row.verdict} known={row.known} />
                  </Table.Cell>
                )}
                <Table.Cell>
                  {by === 'cause' ? (
                    <span title={row.name}>{firstSentence(row.name)}</span>
                  ) : (
                    <EntityLink entity={{ kind: 'service', name: row.name }} onGo={goTo} />
                  )}
                </Table.Cell>
                <Table.Cell align="right">
                  {formatCount(row.a)} ({rate.format(row.rateA)} {names.rate})
                </Table.Cell>
                <Table.Cell align="right">
                  {formatCount(row.b)} ({rate.format(row.rateB)} {names.rate})
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
    </FirstRows>
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
  const search = fillSearch(comparison.search, {
    refused: macroCall('kerberos_triage', entityTerms(scope)),
    match: [entityMatch(scope), ...refusalMatch(scope)].join(' AND '),
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
    ? { a: `${formatCount(others)} others`, b: state.against, rate: 'each' }
    : { a: 'Before', b: 'After', rate: 'a day' };
  const [wall, setWall] = useState('');
  useEffect(() => setWall(now === '' ? '' : wallOf(moment, now)), [moment, now]);
  const chosen = epochOfWall(wall, now);
  const outside = !byController && known && (moment <= from || moment >= to);
  const controls = (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center', marginBottom: 8 }}>
      <Select
        inline
        prefixLabel="Compare"
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
        <Select.Option value="moment" label="before and after a moment" />
        <Select.Option value="controller" label="one domain controller against the others" />
      </Select>
      {byController ? (
        <ControllerName name={state.against} onChoose={(against) => change({ against })} />
      ) : (
        <form
          style={{ display: 'flex', gap: 8 }}
          onSubmit={(event) => {
            event.preventDefault();
            if (chosen !== undefined) change({ moment: chosen });
          }}
        >
          <Text
            inline
            style={{ width: 180 }}
            aria-label="The moment, as year-month-day hour:minute"
            data-test="moment"
            value={wall}
            error={chosen === undefined}
            onChange={(_event, { value }) => setWall(value)}
          />
          <Button
            inline
            type="submit"
            style={{ flex: 'none' }}
            label="Divide here"
            disabled={chosen === undefined}
          />
        </form>
      )}
      {outside && <strong>The moment lies outside the range: choose a longer range.</strong>}
    </div>
  );
  return (
    <>
      <PanelShell
        id="comparison"
        title={
          unnamed
            ? 'One domain controller against the others'
            : byController
              ? `One domain controller against ${names.a}, by cause`
              : `Before and after ${formatTime(isoInZone(moment, now))}, by cause`
        }
        question="Which causes are new, gone, more or fewer?"
        data={data}
        searchUrl={searchLink(search, String(from ?? state.earliest), String(to ?? state.latest))}
        empty={
          <>
            {controls}
            <EmptyNote
              reason={
                unnamed
                  ? 'Name the domain controller to hold against the others.'
                  : 'No request was refused on either side.'
              }
            />
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
        title="By service"
        question="Which services are new, gone, more or fewer?"
        data={data}
        searchUrl={searchLink(search, String(from ?? state.earliest), String(to ?? state.latest))}
        empty={<EmptyNote reason="No request was refused on either side." />}
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
        aria-label="Name of the domain controller"
        placeholder="name of the domain controller"
        data-test="controller-name"
        value={name}
        onChange={(_event, { value }) => setName(value)}
      />
      <Button inline type="submit" label="Compare" />
    </form>
  );
}
