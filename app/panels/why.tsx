import { matchedRule } from '../data/matched-rule';
import type { Cell } from '../data/results';
import { textOf } from '../data/results';
import { visibleText } from '../data/visible-text';
import { FactList } from '../looks/fact-list';
import { verdictLook } from '../looks/verdicts';

type Row = Readonly<Record<string, Cell>>;

/** What the features of a rule are called. */
const names: Readonly<Record<string, string>> = {
  failure_code: 'Failure code',
  event_id: 'Event',
  request: 'Kind of request',
  era: 'Windows',
  account_type: 'Who asked',
  service_class: 'Service class',
  service_host_kind: 'Host in the service name',
  client_kind: 'Client address',
  delegation: 'On behalf of somebody',
  own_account: 'Domain controller asks for itself',
  foreign_realm: 'Ticket of another realm',
  account: 'Form of the account name',
};

/** What the values of features mean. */
const meanings: Readonly<Record<string, string>> = {
  computer: 'a computer account',
  user: 'a user account',
  none: 'not named',
  fqdn: 'a full DNS name',
  short: 'a short name',
  ip: 'an IP address',
  localhost: 'localhost',
  krbtgt: 'the ticket-granting service',
  loopback: 'the domain controller itself',
  remote: 'another computer',
  TGS: 'for a service ticket',
  AS: 'for a ticket-granting ticket',
  PREAUTH: 'pre-authentication',
};

const confidences: Readonly<Record<string, string>> = {
  documented: 'This cause is documented by Microsoft or a standard.',
  heuristic: 'This is a likely cause, told from the shape of the event: check before you act.',
};

/** Why an event is said to have its cause: the features that the rule asked for, and what its neighbours say. */
export function Why({ rules, event }: { readonly rules: readonly Row[]; readonly event: Row }) {
  const matched = matchedRule(rules, event);
  const pattern = textOf(event.pattern_id) === '-' ? '' : textOf(event.pattern);
  const first = verdictLook(textOf(event.verdict_first)).label;
  return (
    <>
      {pattern !== '' && (
        <p>
          {pattern} Its neighbours in time decided; by itself the event would be judged {first}.
        </p>
      )}
      <FactList
        facts={
          matched
            ? matched.map(({ feature, found }) => [
                names[feature] ?? feature,
                visibleText(
                  feature === 'failure_code'
                    ? `${found} ${textOf(event.failure_name)}`
                    : (meanings[found] ?? found),
                ),
              ])
            : [[names.failure_code ?? '', `${textOf(event.failure_code)} ${textOf(event.failure_name)}`]]
        }
      />
      <p style={{ margin: '6px 0 0', fontSize: 12 }}>{confidences[textOf(event.cause_confidence)]}</p>
    </>
  );
}
