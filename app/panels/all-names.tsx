import Button from '@splunk/react-ui/Button';
import Link from '@splunk/react-ui/Link';
import Modal from '@splunk/react-ui/Modal';
import { _ } from '@splunk/ui-utils/i18n';

import type { Panel } from '../../src/searches/panel';
import { everyName } from '../../src/searches/top-entities';
import { formatCount } from '../data/format-number';
import { numberOf, textOf } from '../data/results';
import type { Cell } from '../data/results';
import { useJobRows } from '../data/use-job-rows';
import { visibleText } from '../data/visible-text';
import { DataTable } from '../frame/data-table';
import type { DataColumn } from '../frame/data-table';
import { PanelFailure } from '../frame/panel-failure';
import { PanelProgress } from '../frame/panel-progress';
import { LongText } from '../looks/long-text';
import { analysisTexts } from '../texts/analysis-677';
import { usePanelContext } from './panel-context';

type Row = Readonly<Record<string, Cell>>;

/** Longer names are shown in part and are no link: a click on one is rather a wish to read it. */
const longest = 240;

/** Every name of a panel: beyond a thousand Splunk sorts and cuts, so that any number of names can be read. */
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
  const job = jobs[panel.job];
  if (!job) throw new Error(`the page runs no job ${panel.job}`);
  const { data, rows, remote } = useJobRows(job, everyName(panel, '- count'));
  const texts = analysisTexts.names;
  const columns: readonly DataColumn<Row>[] = [
    {
      id: 'name',
      label: texts.name(),
      key: (row) => textOf(row.name),
      text: (row) => textOf(row.name),
      cell: (row) => {
        const name = textOf(row.name);
        return name.length > longest ? (
          <LongText text={visibleText(name)} />
        ) : (
          <Link tag="button" onClick={() => onChoose(name)}>
            {name === '-' ? nothing : visibleText(name)}
          </Link>
        );
      },
    },
    ...(
      [
        ['count', texts.events(), 110],
        ['investigate', texts.attack(), 160],
      ] as const
    ).map(([id, label, width]): DataColumn<Row> => ({
      id,
      label,
      width,
      align: 'right',
      key: (row) => numberOf(row[id]),
      text: (row) => textOf(row[id]),
      cell: (row) => formatCount(numberOf(row[id])),
    })),
  ];
  return (
    <Modal open onRequestClose={onClose} returnFocus={returnFocus} style={{ width: 720 }}>
      <Modal.Header title={texts.titled(_(panel.title), formatCount(total))} />
      <Modal.Body>
        {data.phase === 'failed' && <PanelFailure message={data.message ?? ''} onRetry={data.retry} />}
        {!data.results && data.phase === 'loading' && (
          <PanelProgress progress={data.progress} scanned={data.scanned} height={200} />
        )}
        {data.results && (
          <DataTable
            name={_(panel.title).toLowerCase()}
            rows={rows}
            columns={columns}
            rowKey={(row) => textOf(row.name)}
            rowName={(row) => visibleText(textOf(row.name))}
            most={100}
            remote={remote}
          />
        )}
      </Modal.Body>
      <Modal.Footer>
        <Button appearance="secondary" label={texts.close()} onClick={onClose} />
      </Modal.Footer>
    </Modal>
  );
}
