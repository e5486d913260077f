import { isOld, type DomainController } from './company/domain-controllers';
import type { SystemOccurrence } from './occurrence';
import type { Scene } from './scene';

/** When and where a System event is written. */
export interface Moment {
  readonly dc: DomainController;
  readonly time: number;
}

type Rest = Pick<SystemOccurrence, 'provider' | 'eventId' | 'level' | 'data' | 'message'>;

function systemEvent(scene: Scene, { dc, time }: Moment, rest: Rest): SystemOccurrence {
  return { kind: 'system', story: scene.story, dc, time, ...rest };
}

/**
 * KDC 14 or 26 (ticket-granting tickets), 16 or 27 (service tickets): account and client have no encryption
 * type in common. 14 and 16 end with advice on which password to reset, 26 and 27 do not.
 */
export function keysMissing(
  scene: Scene,
  moment: Moment,
  eventId: 14 | 16 | 26 | 27,
  keys: {
    readonly target: string;
    readonly account: string;
    readonly requested: string;
    readonly available: string;
  },
): SystemOccurrence {
  const authentication = eventId === 14 || eventId === 26;
  const resets = eventId === 14 || eventId === 16;
  const id = authentication ? '1' : '9';
  const request = authentication ? 'an AS request for target service' : 'a TGS request for the target server';
  const reset = resets
    ? ` Changing or resetting the password of ${keys.account} will generate a proper key.`
    : '';
  return systemEvent(scene, moment, {
    provider: 'kdc',
    eventId,
    level: 'error',
    data: [
      ['Target', keys.target],
      ['Account', keys.account],
      ['ID', id],
      ['RequestedEtypes', keys.requested],
      ['AvailableEtypes', keys.available],
      ...(resets ? ([['AccountToReset', keys.account]] as const) : []),
    ],
    message:
      `While processing ${request} ${keys.target}, the account ${keys.account} did not have a suitable key for ` +
      `generating a Kerberos ticket (the missing key has an ID of ${id}). The requested etypes were ` +
      `${keys.requested}. The accounts available etypes were ${keys.available}.${reset}`,
  });
}

/** What the events 201 to 209 of the RC4 hardening say about account, service and client. */
export interface CipherUse {
  readonly account: string;
  readonly service: string;
  readonly serviceTypes: string;
  readonly serviceKeys: string;
  readonly client: string;
  readonly advertised: readonly string[];
}

const REASONS: Readonly<Record<number, string>> = {
  201: 'service msds-SupportedEncryptionTypes is not defined and the client only supports insecure encryption types',
  202: 'the service account only has insecure keys and msds-SupportedEncryptionTypes is not defined',
  206: 'service msds-SupportedEncryptionTypes is configured to only support AES-SHA1 but the client does not advertise it',
  207: 'service msds-SupportedEncryptionTypes is configured to only support AES-SHA1 but the account has no such keys',
};

/**
 * KDC 201, 202, 206 and 207 (warnings: will be refused) and 203, 204, 208 and 209 (errors: was refused), of
 * the 2026 hardening. Source: https://support.microsoft.com/help/5073381
 */
export function cipherRefused(
  scene: Scene,
  moment: Moment,
  eventId: 201 | 202 | 203 | 204 | 206 | 207 | 208 | 209,
  use: CipherUse,
): SystemOccurrence {
  const blocked = [203, 204, 208, 209].includes(eventId);
  const reason = REASONS[blocked ? eventId - 2 : eventId] as string;
  const did = blocked
    ? 'blocked cipher usage because'
    : 'detected RC4 usage that will be unsupported in enforcement phase because';
  const realm = moment.dc.realm.name;
  const dcTypes = '0x1F (DES, RC4, AES128-SHA96, AES256-SHA96)';
  const keys = 'AES-SHA1, RC4';
  return systemEvent(scene, moment, {
    provider: moment.dc.windows === '2025' ? 'kdcsvc' : 'kdc',
    eventId,
    level: blocked ? 'error' : 'warning',
    data: [
      ['AccountName', use.account],
      ['SuppliedRealmName', realm],
      ['AccountSupportedEncryptionTypes', '0x27 (DES, RC4, AES-Sk)'],
      ['AccountAvailableKeys', keys],
      ['ServiceName', use.service],
      ['ServiceSupportedEncryptionTypes', use.serviceTypes],
      ['ServiceAvailableKeys', use.serviceKeys],
      ['DCSupportedEncryptionTypes', dcTypes],
      ['DCAvailableKeys', keys],
      ['ClientAddress', `::ffff:${use.client}`],
      ['ClientAdvertizedEncryptionTypes', use.advertised.join(' ')],
    ],
    message: `The Key Distribution Center ${did} ${reason}.

Account Information
\tAccount Name:\t${use.account}
\tSupplied Realm Name:\t${realm}
\tmsds-SupportedEncryptionTypes:\t0x27 (DES, RC4, AES-Sk)
\tAvailable Keys:\t${keys}

Service Information:
\tService Name:\t${use.service}
\tmsds-SupportedEncryptionTypes:\t${use.serviceTypes}
\tAvailable Keys:\t${use.serviceKeys}

Domain Controller Information:
\tmsds-SupportedEncryptionTypes:\t${dcTypes}
\tAvailable Keys:\t${keys}

Network Information:
\tClient Address:\t::ffff:${use.client}
\tAdvertized Etypes:\t${use.advertised.join(' ')}`,
  });
}

