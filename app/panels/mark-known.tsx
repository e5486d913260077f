import Button from '@splunk/react-ui/Button';
import ControlGroup from '@splunk/react-ui/ControlGroup';
import Message from '@splunk/react-ui/Message';
import Modal from '@splunk/react-ui/Modal';
import Select from '@splunk/react-ui/Select';
import Text from '@splunk/react-ui/Text';
import { useMemo, useState } from 'react';

import { refusals } from '../../src/searches/analysis-677';
import { knownEntities } from '../../src/searches/panels/known-entities';
import { knownFailureRecord } from '../../src/searches/known-failures';
import type { KnownFailure } from '../../src/searches/known-failures';
import { formatCount } from '../data/format-number';
import { alsoMatched, isForbidden, saveKnownFailure } from '../data/known-failures';
import { hiddenBy, namesOf } from '../data/known-preview';
import { epochOf } from '../data/resolve-range';
import { rowsOf } from '../data/results';
import { userName } from '../data/splunk-page';
import { usePostProcess } from '../data/use-post-process';
import { KnownForbidden } from './known-forbidden';
import { scopeWords, starWords } from './known-words';
import { usePanelContext } from './panel-context';
import type { KnownKeys } from './panel-context';
import { knownTexts } from '../texts/analysis-677';
import { RichText } from '../looks/rich-text';

const day = 86400;
const durations = [
  { id: '30', label: () => knownTexts.days('30') },
  { id: '90', label: () => knownTexts.days('90') },
  { id: '365', label: knownTexts.year },
  { id: '', label: knownTexts.ever },
] as const;
const narrowing = ['service', 'account', 'client_ip', 'failure_code'] as const;

/** Asks for the scope of a known failure, shows what it hides, and writes it once it is confirmed. */
export function MarkKnown(props: {
  readonly keys: KnownKeys;
  readonly onDone: () => void;
  readonly onClose: () => void;
  readonly returnFocus: () => void;
}) {
  const { onDone, onClose, returnFocus } = props;
  const { jobs, now } = usePanelContext();
  const [keys, setKeys] = useState<KnownKeys>(props.keys);
  const [note, setNote] = useState(knownTexts.expected);
  const [days, setDays] = useState('90');
  const [state, setState] = useState<'asking' | 'writing' | 'forbidden' | { readonly message: string }>(
    'asking',
  );
  const job = jobs[refusals.id];
  if (!job) throw new Error('the page runs no job refusals');
  const data = usePostProcess(job, knownEntities.search);
  const rows = useMemo(() => (data.results ? rowsOf(data.results) : []), [data.results]);
  const hidden = data.phase === 'ready' ? hiddenBy(keys, rows) : undefined;
  const failure: KnownFailure = {
    keys,
    note,
    ...(days === '' ? {} : { until: epochOf(now) + Number(days) * day }),
    who: userName() || 'somebody',
    when: epochOf(now),
  };
  const refused = knownFailureRecord(failure) === undefined;
  const confirm = async () => {
    setState('writing');
    try {
      await saveKnownFailure(failure);
      onDone();
    } catch (error) {
      setState(
        isForbidden(error)
          ? 'forbidden'
          : { message: error instanceof Error ? error.message : String(error) },
      );
    }
  };
  return (
    <Modal open onRequestClose={onClose} returnFocus={returnFocus} style={{ width: 560 }}>
      <Modal.Header title={knownTexts.mark()} />
      <Modal.Body>
        <p style={{ margin: '0 0 12px' }}>
          <RichText text={knownTexts.introduction()} parts={{ star: <code>*</code> }} />
        </p>
        <ControlGroup label={knownTexts.keys.cause_id()}>
          <Text disabled defaultValue={keys.cause_id ?? knownTexts.any()} />
        </ControlGroup>
        {narrowing.map((key) => {
          const value = keys[key] ?? '';
          const others = key === 'failure_code' ? [] : alsoMatched(value, namesOf(key, rows));
          return (
            <ControlGroup
              key={key}
              label={knownTexts.keys[key]()}
              help={value.includes('*') ? starWords(others) : undefined}
            >
              <Text
                canClear
                placeholder={knownTexts.any()}
                maxLength={4096}
                value={value}
                onChange={(_event, { value: text }) => setKeys({ ...keys, [key]: text })}
              />
            </ControlGroup>
          );
        })}
        <ControlGroup label={knownTexts.why()}>
          <Text value={note} maxLength={300} onChange={(_event, { value }) => setNote(value)} />
        </ControlGroup>
        <ControlGroup label={knownTexts.knownFor()}>
          <Select value={days} onChange={(_event, { value }) => setDays(String(value))}>
            {durations.map(({ id, label }) => (
              <Select.Option key={id} value={id} label={label()} />
            ))}
          </Select>
        </ControlGroup>
        <p role="status">
          {refused
            ? knownTexts.namesNothing()
            : data.phase === 'loading'
              ? knownTexts.hidesSoon()
              : hidden === undefined
                ? knownTexts.hidesLater()
                : knownTexts.hides(formatCount(hidden))}
        </p>
        {state === 'forbidden' && <KnownForbidden asked={knownTexts.pleaseMark(scopeWords(keys), note)} />}
        {typeof state === 'object' && (
          <div role="alert">
            <Message type="error">{state.message}</Message>
          </div>
        )}
      </Modal.Body>
      <Modal.Footer>
        <Button appearance="secondary" label={knownTexts.cancel()} onClick={onClose} />
        <Button
          appearance="primary"
          label={knownTexts.confirm()}
          disabled={refused || state === 'writing' || note.trim() === ''}
          onClick={() => void confirm()}
        />
      </Modal.Footer>
    </Modal>
  );
}
