import Link from '@splunk/react-ui/Link';
import Table from '@splunk/react-ui/Table';

import type { ReferenceKind } from '../../data/codes-address';
import type { TypeEntry } from '../../data/reference-rows';
import { httpsAddresses } from '../../looks/outside-link';
import { typeColumns } from './type-columns';

/** One of the smaller tables of the reference, each row with its source. */
export function TypeTable(props: {
  readonly kind: Exclude<ReferenceKind, 'code'>;
  readonly entries: readonly TypeEntry[];
}) {
  const columns = typeColumns[props.kind];
  const sourced = props.entries.some(({ reference }) => reference !== '');
  return (
    <Table>
      <Table.Head>
        {columns.map(({ head, width, right }) => (
          <Table.HeadCell
            key={head}
            align={right ? 'right' : 'left'}
            {...(width === undefined ? {} : { width })}
          >
            {head}
          </Table.HeadCell>
        ))}
        {sourced && <Table.HeadCell width={90}>Source</Table.HeadCell>}
      </Table.Head>
      <Table.Body>
        {props.entries.map((entry) => {
          const [source] = httpsAddresses(entry.reference);
          return (
            <Table.Row key={`${entry.number} ${entry.name}`}>
              {columns.map(({ head, right, text }) => (
                <Table.Cell key={head} align={right ? 'right' : 'left'}>
                  {text(entry)}
                </Table.Cell>
              ))}
              {sourced && (
                <Table.Cell>
                  {source !== undefined && (
                    <Link to={source} openInNewContext aria-label={`Source of ${entry.name}`}>
                      source
                    </Link>
                  )}
                </Table.Cell>
              )}
            </Table.Row>
          );
        })}
      </Table.Body>
    </Table>
  );
}
