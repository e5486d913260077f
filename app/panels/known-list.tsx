import Button from '@splunk/react-ui/Button';
import Message from '@splunk/react-ui/Message';
import Modal from '@splunk/react-ui/Modal';
import Table from '@splunk/react-ui/Table';
import { useCallback, useEffect, useState } from 'react';

import { verdictBudget } from '../../src/searches/panels/verdict-budget';
import { formatCount } from '../data/format-number';
import { isForbidden, readKnownFailures, removeKnownFailure } from '../data/known-failures';
import type { StoredKnownFailure } from '../data/known-failures';
import { numberOf, rowsOf, textOf } from '../data/results';
import { visibleText } from '../data/visible-text';
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
  return (
    <Modal open onRequestClose={props.onClose} returnFocus={props.returnFocus} style={{ width: 900 }}>
      <Modal.Header title="Known failures" />
      <Modal.Body>
        {message !== undefined && (
          <div role="alert">
            <Message type="error">{message}</Message>
          </div>
        )}
        {forbidden && (
          <KnownForbidden asked={`Please remove from the known failures: ${scopeWords(forbidden.keys)}`} />
        )}
        {rows?.length === 0 && (
          <p role="status">None so far. Mark a cause as known where the side panel explains it.</p>
        )}
        {rows === undefined && message === undefined && <p role="status">Reading ...</p>}
        {rows !== undefined && rows.length > 0 && (
          <Table>
            <Table.Head>
              <Table.HeadCell>What</Table.HeadCell>
              <Table.HeadCell>Why</Table.HeadCell>
              <Table.HeadCell width={150}>Counts</Table.HeadCell>
              <Table.HeadCell width={100}>Marked by</Table.HeadCell>
              <Table.HeadCell width={90} align="right">
                Hides here
              </Table.HeadCell>
              <Table.HeadCell width={110}>Remove</Table.HeadCell>
            </Table.Head>
            <Table.Body>
              {rows.map((row) => (
                <Table.Row key={row.key}>
                  <Table.Cell style={{ overflowWrap: 'anywhere' }}>
                    {scopeWords(row.keys) || 'Names nothing, so it is ignored'}
                  </Table.Cell>
                  <Table.Cell style={{ overflowWrap: 'anywhere' }}>{visibleText(row.note)}</Table.Cell>
                  <Table.Cell>{untilWords(row.until, now)}</Table.Cell>
                  <Table.Cell style={{ overflowWrap: 'anywhere' }}>{visibleText(row.who)}</Table.Cell>
                  <Table.Cell align="right">{formatCount(hides(row))}</Table.Cell>
                  <Table.Cell>
                    <Button
                      inline
                      appearance={asked === row.key ? 'destructive' : 'secondary'}
                      label={asked === row.key ? 'Confirm' : 'Remove'}
                      aria-label={`${asked === row.key ? 'Confirm: remove' : 'Remove'} ${scopeWords(row.keys)}`}
                      onClick={() => (asked === row.key ? void remove(row) : setAsked(row.key))}
                    />
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        )}
      </Modal.Body>
      <Modal.Footer>
        <Button appearance="secondary" label="Close" onClick={props.onClose} />
      </Modal.Footer>
    </Modal>
  );
}
