import Link from '@splunk/react-ui/Link';
import Table from '@splunk/react-ui/Table';
import type { ReactNode } from 'react';

import type { EntityKind } from '../data/entity';
import { investigateUrl } from '../data/entity';
import { formatCount } from '../data/format-number';
import { formatPeriod } from '../data/format-time';
import { isoInZone } from '../data/iso-in-zone';
import type { Cell } from '../data/results';
import { listOf, numberOf, rowsOf, textOf } from '../data/results';
import type { PanelData } from '../data/use-post-process';
import { visibleText } from '../data/visible-text';
import { FirstRows } from '../frame/first-rows';
import { PanelShell } from '../frame/panel-shell';
import { httpsAddresses } from '../looks/outside-link';
import { useWidth } from '../looks/use-width';

const nothing: Readonly<Record<EntityKind, string>> = {
  account: 'no account named',
  service: 'no service named',
  client: 'no address',
  kdc: 'no name',
};

const roomy = 1000;

/** A table by name and reason, with what to do in each row. `counted` says what the events of a row are. */
export function EncryptionTable(props: {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly data: PanelData;
  readonly searchUrl: string;
  readonly by: EntityKind;
  readonly range: { readonly earliest: string; readonly latest: string };
  readonly now: string;
  readonly counted: string;
  readonly describe: (row: Readonly<Record<string, Cell>>) => string;
  readonly empty: ReactNode;
}) {
  const { id, title, question, data, searchUrl, by, range, now, counted, describe, empty } = props;
  const [ref, width] = useWidth();
  const wide = width >= roomy;
  return (
    <PanelShell
      id={id}
      title={title}
      question={question}
      data={data}
      searchUrl={searchUrl}
      empty={empty}
      height={240}
    >
      {(results) => (
        <div ref={ref}>
          <FirstRows rows={rowsOf(results)} most={12} name="rows">
            {(shown) => (
              <Table>
                <Table.Head>
                  <Table.HeadCell width={wide ? 240 : 190}>Name</Table.HeadCell>
                  <Table.HeadCell width={90} align="right">
                    {counted}
                  </Table.HeadCell>
                  <Table.HeadCell width={wide ? 190 : 130}>Seen</Table.HeadCell>
                  <Table.HeadCell>Why</Table.HeadCell>
                  <Table.HeadCell>What to do</Table.HeadCell>
                  {wide && <Table.HeadCell width={200}>First and last seen</Table.HeadCell>}
                </Table.Head>
                <Table.Body>
                  {shown.map((row) => {
                    const name = textOf(row.name);
                    const [reference] = httpsAddresses(textOf(row.encryption_reason_reference));
                    return (
                      <Table.Row key={`${name} ${textOf(row.encryption_reason)}`}>
                        <Table.Cell>
                          {name === '-' ? (
                            <em>{nothing[by]}</em>
                          ) : (
                            <Link
                              to={investigateUrl({ kind: by, name }, range)}
                              title={`Investigate ${visibleText(name)}`}
                              style={{ unicodeBidi: 'isolate', overflowWrap: 'anywhere' }}
                            >
                              {visibleText(name).slice(0, 80)}
                            </Link>
                          )}
                        </Table.Cell>
                        <Table.Cell align="right">{formatCount(numberOf(row.count))}</Table.Cell>
                        <Table.Cell>{describe(row)}</Table.Cell>
                        <Table.Cell>{textOf(row.encryption_reason_text)}</Table.Cell>
                        <Table.Cell>
                          <div>
                            {textOf(row.encryption_reason_action)}{' '}
                            {reference !== undefined && (
                              <Link to={reference} openInNewContext>
                                Read more
                              </Link>
                            )}
                          </div>
                        </Table.Cell>
                        {wide && (
                          <Table.Cell>
                            {formatPeriod(
                              isoInZone(numberOf(row.first), now),
                              isoInZone(numberOf(row.last), now),
                              now,
                            )}
                          </Table.Cell>
                        )}
                      </Table.Row>
                    );
                  })}
                </Table.Body>
              </Table>
            )}
          </FirstRows>
        </div>
      )}
    </PanelShell>
  );
}

/** What was seen of a refused row: `refused 4 times, event 203 4 times`. */
export function toldWords(row: Readonly<Record<string, Cell>>): string {
  return listOf(row.told)
    .map((entry) => {
      const [what = '', count = ''] = entry.split(' ');
      const times = `${formatCount(Number(count))} \u00d7`;
      return what === 'refused' ? `${times} refused` : `${times} event ${what}`;
    })
    .sort((a, b) => Number(b.endsWith('refused')) - Number(a.endsWith('refused')))
    .join(', ');
}
