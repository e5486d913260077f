import type { TicketOccurrence } from '../occurrence';
import { modernHeader } from './classic-header';
import { encryptionType, failed, mappedAddress, principal, upperHex } from './printed-values';
import type { EventRecord } from './event-record';
import { NO_GUID, saltedGuid } from './salted';
import { ticketEventId } from './ticket-event-id';
import { textSid } from './windows-2008-text';

const MESSAGES = {
  as: 'Un ticket d\u2019authentification Kerberos (TGT) a \u00e9t\u00e9 demand\u00e9.',
  preauth: 'La pr\u00e9-authentification Kerberos a \u00e9chou\u00e9.',
  tgs: 'Un ticket de service Kerberos a \u00e9t\u00e9 demand\u00e9.',
  renewal: 'Un ticket de service Kerberos a \u00e9t\u00e9 renouvel\u00e9.',
} as const;

/**
 * An event as a French Windows writes it in text: the header's keys stay English, its values, the headings
 * and the labels are French. A reader that knows English labels alone finds nothing below the header.
 * Labels after Microsoft's own French messages, https://uitranslation.com/?lang=fr-fr
 */
export function frenchEvent(occurrence: TicketOccurrence, { recordId, salt }: EventRecord): string {
  const { request, account, realm, service, options, code, preauth, port, transited } = occurrence;
  const bad = failed(occurrence);
  const authentication = request === 'as' || request === 'preauth';
  const header = modernHeader(occurrence, recordId, {
    log: 'Security',
    source: 'Microsoft Windows security auditing.',
    eventId: ticketEventId(occurrence),
    eventType: 0,
    type: 'Information',
    keywords: bad ? '\u00c9chec de l\u2019audit' : 'Succ\u00e8s de l\u2019audit',
    category: authentication
      ? 'Service d\u2019authentification Kerberos'
      : 'Op\u00e9rations de ticket du service Kerberos',
    opcode: 'Informations',
  });
  const user =
    request === 'as'
      ? [
          `Nom du compte :\t\t${account}`,
          `Nom de domaine fourni :\t${realm}`,
          `ID de l\u2019utilisateur :\t\t\t${textSid(occurrence, account)}`,
        ]
      : request === 'preauth'
        ? [`ID de s\u00e9curit\u00e9 :\t\t${textSid(occurrence, account)}`, `Nom du compte :\t\t${account}`]
        : [`Nom du compte :\t\t${principal(occurrence)}`, `Domaine de comptes :\t\t${realm}`];
  const guid = `GUID d\u2019ouverture de session :\t\t${bad ? NO_GUID : saltedGuid(salt)}`;
  const details = [
    `Options de ticket :\t\t${upperHex(options)}`,
    ...(request === 'as' ? [`Code de r\u00e9sultat :\t\t${upperHex(code)}`] : []),
    ...(request === 'preauth'
      ? []
      : [`Type de chiffrement du ticket :\t${encryptionType(occurrence, upperHex)}`]),
    ...(request === 'tgs' || request === 'preauth' ? [`Code d\u2019\u00e9chec :\t\t${upperHex(code)}`] : []),
    ...(request === 'tgs' ? [`Services en transit :\t${transited ?? '-'}`] : []),
    ...(authentication ? [`Type de pr\u00e9-authentification :\t${preauth ?? '-'}`] : []),
  ];
  const section = (heading: string, lines: readonly string[]): string =>
    `${heading} :\n${lines.map((line) => `\t${line}`).join('\n')}`;
  return `${header}${[
    MESSAGES[request],
    section('Informations sur le compte', request === 'tgs' ? [...user, guid] : user),
    section('Informations sur les services', [
      `Nom du service :\t\t${service}`,
      ...(request === 'preauth' ? [] : [`ID du service :\t\t${textSid(occurrence, service)}`]),
    ]),
    section('Informations sur le r\u00e9seau', [
      `Adresse du client :\t\t${mappedAddress(occurrence)}`,
      `Port client :\t\t${port}`,
    ]),
    section('Informations suppl\u00e9mentaires', details),
    'Les options de ticket, les types de chiffrement et les codes d\u2019\u00e9chec sont d\u00e9finis dans le document RFC 4120.',
  ].join('\n\n')}`;
}
