import { _ } from '@splunk/ui-utils/i18n';

import type { ReferenceKind } from '../data/codes-address';
import { fillText } from './fill-text';

const tables: Readonly<Record<ReferenceKind, () => string>> = {
  code: () => _('Failure codes'),
  encryption: () => _('Encryption types'),
  preauth: () => _('Pre-authentication types'),
  option: () => _('Ticket options'),
  event: () => _('Events'),
};

const readings: Readonly<Record<ReferenceKind, () => string>> = {
  code: () => _('As a failure code'),
  encryption: () => _('As an encryption type'),
  preauth: () => _('As a pre-authentication type'),
  option: () => _('As ticket options'),
  event: () => _('As an event id'),
};

const ofKind: Readonly<Record<ReferenceKind, () => string>> = {
  code: () => _('code %(number)s. %(note)s'),
  encryption: () => _('encryption type %(number)s. %(note)s'),
  preauth: () => _('pre-authentication type %(number)s. %(note)s'),
  option: () => _('ticket option %(number)s. %(note)s'),
  event: () => _('event %(number)s. %(note)s'),
};

/** What an encryption strength asks of the reader. */
const strengths: Readonly<Record<string, () => string>> = {
  strong: () => _('strong'),
  weak: () => _('weak: replace it'),
  broken: () => _('broken: do not use'),
  none: () => _('no encryption of tickets'),
};

const requests: Readonly<Record<string, () => string>> = {
  AS: () => _('authentication ticket'),
  TGS: () => _('service ticket'),
  PREAUTH: () => _('pre-authentication'),
  RENEWAL: () => _('renewal'),
};

/** What the kinds of accounts, names and addresses are called in words. */
const nameKinds: Readonly<Record<string, () => string>> = {
  computer: () => _('a computer account'),
  fqdn: () => _('a full DNS name'),
  short: () => _('a short name'),
  ip: () => _('an IP address'),
  localhost: () => _('the computer itself'),
  loopback: () => _('the domain controller itself'),
};

