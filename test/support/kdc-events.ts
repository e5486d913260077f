import { modernText, xmlEventOf } from './event-forms';

/** An event of the KDC in the System log as text: 14 and 26 (logon), 16 and 27 (service ticket), keys missing. */
export function keysMissingText(event: {
  readonly time: string;
  readonly id: 14 | 16 | 26 | 27;
  readonly target: string;
  readonly account: string;
  readonly kdc?: string;
}): string {
  const request =
    event.id === 14 || event.id === 26
      ? 'an AS request for target service'
      : 'a TGS request for the target server';
  const message = `While processing ${request} ${event.target}, the account ${event.account} did not have a suitable key for generating a Kerberos ticket (the missing key has an ID of 9). The requested etypes were 23  -133  -128. The accounts available etypes were 18  17.`;
  return modernText(event, true, message, 'System', 'Microsoft-Windows-Kerberos-Key-Distribution-Center');
}

/** An event 201 to 209 of the KDC, as XML: what it says about encryption types of the hardening of 2026. */
export function cipherEventXml(event: {
  readonly time: string;
  readonly id: number;
  readonly account: string;
  readonly service: string;
  readonly client: string;
  readonly kdc?: string;
}): string {
  return xmlEventOf(
    event,
    {
      AccountName: event.account,
      SuppliedRealmName: 'CORP.EXAMPLE',
      ServiceName: event.service,
      ClientAddress: `::ffff:${event.client}`,
      ClientAdvertizedEncryptionTypes: 'RC4-HMAC-NT',
    },
    { channel: 'System', provider: 'Microsoft-Windows-Kerberos-Key-Distribution-Center' },
  );
}

/** An event 39 of the KDC, as XML: a certificate is not strongly mapped to its account. */
export function certificateMappingXml(event: {
  readonly time: string;
  readonly account: string;
  readonly id?: 39 | 40 | 41;
  readonly kdc?: string;
}): string {
  return xmlEventOf(
    { ...event, id: event.id ?? 39 },
    {
      AccountName: event.account,
      Subject: `@@@CN=${event.account}`,
      Issuer: 'CORP-CA',
      SerialNumber: '1F000000',
      Thumbprint: 'AB12',
    },
    { channel: 'System', provider: 'Microsoft-Windows-Kerberos-Key-Distribution-Center' },
  );
}
