/**
 * The raw terms by which an index finds Kerberos events without reading any other event.
 * TERM(EventCode=n) stands in text events only. An XML event prints the bare number, so there the provider or
 * the audit keyword stands beside it. Every failed 4768 and 4769 in text prints the encryption type
 * 0xffffffff, in any language, and no success does; 672 and 673 tell by EventType 16 (5 from WMI inputs).
 * Read off the recorded events that the tests use: all failures kept, no success read.
 */
const anyOf = (terms: readonly string[]): string => `(${terms.join(' OR ')})`;

const text = (ids: readonly number[]): string => anyOf(ids.map((id) => `TERM(EventCode=${id})`));
const bare = (ids: readonly number[]): string => anyOf(ids.map(String));

/** The events of the Security log that Kerberos writes, successes too. */
export const KERBEROS_EVENT_IDS: readonly number[] = [
  672, 673, 674, 675, 676, 677, 4768, 4769, 4770, 4771, 4772, 4773, 4820, 4821,
];

const AUDIT_FAILURE = '(TERM(EventType=16) OR TERM(EventType=5))';
const NO_TICKET = '0xffffffff';
const XML_FAILURE = '0x8010000000000000';
const XML_PROVIDER = 'Microsoft-Windows-Security-Auditing';

/**
 * A relay that cuts long texts takes the encryption type away. A granted 4768 has no word "Failure" anywhere, so its
 * header finds the refused one; a 4769 always prints "Failure Code", there the words would find every success.
 */
const CUT_4768 = '(TERM(EventCode=4768) "Audit Failure")';

/** Every Kerberos event of the Security log. */
export const eventTerms = anyOf([
  text(KERBEROS_EVENT_IDS),
  `(${XML_PROVIDER} ${bare(KERBEROS_EVENT_IDS.filter((id) => id >= 4768))})`,
]);

/** Failures of these events: `byNature` are refusals whenever they are written. */
function failures(byNature: readonly number[], modern: readonly number[], old: readonly number[]): string {
  return anyOf([
    text(byNature),
    `(${text(modern)} ${NO_TICKET})`,
    ...(modern.includes(4768) ? [CUT_4768] : []),
    `(${text(old)} ${AUDIT_FAILURE})`,
    `(${XML_FAILURE} ${bare([...modern, ...byNature.filter((id) => id >= 4768)])})`,
  ]);
}

/** Every refused ticket and failed pre-authentication. */
export const failureTerms = failures([675, 676, 677, 4771, 4772, 4773, 4820, 4821], [4768, 4769], [672, 673]);

/** Refused service tickets only: the family of event 677. */
export const refusedServiceTicketTerms = failures([677, 4773], [4769], [673]);

/** Refused logons only: ticket-granting tickets and pre-authentication. */
export const refusedLogonTerms = failures([675, 676, 4771, 4772, 4820], [4768], [672]);

/**
 * The same for the text of an event that was found by other terms: an eval expression that is true where
 * `failureTerms` find it. `kerberos_triage` reads all of 672 and 4768 and keeps to the rows of `kerberos_failures`.
 */
export const foundByFailureTerms = `NOT in(event_id, "672", "4768") OR match(_raw, "(?im)${NO_TICKET}|${XML_FAILURE}|Audit Failure|^EventType=(?:16|5)\\b")`;

/** Successes of ticket-granting tickets, which `kerberos_triage` reads beside the failures. */
export const ticketGrantedTerms = anyOf([text([672, 4768]), `(${XML_PROVIDER} 4768)`]);

/**
 * Kerberos events as terms alone, for tstats: it takes no bare words. In XML the id stands by itself between two
 * major breakers; in text it follows EventCode=.
 */
export const kerberosIdTerms = anyOf(
  KERBEROS_EVENT_IDS.flatMap((id) => [`TERM(EventCode=${id})`, ...(id >= 4768 ? [`TERM(${id})`] : [])]),
);

/** Kerberos failures as terms alone, for tstats. */
export const failureIdTerms = anyOf([
  ...[675, 676, 677, 4771].map((id) => `TERM(EventCode=${id})`),
  'TERM(4771)',
  `(${anyOf([4768, 4769].flatMap((id) => [`TERM(EventCode=${id})`, `TERM(${id})`]))} TERM(${NO_TICKET}))`,
  `(${text([672, 673])} ${AUDIT_FAILURE})`,
]);
