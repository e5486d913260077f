import Button from '@splunk/react-ui/Button';
import Link from '@splunk/react-ui/Link';
import Modal from '@splunk/react-ui/Modal';
import Paginator from '@splunk/react-ui/Paginator';
import Table from '@splunk/react-ui/Table';
import { useState } from 'react';

import type { Panel } from '../../src/searches/panel';
import { everyName } from '../../src/searches/top-entities';
import { formatCount } from '../data/format-number';
import { numberOf, rowsOf, textOf } from '../data/results';
import { usePostProcess } from '../data/use-post-process';
import { visibleText } from '../data/visible-text';
import { PanelFailure } from '../frame/panel-failure';
import { PanelProgress } from '../frame/panel-progress';
import { LongText } from '../looks/long-text';
import { usePanelContext } from './panel-context';

const pageSize = 100;

/** Every name of a panel, a hundred at a time: Splunk sorts and cuts, so that any number of names can be read. */
export function AllNames(props: {
  readonly panel: Panel;
  readonly total: number;
  readonly nothing: string;
  readonly onChoose: (name: string) => void;
  readonly onClose: () => void;
  readonly returnFocus: () => void;
}) {
  const { panel, total, nothing, onChoose, onClose, returnFocus } = props;
  const { jobs } = usePanelContext();
  const [page, setPage] = useState(1);
  const [order, setOrder] = useState<'- count' | '+ count' | '+ name' | '- name'>('- count');
  const job = jobs[panel.job];
  if (!job) throw new Error(`the page runs no job ${panel.job}`);
  const data = usePostProcess(job, everyName(panel, order), {
    offset: (page - 1) * pageSize,
    count: pageSize,
  });
  const sort = (column: 'name' | 'count') => {
    const first = column === 'count' ? '- count' : '+ name';
    const other = column === 'count' ? '+ count' : '- name';
    setOrder(order === first ? other : first);
    setPage(1);
  };
  const direction = (column: string) =>
    order.endsWith(column) ? (order.startsWith('-') ? 'desc' : 'asc') : 'none';
  const rows = data.results ? rowsOf(data.results) : [];
  const pages = Math.ceil(total / pageSize);
  return (
    <Modal open onRequestClose={onClose} returnFocus={returnFocus} style={{ width: 720 }}>
      <Modal.Header title={`${panel.title}: ${formatCount(total)}`} />
      <Modal.Body>
        {data.phase === 'failed' && <PanelFailure message={data.message ?? ''} onRetry={data.retry} />}
        {!data.results && data.phase === 'loading' && (
          <PanelProgress progress={data.progress} scanned={data.scanned} height={200} />
        )}
        {data.results && (
          <Table>
            <Table.Head>
              <Table.HeadCell onSort={() => sort('name')} sortKey="name" sortDir={direction('name')}>
                Name
              </Table.HeadCell>
              <Table.HeadCell
                align="right"
                width={110}
                onSort={() => sort('count')}
                sortKey="count"
                sortDir={direction('count')}
              >
                Events
              </Table.HeadCell>
              <Table.HeadCell align="right" width={150}>
                May be an attack
              </Table.HeadCell>
            </Table.Head>
            <Table.Body>
              {rows.map((row) => {
                const name = textOf(row.name);
                return (
                  <Table.Row key={name}>
                    <Table.Cell style={{ overflowWrap: 'anywhere' }}>
                      {name.length > 240 ? (
                        <LongText text={visibleText(name)} />
                      ) : (
                        <Link tag="button" onClick={() => onChoose(name)}>
                          {name === '-' ? nothing : visibleText(name)}
                        </Link>
                      )}
                    </Table.Cell>
                    <Table.Cell align="right">{formatCount(numberOf(row.count))}</Table.Cell>
                    <Table.Cell align="right">{formatCount(numberOf(row.investigate))}</Table.Cell>
                  </Table.Row>
                );
              })}
            </Table.Body>
          </Table>
        )}
      </Modal.Body>
      <Modal.Footer>
        {pages > 1 && (
          <Paginator current={page} totalPages={pages} onChange={(_event, next) => setPage(next.page)} />
        )}
        <Button appearance="secondary" label="Close" onClick={onClose} />
      </Modal.Footer>
    </Modal>
  );
}
