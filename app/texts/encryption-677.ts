import { _ } from '@splunk/ui-utils/i18n';

import type { EntityKind } from '../data/entity';
import { fillText } from './fill-text';

const kinds: Readonly<Record<EntityKind, () => string>> = {
  account: () => _('Account'),
  service: () => _('Service'),
  client: () => _('Client'),
  kdc: () => _('Domain controller'),
};

const refusedBy: Readonly<Record<EntityKind, () => string>> = {
  account: () => _('Refused, by account'),
  service: () => _('Refused, by service'),
  client: () => _('Refused, by client'),
  kdc: () => _('Refused, by domain controller'),
};

const issuedBy: Readonly<Record<EntityKind, () => string>> = {
  account: () => _('Still issued with RC4 or DES, by account'),
  service: () => _('Still issued with RC4 or DES, by service'),
  client: () => _('Still issued with RC4 or DES, by client'),
  kdc: () => _('Still issued with RC4 or DES, by domain controller'),
};

const unnamed: Readonly<Record<EntityKind, () => string>> = {
  account: () => _('no account named'),
  service: () => _('no service named'),
  client: () => _('no address'),
  kdc: () => _('no name'),
};

/** The texts of the page RC4 and encryption. Counts and shares are formatted already. */
export const encryptionTexts = {
  toolbar: () => _('Range and names'),
  listBy: () => _('List by'),
  kind: (kind: EntityKind) => kinds[kind](),
  weakTickets: () => _('weak tickets'),
  numberOfTickets: () => _('number of tickets'),
  refusals: () => _('refusals'),

  standing: () => _('Where you stand'),
  standingQuestion: () => _('How much RC4 and DES is left, and who was refused for it?'),
  ofTheTickets: () => _('of the tickets use AES'),
  ticketsWithRc4: () => _('tickets with RC4'),
  ticketsWithDes: () => _('tickets with DES'),
  requestsRefused: () => _('requests refused, code 14'),
  blockedByKdc: () => _('blocked, by the KDC'),
  warningsOfKdc: () => _('warnings of the KDC'),

  refused: (refused: number, count: string) =>
    refused === 1
      ? _(
          'One request was refused because client and service have no encryption type in common. Mend this first: somebody cannot work.',
        )
      : fillText(
          _(
            '%(count)s requests were refused because client and service have no encryption type in common. Mend these first: somebody cannot work.',
          ),
          { count },
        ),
  blocked: (blocked: number, count: string) =>
    blocked === 1
      ? _('Once the KDC says in the System log that RC4 or DES is the reason.')
      : fillText(_('%(count)s times the KDC says in the System log that RC4 or DES is the reason.'), {
          count,
        }),
  warned: (warned: number, count: string) =>
    warned === 1
      ? _(
          'Once the KDC warns that it would refuse (201, 202, 205 to 207). Apart from 205, such events come only from domain controllers that lack the updates of July 2026.',
        )
      : fillText(
          _(
            '%(count)s times the KDC warns that it would refuse (201, 202, 205 to 207). Apart from 205, such events come only from domain controllers that lack the updates of July 2026.',
          ),
          { count },
        ),
  modern: (modern: number, count: string, share: string) =>
    modern === 1
      ? fillText(
          _(
            'One ticket (%(share)s) of domain controllers of Windows 2008 and later still uses RC4 or DES. It is a password that can be cracked, and a service that stops once RC4 is refused.',
          ),
          { share },
        )
      : fillText(
          _(
            '%(count)s tickets (%(share)s) of domain controllers of Windows 2008 and later still use RC4 or DES. Each is a password that can be cracked, and a service that stops once RC4 is refused.',
          ),
          { count, share },
        ),
  old: (old: number, count: string) =>
    old === 1
      ? _('One ticket comes from a domain controller of Windows 2000 or 2003, which knows no AES.')
      : fillText(
          _('%(count)s tickets come from domain controllers of Windows 2000 and 2003, which know no AES.'),
          { count },
        ),
  allAes: () => _('Every ticket of this range uses AES, and nobody was refused for it.'),
  noTicket: () =>
    _(
      'No granted ticket is indexed in this range: the success audit of Kerberos Service Ticket Operations may be off, or not collected.',
    ),

  progress: () => _('Progress: share of AES by time, Windows 2008 and later'),
  progressQuestion: () => _('Does the share of RC4 and DES go down?'),
  axis: () => _('% of tickets'),
  showAs: () => _('Show as'),
  asChart: () => _('Chart'),
  asTable: () => _('Table'),
  chart: () => _('Chart of the share of AES, RC4 and DES by time; the numbers are in the table'),
  from: () => _('From'),
  shareOfAes: () => _('Share of AES'),
  times: () => _('times'),
  noModernTicket: () => _('No granted ticket of Windows 2008 and later in this range.'),

  refusedBy: (kind: EntityKind) => refusedBy[kind](),
  refusedQuestion: () => _('Who was refused because RC4 or DES is no longer issued, and what mends it?'),
  noneRefused: () =>
    _(
      'Nobody was refused for the encryption type (code 14), and no KDC event about it is indexed in this range. Without the System log of the domain controllers only the refusals show.',
    ),
  issuedBy: (kind: EntityKind) => issuedBy[kind](),
  issuedQuestion: () => _('Who still gets tickets with RC4 or DES, and what mends it?'),
  noneIssued: () =>
    _(
      'No ticket with RC4 or DES was issued in this range. Where domain controllers audit no success, none shows.',
    ),
  checkCoverage: () => _('Check coverage and set-up'),

  refusedRows: () => _('refused names'),
  issuedRows: () => _('names with RC4 or DES'),
  events: () => _('Events'),
  tickets: () => _('Tickets'),
  name: () => _('Name'),
  seen: () => _('Seen'),
  why: () => _('Why'),
  whatToDo: () => _('What to do'),
  firstAndLast: () => _('First and last seen'),
  readMore: () => _('Read more'),
  unnamed: (kind: EntityKind) => unnamed[kind](),
  investigate: (name: string) => fillText(_('Investigate %(name)s'), { name }),
  timesRefused: (count: string) => fillText(_('%(count)s \u00d7 refused'), { count }),
  timesEvent: (count: string, event: string) =>
    fillText(_('%(count)s \u00d7 event %(event)s'), { count, event }),
} as const;
