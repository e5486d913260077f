import { sidOf } from '../company/realms';
import type { TicketOccurrence } from '../occurrence';
import { restrictedData } from './access-restriction';
import { encryptionType, failed, lowerHex, mappedAddress, principal } from './printed-values';
import type { EventRecord } from './event-record';
import { NO_GUID, saltedGuid } from './salted';
import { securityHead } from './security-xml';
import { ticketEventId } from './ticket-event-id';
import { version2Values } from './version-2-values';
import { xmlEvent } from './xml-event';

type Data = (readonly [name: string, value: string])[];

/** The task numbers of the two audit subcategories. */
const AUTHENTICATION_SERVICE = 14339;
const TICKET_OPERATIONS = 14337;

function xmlSid(occurrence: TicketOccurrence, account: string): string {
  if (failed(occurrence) && occurrence.request !== 'preauth') return 'S-1-0-0';
  return sidOf(occurrence.dc.realm, account);
}

function certificateData({ certificate }: TicketOccurrence): Data {
  return [
    ['CertIssuerName', certificate?.issuer ?? ''],
    ['CertSerialNumber', certificate?.serial ?? ''],
    ['CertThumbprint', certificate?.thumbprint ?? ''],
  ];
}

function version0Data(occurrence: TicketOccurrence, salt: number): Data {
  const { request, account, realm, service, options, code, preauth, port, transited } = occurrence;
  const client: Data = [
    ['IpAddress', mappedAddress(occurrence)],
    ['IpPort', String(port)],
  ];
  const etype = ['TicketEncryptionType', encryptionType(occurrence, lowerHex)] as const;
  const printedOptions = ['TicketOptions', lowerHex(options)] as const;
  const status = ['Status', lowerHex(code)] as const;
  if (request === 'preauth') {
    return [
      ['TargetUserName', account],
      ['TargetSid', xmlSid(occurrence, account)],
      ['ServiceName', service],
      printedOptions,
      status,
      ['PreAuthType', String(preauth ?? 0)],
      ...client,
      ...certificateData(occurrence),
    ];
  }
  if (request === 'as') {
    return [
      ['TargetUserName', account],
      ['TargetDomainName', realm],
      ['TargetSid', xmlSid(occurrence, account)],
      ['ServiceName', service],
      ['ServiceSid', xmlSid(occurrence, service)],
      printedOptions,
      status,
      etype,
      ['PreAuthType', String(preauth ?? '-')],
      ...client,
      ...certificateData(occurrence),
    ];
  }
  const common: Data = [
    ['TargetUserName', principal(occurrence)],
    ['TargetDomainName', realm],
    ['ServiceName', service],
    ['ServiceSid', xmlSid(occurrence, service)],
    printedOptions,
    etype,
    ...client,
  ];
  if (request === 'renewal') return common;
  return [
    ...common,
    status,
    ['LogonGuid', failed(occurrence) ? NO_GUID : saltedGuid(salt)],
    ['TransmittedServices', transited ?? '-'],
  ];
}

function version2Data(occurrence: TicketOccurrence, salt: number, lines: boolean): Data {
  const tgs = occurrence.request === 'tgs';
  const values = version2Values(occurrence, salt);
  const list = values.advertised
    ? lines
      ? `\n${values.advertised.map((type) => `\t\t${type}`).join('\n')}`
      : values.advertised.join(' ')
    : '-';
  return [
    ...(tgs
      ? ([
          ['RequestTicketHash', values.requestHash],
          ['ResponseTicketHash', values.responseHash],
        ] as const)
      : ([['ResponseTicket', values.responseHash]] as const)),
    ['AccountSupportedEncryptionTypes', values.accountTypes],
    ['AccountAvailableKeys', values.accountKeys],
    ['ServiceSupportedEncryptionTypes', values.serviceTypes],
    ['ServiceAvailableKeys', values.serviceKeys],
    ['DCSupportedEncryptionTypes', values.dcTypes],
    ['DCAvailableKeys', values.dcKeys],
    ['ClientAdvertizedEncryptionTypes', list],
    ['SessionKeyEncryptionType', lowerHex(values.sessionType)],
    ...(tgs ? [] : ([['PreAuthEncryptionType', lowerHex(values.preauthEtype)]] as const)),
  ];
}

/**
 * A ticket event in XML. Where the domain controller's format says so, 4768 and 4769 are Version 2, with the
 * client's encryption types on one line or one a line (then the event spans lines).
 */
export function ticketXml(occurrence: TicketOccurrence, record: EventRecord): string {
  const { dc, request, restriction } = occurrence;
  const version2 =
    dc.format.startsWith('xml-version-2') && (request === 'as' || request === 'tgs') && !restriction;
  const task = request === 'as' || request === 'preauth' ? AUTHENTICATION_SERVICE : TICKET_OPERATIONS;
  const fields = version0Data(occurrence, record.salt);
  const data = restriction ? restrictedData(fields, request, restriction) : fields;
  if (version2) data.push(...version2Data(occurrence, record.salt, dc.format === 'xml-version-2-lines'));
  return xmlEvent(
    securityHead(occurrence, ticketEventId(occurrence), version2 ? 2 : 0, task, failed(occurrence)),
    record,
    data,
  );
}
