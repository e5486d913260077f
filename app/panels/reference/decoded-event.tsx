import { decodeEvent } from '../../../src/searches/codes-677';
import { fillSearch } from '../../../src/searches/fill-search';
import { optionsIn } from '../../data/find-entries';
import { quoteSpl } from '../../data/quote-spl';
import { readNumber } from '../../data/read-number';
import type { TypeEntry } from '../../data/reference-rows';
import { rowsOf, textOf } from '../../data/results';
import type { Cell } from '../../data/results';
import { visibleText } from '../../data/visible-text';
import { PanelFailure } from '../../frame/panel-failure';
import { PanelProgress } from '../../frame/panel-progress';
import { FactList } from '../../looks/fact-list';
import type { Fact } from '../../looks/fact-list';
import { LongText } from '../../looks/long-text';
import { OutsideLinks } from '../../looks/outside-link';
import { VerdictLabel } from '../../looks/verdict-label';
import { codesTexts } from '../../texts/codes-677';
import { useOnDemand } from '../use-on-demand';
import { OptionsList } from './options-list';

type Row = Readonly<Record<string, Cell>>;

const told = (row: Row, field: string): string => (textOf(row[field]) === '-' ? '' : textOf(row[field]));

/** A name with words about it in brackets, where there are any. */
function withNote(name: string, ...notes: readonly string[]): React.ReactNode {
  const note = notes.filter(Boolean).join('; ');
  return (
    name !== '' && (
      <>
        <LongText text={visibleText(name)} />
        {note && ` ${codesTexts.withNote(note)}`}
      </>
    )
  );
}

function factsOf(row: Row, types: readonly TypeEntry[]): readonly Fact[] {
  const get = (field: string) => told(row, field);
  const options = readNumber(get('ticket_options'));
  return [
    [
      codesTexts.event(),
      withNote(get('event_id'), get('event_title'), get('era') && codesTexts.windows(get('era'))),
    ],
    [codesTexts.outcome(), get('outcome') === 'success' ? codesTexts.success() : codesTexts.failure()],
    [codesTexts.record(), get('record_id')],
    [codesTexts.controller(), withNote(get('kdc'))],
    [codesTexts.account(), withNote(get('account'), codesTexts.nameKind(get('account_type')))],
    [codesTexts.realm(), withNote(get('realm'))],
    [
      codesTexts.service(),
      withNote(get('service'), get('service_product'), codesTexts.nameKind(get('service_host_kind'))),
    ],
    [
      codesTexts.client(),
      withNote(
        get('client_ip'),
        get('client_port') && codesTexts.port(get('client_port')),
        codesTexts.nameKind(get('client_kind')),
      ),
    ],
    [
      codesTexts.failureCode(),
      withNote(get('failure_code'), get('failure_code_hex'), get('failure_name'), get('failure_text')),
    ],
    [
      codesTexts.ticketOptions(),
      options !== undefined && (
        <>
          {get('ticket_options')}
          <OptionsList options={optionsIn(types, options)} />
        </>
      ),
    ],
    [
      codesTexts.encryptionType(),
      withNote(
        get('encryption_type'),
        get('encryption_name'),
        codesTexts.strength(get('encryption_strength')),
      ),
    ],
    [codesTexts.preauthentication(), withNote(get('preauth_type'), get('preauth_name'), get('preauth_note'))],
  ];
}

/** A pasted event read by the app's own normaliser and diagnosis; the text travels as one quoted value. */
export function DecodedEvent({
  text,
  types,
}: {
  readonly text: string;
  readonly types: readonly TypeEntry[];
}) {
  const search = fillSearch(decodeEvent.search, { event: quoteSpl(text) });
  const data = useOnDemand(decodeEvent.id, search, decodeEvent.columns, '-1m', 'now');
  if (data.phase === 'failed') {
    return <PanelFailure message={data.message ?? ''} onRetry={data.retry} />;
  }
  const row = data.results && !data.stale ? rowsOf(data.results)[0] : undefined;
  if (!row) {
    return <PanelProgress progress={data.progress} scanned={data.scanned} height={120} />;
  }
  if (told(row, 'request') === '') {
    const id = told(row, 'event_id');
    return <p role="status">{id === '' ? codesTexts.noEventFound() : codesTexts.otherEvent(id)}</p>;
  }
  const refused = told(row, 'outcome') === 'failure';
  return (
    <>
      {refused ? (
        <>
          <p>
            <VerdictLabel verdict={told(row, 'verdict')} known={told(row, 'known')} />{' '}
            <strong>{told(row, 'cause')}</strong>
          </p>
          <p>{told(row, 'cause_action')}</p>
          {told(row, 'cause_confidence') === 'heuristic' && <p>{codesTexts.likely()}</p>}
        </>
      ) : (
        <p>{codesTexts.granted()}</p>
      )}
      <FactList facts={factsOf(row, types)} />
      {refused && (
        <div style={{ marginTop: 12 }}>
          <OutsideLinks text={`${told(row, 'cause_reference')} ${told(row, 'failure_reference')}`} />
        </div>
      )}
    </>
  );
}
