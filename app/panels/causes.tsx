import Table from '@splunk/react-ui/Table';

import { causes } from '../../src/searches/panels/causes';
import { formatCount } from '../data/format-number';
import { formatPeriod } from '../data/format-time';
import { listOf, numberOf, rowsOf, textOf } from '../data/results';
import { PanelShell } from '../frame/panel-shell';
import { TrendLine } from '../looks/trend-line';
import { VerdictLabel } from '../looks/verdict-label';
import { usePanelContext, usePanelData } from './panel-context';

const numbers = [
  ['count', 'Events'],
  ['accounts', 'Accounts'],
  ['services', 'Services'],
  ['clients', 'Clients'],
  ['kdcs', 'DCs'],
] as const;

/** The triage table, one row a cause; a row opens the side panel. */
export function Causes() {
  const data = usePanelData(causes);
  const { state, change, searchUrl, empty, range } = usePanelContext();
  return (
    <PanelShell
      id={causes.id}
      title={causes.title}
      question={causes.question}
      data={data}
      searchUrl={searchUrl(causes)}
      empty={empty}
      height={200}
    >
      {(results) => (
        <Table stripeRows={false} horizontalOverflow="auto">
          <Table.Head>
            <Table.HeadCell width={118}>Verdict</Table.HeadCell>
            <Table.HeadCell>Cause</Table.HeadCell>
            {numbers.map(([field, label]) => (
              <Table.HeadCell key={field} align="right" width={82}>
                {label}
              </Table.HeadCell>
            ))}
            <Table.HeadCell width={124}>Trend</Table.HeadCell>
            <Table.HeadCell width={200}>First and last seen</Table.HeadCell>
          </Table.Head>
          <Table.Body>
            {rowsOf(results).map((row) => {
              const id = textOf(row.cause_id);
              const codes = listOf(row.codes);
              return (
                <Table.Row
                  key={`${id} ${textOf(row.known)} ${textOf(row.verdict)}`}
                  onClick={() => change({ focus: { kind: 'cause', id } })}
                  selected={state.focus?.kind === 'cause' && state.focus.id === id}
                  rowScreenReaderText={textOf(row.cause)}
                >
                  <Table.Cell>
                    <VerdictLabel verdict={textOf(row.verdict)} known={textOf(row.known)} />
                  </Table.Cell>
                  <Table.Cell>
                    {textOf(row.cause)}{' '}
                    <small>
                      {codes.length === 1 ? 'code' : 'codes'} {codes.join(', ')}
                    </small>
                  </Table.Cell>
                  {numbers.map(([field]) => (
                    <Table.Cell key={field} align="right">
                      {formatCount(numberOf(row[field]))}
                    </Table.Cell>
                  ))}
                  <Table.Cell>
                    <TrendLine entries={listOf(row.trend)} range={range} />
                  </Table.Cell>
                  <Table.Cell>{formatPeriod(textOf(row.first_seen), textOf(row.last_seen))}</Table.Cell>
                </Table.Row>
              );
            })}
          </Table.Body>
        </Table>
      )}
    </PanelShell>
  );
}