/** The texts of the page Codes: the reference, the side panel and the decoder. */
export const codesTexts = {
  table: (kind: ReferenceKind) => tables[kind](),
  tables: () => _('Tables of the reference'),
  tableQuestion: () => _('What does it mean?'),
  searchReference: () => _('Search the reference'),
  anySpelling: () => _('Number in any spelling, name or words'),
  anySpellingExample: () => _('number, name or words'),
  noLookup: () =>
    _(
      'The lookup gave no rows. It comes with the app: perhaps your role may not read it. Ask your Splunk administrator for read access to the lookups of Kerberos 677.',
    ),
  nothingButIn: (table: string, text: string, others: string) =>
    fillText(_('Nothing in "%(table)s" holds all of: %(text)s. There is something in %(others)s.'), {
      table,
      text,
      others,
    }),
  nothing: (table: string, text: string) =>
    fillText(_('Nothing in "%(table)s" holds all of: %(text)s. Try fewer words, or a number.'), {
      table,
      text,
    }),
  quoted: (name: string) => fillText(_('"%(name)s"'), { name }),
  clearSearch: () => _('Clear the search'),
  otherReading: (hex: string, code: string) =>
    fillText(_('Read as decimal. As hexadecimal it is %(hex)s, code %(code)s:'), { hex, code }),
  lookFor: (text: string) => fillText(_('Look for %(text)s'), { text }),

  code: () => _('Code'),
  hex: () => _('Hex'),
  name: () => _('Name'),
  meaning: () => _('Meaning'),
  kind: () => _('Kind'),
  inWindows: () => _('In Windows'),
  microsoftDiffers: () => _("(Microsoft's page differs)"),
  codeRow: (number: string, name: string) => fillText(_('code %(number)s %(name)s'), { number, name }),
  number: () => _('Number'),
  whatItMeans: () => _('What it means'),
  strengthHead: () => _('Strength'),
  strength: (strength: string) => strengths[strength]?.() ?? strength,
  bit: () => _('Bit'),
  value: () => _('Value'),
  event: () => _('Event'),
  title: () => _('Title'),
  request: () => _('Request'),
  requestOf: (request: string) => requests[request]?.() ?? _('System log'),
  writtenBy: () => _('Written by Windows'),
  note: () => _('Note'),
  source: () => _('Source'),
  sourceLink: () => _('source'),
  sourceOf: (name: string) => fillText(_('Source of %(name)s'), { name }),

  seenIn: (events: string) => fillText(_('seen in %(events)s'), { events }),
  documentedFor: (events: string) => fillText(_('documented for %(events)s'), { events }),
  notExpected: () => _('not expected'),
  seenSentence: (events: string) => fillText(_('Recorded events hold it: %(events)s.'), { events }),
  documentedSentence: (events: string) =>
    fillText(_('Microsoft lists it for %(events)s; we know no recorded event with it.'), { events }),
  notExpectedSentence: () =>
    _(
      'Neither a recorded event nor a page of Microsoft shows it: not expected from a Windows domain controller.',
    ),
  panelTitle: (number: string, hex: string, name: string) =>
    fillText(_('Code %(number)s (%(hex)s) %(name)s'), { number, hex, name }),
  textAndKind: (text: string, kind: string) => fillText(_('%(text)s. Kind: %(kind)s.'), { text, kind }),
  alsoCalled: (names: string) => fillText(_('Also called %(names)s.'), { names }),
  whatToDo: () => _('What to do'),
  whereWindowsShows: () => _('Where Windows shows it'),
  refusedWithCode: () => _('Refused requests with this code'),
  microsoftSays: () => _("What Microsoft's page says differently"),
  rfcIsRight: (says: string) => fillText(_('%(says)s The RFC is right; this app follows it.'), { says }),
  causes: () => _('Causes that the app tells apart'),
  readMore: () => _('Read more'),

  decoder: () => _('Decoder'),
  decoderQuestion: () => _('What does this event, options value, encryption type or code mean?'),
  decoderHelp: () =>
    _(
      'Paste an event (text or XML), an options value, an encryption type or a code. An event is read by a search of its own: like every search it stands in the audit log of Splunk, and nothing is indexed.',
    ),
  decoderField: () => _('Event, options value, encryption type or code'),
  decode: () => _('Decode'),
  clear: () => _('Clear'),
  examples: () => _('Examples:'),
  severalEvents: () => _('More than one event was pasted; only the first is read.'),
  noSuchName: () => _('No code, type, option or event of this name is known. Is it spelled in full?'),
  namedCode: (number: string, hex: string, text: string) =>
    fillText(_('code %(number)s (%(hex)s): %(text)s'), { number, hex, text }),
  namedEntry: (kind: ReferenceKind, number: string, note: string) =>
    fillText(ofKind[kind](), { number, note }),
  inHexadecimal: (number: string, hex: string) =>
    fillText(_('%(number)s is %(hex)s in hexadecimal.'), { number, hex }),
  noMeaning: () => _('No standard that the app knows gives this number a meaning.'),
  noMeaningHere: () => _('No standard that the app knows gives this number a meaning here.'),
  asKind: (kind: ReferenceKind) => readings[kind](),
  codeLinkAndText: () => _('%(name)s: %(text)s'),
  nameAndStrength: (name: string, strength: string) =>
    fillText(_('%(name)s, %(strength)s'), { name, strength }),
  nameAndNote: (name: string, note: string) => fillText(_('%(name)s. %(note)s'), { name, note }),
  noOption: () => _('no option is set'),
  unreadable: () =>
    _(
      'This is nothing that the decoder reads. Expected one of: a number such as 0x1b, 27 or 0x40810010; a label with a value such as "Ticket Options: 0x40810010"; a name such as KRB_AP_ERR_SKEW; or the text or XML of one Kerberos event (672 to 677, 4768 to 4773).',
    ),
  tooLong: (length: string, most: string) =>
    fillText(
      _(
        'This is longer than any event (%(length)s characters). Paste one event of at most %(most)s characters.',
      ),
      { length, most },
    ),

  nameKind: (kind: string) => nameKinds[kind]?.() ?? '',
  withNote: (note: string) => fillText(_('(%(note)s)'), { note }),
  windows: (era: string) => fillText(_('Windows %(era)s'), { era }),
  port: (port: string) => fillText(_('port %(port)s'), { port }),
  outcome: () => _('Outcome'),
  record: () => _('Record'),
  controller: () => _('Domain controller'),
  account: () => _('Account'),
  realm: () => _('Realm'),
  service: () => _('Service'),
  client: () => _('Client'),
  failureCode: () => _('Failure code'),
  ticketOptions: () => _('Ticket options'),
  encryptionType: () => _('Encryption type'),
  preauthentication: () => _('Pre-authentication'),
  granted: () => _('The request was granted: nothing was refused.'),
  success: () => _('success'),
  failure: () => _('failure'),
  likely: () => _('A likely cause, told from the shape of the event; check before you act.'),
  noEventFound: () =>
    _(
      'No Kerberos event was found in this text. The decoder reads events 672 to 677, 4768 to 4773, 4820 and 4821 of the Security log: the text as Event Viewer copies it or as Splunk indexes it, or the XML that begins with <Event>.',
    ),
  otherEvent: (id: string) =>
    fillText(
      _(
        'Event %(id)s is none of these. The decoder reads events 672 to 677, 4768 to 4773, 4820 and 4821 of the Security log: the text as Event Viewer copies it or as Splunk indexes it, or the XML that begins with <Event>.',
      ),
      { id },
    ),
} as const;
