import Table from '@splunk/react-ui/Table';
import useSplunkTheme from '@splunk/themes/useSplunkTheme';

import { codes } from '../../src/searches/panels/codes';
import { formatCount, formatShare } from '../data/format-number';
import { listOf, numberOf, rowsOf, textOf } from '../data/results';
import { trendRange } from '../data/trend';
import { FirstRows } from '../frame/first-rows';
import { PanelShell } from '../frame/panel-shell';
import { TrendLine } from '../looks/trend-line';
import { usePanelContext, usePanelData } from './panel-context';

/** The failure codes with name, meaning, count and trend; a row filters by its code and explains it. */
export function Codes() {
  const data = usePanelData(codes);
  const { state, change, searchUrl, empty, range } = usePanelContext();
  const { interactiveColorOverlayActive } = useSplunkTheme();
  return (
    <PanelShell
      id={codes.id}
      title={codes.title}
      question={codes.question}
      data={data}
      searchUrl={searchUrl(codes)}
      empty={empty}
      height={160}
    >
      {(results) => {
        const rows = rowsOf(results);
        const trends = trendRange(
          range,
          rows.flatMap((row) => listOf(row.trend)),
        );
        const total = rows.reduce((sum, row) => sum + numberOf(row.count), 0);
        return (
          <FirstRows rows={rows} most={8} name="codes">
            {(shown) => (
              <Table>
                <Table.Head>
                  <Table.HeadCell width={64} align="right">
                    Code
                  </Table.HeadCell>
                  <Table.HeadCell>Name</Table.HeadCell>
                  <Table.HeadCell>Meaning</Table.HeadCell>
                  <Table.HeadCell width={90} align="right">
                    Events
                  </Table.HeadCell>
                  <Table.HeadCell width={80} align="right">
                    Share
                  </Table.HeadCell>
                  <Table.HeadCell width={124}>Trend</Table.HeadCell>
                </Table.Head>
                <Table.Body>
                  {shown.map((row) => {
                    const code = textOf(row.failure_code);
                    return (
                      <Table.Row
                        key={code}
                        rowScreenReaderText={`code ${code}`}
                        {...(state.focus?.kind === 'code' && state.focus.id === code
                          ? { 'aria-current': true, style: { background: interactiveColorOverlayActive } }
                          : {})}
                        onClick={() =>
                          change({ filters: { ...state.filters, code }, focus: { kind: 'code', id: code } })
                        }
                      >
                        <Table.Cell align="right">{code}</Table.Cell>
                        <Table.Cell>{textOf(row.failure_name)}</Table.Cell>
                        <Table.Cell>{textOf(row.failure_text)}</Table.Cell>
                        <Table.Cell align="right">{formatCount(numberOf(row.count))}</Table.Cell>
                        <Table.Cell align="right">{formatShare(numberOf(row.count), total)}</Table.Cell>
                        <Table.Cell>
                          <TrendLine entries={listOf(row.trend)} range={trends} />
                        </Table.Cell>
                      </Table.Row>
                    );
                  })}
                </Table.Body>
              </Table>
            )}
          </FirstRows>
        );
      }}
    </PanelShell>
  );
}
