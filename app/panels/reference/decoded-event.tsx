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
import { useOnDemand } from '../use-on-demand';
import { OptionsList } from './options-list';
import { strengthWords } from './type-columns';

type Row = Readonly<Record<string, Cell>>;

const told = (row: Row, field: string): string => (textOf(row[field]) === '-' ? '' : textOf(row[field]));

const kinds: Readonly<Record<string, string>> = {
  computer: 'a computer account',
  fqdn: 'a full DNS name',
  short: 'a short name',
  ip: 'an IP address',
  localhost: 'the computer itself',
  loopback: 'the domain controller itself',
};

/** A name with words about it in brackets, where there are any. */
function withNote(name: string, ...notes: readonly string[]): React.ReactNode {
  const note = notes.filter(Boolean).join('; ');
  return (
    name !== '' && (
      <>
        <LongText text={visibleText(name)} />
        {note && ` (${note})`}
      </>
    )
  );
}

function factsOf(row: Row, types: readonly TypeEntry[]): readonly Fact[] {
  const get = (field: string) => told(row, field);
  const options = readNumber(get('ticket_options'));
  return [
    ['Event', withNote(get('event_id'), get('event_title'), get('era') && `Windows ${get('era')}`)],
    ['Outcome', get('outcome')],
    ['Record', get('record_id')],
    ['Domain controller', withNote(get('kdc'))],
    ['Account', withNote(get('account'), kinds[get('account_type')] ?? '')],
    ['Realm', withNote(get('realm'))],
    ['Service', withNote(get('service'), get('service_product'), kinds[get('service_host_kind')] ?? '')],
    [
      'Client',
      withNote(
        get('client_ip'),
        get('client_port') && `port ${get('client_port')}`,
        kinds[get('client_kind')] ?? '',
      ),
    ],
    [
      'Failure code',
      withNote(get('failure_code'), get('failure_code_hex'), get('failure_name'), get('failure_text')),
    ],
    [
      'Ticket options',
      options !== undefined && (
        <>
          {get('ticket_options')}
          <OptionsList options={optionsIn(types, options)} />
        </>
      ),
    ],
    [
      'Encryption type',
      withNote(
        get('encryption_type'),
        get('encryption_name'),
        strengthWords[get('encryption_strength')] ?? '',
      ),
    ],
    ['Pre-authentication', withNote(get('preauth_type'), get('preauth_name'), get('preauth_note'))],
  ];
}

const foreign =
  'The decoder reads events 672 to 677, 4768 to 4773, 4820 and 4821 of the Security log: the text as Event Viewer copies it or as Splunk indexes it, or the XML that begins with <Event>.';

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
    return (
      <p role="status">
        {id === '' ? 'No Kerberos event was found in this text.' : `Event ${id} is none of these.`} {foreign}
      </p>
    );
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
          {told(row, 'cause_confidence') === 'heuristic' && (
            <p>A likely cause, told from the shape of the event; check before you act.</p>
          )}
        </>
      ) : (
        <p>The request was granted: nothing was refused.</p>
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