/** KDC 11: more than one account holds the name. */
export function duplicateName(scene: Scene, moment: Moment, name: string): SystemOccurrence {
  const old = isOld(moment.dc);
  const type = 'DS_SERVICE_PRINCIPAL_NAME';
  return systemEvent(scene, moment, {
    provider: 'kdc',
    eventId: 11,
    level: 'error',
    data: [
      ['Name', name],
      ['Type', type],
    ],
    message: old
      ? `There are multiple accounts with name ${name} of type ${type}.`
      : `The KDC encountered duplicate names while processing a Kerberos authentication request. The duplicate name is ${name} (of type ${type}).`,
  });
}

/** KDC 24: the service is a user account and wants user-to-user authentication. */
export function userToUserRequired(
  scene: Scene,
  moment: Moment,
  client: string,
  server: string,
): SystemOccurrence {
  return systemEvent(scene, moment, {
    provider: 'kdc',
    eventId: 24,
    level: 'warning',
    data: [
      ['Client', client],
      ['Server', server],
    ],
    message: `A service ticket request by client ${client} for ${server} was rejected because it requires user-to-user authentication.`,
  });
}

/** KDC 21: the client's certificate was refused; the field called Status holds a sentence. */
export function certificateInvalid(
  scene: Scene,
  moment: Moment,
  user: string,
  status: string,
): SystemOccurrence {
  const domain = moment.dc.realm.netbios;
  return systemEvent(scene, moment, {
    provider: 'kdc',
    eventId: 21,
    level: 'warning',
    data: [
      ['Domain', domain],
      ['Username', user],
      ['Status', status],
    ],
    message: `The client certificate for the user ${domain}\\${user} is not valid, and resulted in a failed smartcard logon. The chain status was : ${status}`,
  });
}

/** KDC 39: the certificate is valid but does not map to one account strongly enough (KB5014754). */
export function certificateNotMapped(
  scene: Scene,
  moment: Moment,
  user: string,
  certificate: { readonly issuer: string; readonly serial: string; readonly thumbprint: string },
): SystemOccurrence {
  const subject = `@@@CN=${user}`;
  return systemEvent(scene, moment, {
    provider: 'kdc',
    eventId: 39,
    level: 'error',
    data: [
      ['AccountName', user],
      ['Subject', subject],
      ['Issuer', certificate.issuer],
      ['SerialNumber', certificate.serial],
      ['Thumbprint', certificate.thumbprint],
    ],
    message: `The Key Distribution Center (KDC) encountered a user certificate that was valid but could not be mapped to a user in a secure way (such as via explicit mapping, key trust mapping, or a SID).

  User: ${user}
  Certificate Subject: ${subject}
  Certificate Issuer: ${certificate.issuer}
  Certificate Serial Number: ${certificate.serial}
  Certificate Thumbprint: ${certificate.thumbprint}`,
  });
}

/**
 * What the Kerberos client logs on the machine that asked: event 3, or 4 on Windows 2000. Code and name stand
 * in one line of the text; the server's time has no leading zeros.
 */
export function clientError(
  scene: Scene,
  moment: Moment,
  error: { readonly code: number; readonly name: string; readonly server: string },
): SystemOccurrence {
  const { dc, time } = moment;
  const date = new Date(time);
  const clock = `${date.getUTCHours()}:${date.getUTCMinutes()}:${date.getUTCSeconds()}.0000`;
  const day = `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()}`;
  const code = `0x${error.code.toString(16)}`;
  const target = `${error.server}@${dc.realm.name}`;
  const windows2000 = dc.windows === '2000';
  const heading = windows2000
    ? 'The function InitializeSecurityContext received a Kerberos Error Message:'
    : isOld(dc)
      ? 'A Kerberos Error Message was received:'
      : 'A Kerberos error message was received:';
  return systemEvent(scene, moment, {
    provider: 'kerberos-client',
    eventId: windows2000 ? 4 : 3,
    level: 'error',
    data: [
      ['LogonSession', ''],
      ['ClientTime', ''],
      ['ServerTime', `${clock} ${day} Z`],
      ['ErrorCode', code],
      ['ErrorMessage', error.name],
      ['ExtendedError', ''],
      ['ClientRealm', ''],
      ['ClientName', ''],
      ['ServerRealm', dc.realm.name],
      ['ServerName', error.server],
      ['TargetName', target],
      ['ErrorText', ''],
      ['File', 'onecore\\ds\\security\\protocols\\kerberos\\client2\\kerbtick.cxx'],
      ['Line', '1286'],
    ],
    message: `${heading}
 on logon session${' '}
 Client Time:${' '}
 Server Time: ${clock} ${day} ${windows2000 ? '(null)' : 'Z'}
 Error Code: ${code}  ${error.name}
 Extended Error:${' '}
 Client Realm:${' '}
 Client Name:${' '}
 Server Realm: ${dc.realm.name}
 Server Name: ${error.server}
 Target Name: ${target}
 Error Text:${' '}
 File: 9
 Line: 1286
 Error Data is in record data.`,
  });
}
