import Button from '@splunk/react-ui/Button';
import Message from '@splunk/react-ui/Message';
import Modal from '@splunk/react-ui/Modal';
import { useCallback, useEffect, useState } from 'react';

import { verdictBudget } from '../../src/searches/panels/verdict-budget';
import { formatCount } from '../data/format-number';
import { isForbidden, readKnownFailures, removeKnownFailure } from '../data/known-failures';
import type { StoredKnownFailure } from '../data/known-failures';
import { numberOf, rowsOf, textOf } from '../data/results';
import { visibleText } from '../data/visible-text';
import { DataTable } from '../frame/data-table';
import type { DataColumn } from '../frame/data-table';
import { knownTexts } from '../texts/analysis-677';
import { KnownForbidden } from './known-forbidden';
import { scopeWords, untilWords } from './known-words';
import { usePanelContext, usePanelData } from './panel-context';

/** The rows of known failures with what each hides here; each can be taken away. */
export function KnownList(props: {
  readonly onRemoved: () => void;
  readonly onClose: () => void;
  readonly returnFocus: () => void;
}) {
  const { now } = usePanelContext();
  const data = usePanelData(verdictBudget);
  const [rows, setRows] = useState<readonly StoredKnownFailure[]>();
  const [message, setMessage] = useState<string>();
  const [asked, setAsked] = useState<string>();
  const [forbidden, setForbidden] = useState<StoredKnownFailure>();
  const load = useCallback(() => {
    readKnownFailures().then(setRows, (error: unknown) =>
      setMessage(error instanceof Error ? error.message : String(error)),
    );
  }, []);
  useEffect(load, [load]);
  const notes = data.results ? rowsOf(data.results).filter(({ known }) => known === 'yes') : [];
  const hides = ({ known_note: own }: StoredKnownFailure) =>
    own === ''
      ? 0
      : notes
          .filter((row) => textOf(row.known_note).includes(own))
          .reduce((sum, row) => sum + numberOf(row.count), 0);
  const remove = async (row: StoredKnownFailure) => {
    try {
      await removeKnownFailure(row);
      setAsked(undefined);
      load();
      props.onRemoved();
    } catch (error) {
      if (isForbidden(error)) setForbidden(row);
      else setMessage(error instanceof Error ? error.message : String(error));
    }
  };
  const columns: readonly DataColumn<StoredKnownFailure>[] = [
    {
      id: 'what',
      label: knownTexts.what(),
      key: ({ keys }) => scopeWords(keys),
      text: ({ keys }) => scopeWords(keys) || knownTexts.ignored(),
    },
    {
      id: 'why',
      label: knownTexts.why(),
      key: ({ note }) => note,
      text: ({ note }) => visibleText(note),
    },
    {
      id: 'counts',
      label: knownTexts.counts(),
      width: 150,
      key: ({ until }) => until ?? Infinity,
      text: ({ until }) => untilWords(until, now),
    },
    {
      id: 'who',
      label: knownTexts.markedBy(),
      width: 110,
      key: ({ who }) => who,
      text: ({ who }) => visibleText(who),
    },
    {
      id: 'hides',
      label: knownTexts.hidesHere(),
      width: 110,
      align: 'right',
      key: hides,
      text: (row) => String(hides(row)),
      cell: (row) => formatCount(hides(row)),
    },
    {
      id: 'remove',
      label: knownTexts.remove(),
      width: 110,
      drawnOnly: true,
      text: () => '',
      cell: (row) => (
        <Button
          inline
          appearance={asked === row.key ? 'destructive' : 'secondary'}
          label={asked === row.key ? knownTexts.confirm() : knownTexts.remove()}
          aria-label={
            asked === row.key
              ? knownTexts.confirmRemove(scopeWords(row.keys))
              : knownTexts.removeRow(scopeWords(row.keys))
          }
          onClick={() => (asked === row.key ? void remove(row) : setAsked(row.key))}
        />
      ),
    },
  ];
  return (
    <Modal open onRequestClose={props.onClose} returnFocus={props.returnFocus} style={{ width: 900 }}>
      <Modal.Header title={knownTexts.list()} />
      <Modal.Body>
        {message !== undefined && (
          <div role="alert">
            <Message type="error">{message}</Message>
          </div>
        )}
        {forbidden && <KnownForbidden asked={knownTexts.pleaseRemove(scopeWords(forbidden.keys))} />}
        {rows?.length === 0 && <p role="status">{knownTexts.none()}</p>}
        {rows === undefined && message === undefined && <p role="status">{knownTexts.reading()}</p>}
        {rows !== undefined && rows.length > 0 && (
          <DataTable
            name={knownTexts.name()}
            rows={rows}
            columns={columns}
            rowKey={({ key }) => key}
            rowName={({ keys }) => scopeWords(keys)}
            most={50}
          />
        )}
      </Modal.Body>
      <Modal.Footer>
        <Button appearance="secondary" label={knownTexts.close()} onClick={props.onClose} />
      </Modal.Footer>
    </Modal>
  );
}
