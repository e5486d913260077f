import Table from '@splunk/react-ui/Table';
import useSplunkTheme from '@splunk/themes/useSplunkTheme';

import type { CodeEntry } from '../../data/reference-rows';
import { useWidth } from '../../looks/use-width';
import { windowsShort } from './windows-words';

/** The failure codes, one a row; a row opens its explanation. `chosen` is the number that the side panel explains. */
export function CodeTable(props: {
  readonly entries: readonly CodeEntry[];
  readonly chosen: number | undefined;
  readonly onChoose: (number: number) => void;
}) {
  const { interactiveColorOverlayActive } = useSplunkTheme();
  const [ref, width] = useWidth();
  const wide = width >= 1000;
  return (
    <div ref={ref}>
      <Table>
        <Table.Head>
          <Table.HeadCell align="right" width={64}>
            Code
          </Table.HeadCell>
          <Table.HeadCell align="right" width={68}>
            Hex
          </Table.HeadCell>
          <Table.HeadCell width={wide ? 330 : 290}>Name</Table.HeadCell>
          <Table.HeadCell>Meaning</Table.HeadCell>
          {wide && <Table.HeadCell width={140}>Kind</Table.HeadCell>}
          {wide && <Table.HeadCell width={220}>In Windows</Table.HeadCell>}
        </Table.Head>
        <Table.Body>
          {props.entries.map((entry) => (
            <Table.Row
              key={entry.number}
              rowScreenReaderText={`code ${entry.number} ${entry.name}`}
              onClick={() => props.onChoose(entry.number)}
              {...(entry.number === props.chosen
                ? { 'aria-current': true, style: { background: interactiveColorOverlayActive } }
                : {})}
            >
              <Table.Cell align="right">{entry.number}</Table.Cell>
              <Table.Cell align="right">{entry.hex}</Table.Cell>
              <Table.Cell style={{ overflowWrap: 'anywhere' }}>{entry.name}</Table.Cell>
              <Table.Cell>
                <span>
                  {entry.text}
                  {entry.microsoft.says !== '' && (
                    <>
                      {' '}
                      <em title={entry.microsoft.says}>(Microsoft&rsquo;s page differs)</em>
                    </>
                  )}
                </span>
              </Table.Cell>
              {wide && <Table.Cell>{entry.category}</Table.Cell>}
              {wide && <Table.Cell>{windowsShort(entry)}</Table.Cell>}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
