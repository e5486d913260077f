import type { Source } from './source';
import { rfc } from './source';

/** A pre-authentication type (padata type), with what an administrator makes of it in events 672, 675, 4768 and 4771. */
export interface PreauthType {
  readonly number: number;
  readonly name: string;
  readonly note: string;
  readonly source: Source;
}

const kile: Source = {
  title: '[MS-KILE]: pre-authentication data',
  url: 'https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-kile/ae60c948-fda8-45c2-b1d1-a71b484dd1f7',
};

const sfu: Source = {
  title: '[MS-SFU]: service for user',
  url: 'https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-sfu/3bff5864-8135-400e-bdd9-33b552051d94',
};

const registry: Source = {
  title: 'IANA: Kerberos parameters, pre-authentication and typed data',
  url: 'https://www.iana.org/assignments/kerberos-parameters/kerberos-parameters.xhtml#pre-authentication',
};

const event4768: Source = {
  title: 'Microsoft: event 4768',
  url: 'https://learn.microsoft.com/en-us/previous-versions/windows/it-pro/windows-10/security/threat-protection/auditing/event-4768',
};

const base = rfc(4120, '7.5.2');
const oneTimePassword = rfc(6560, '4');

function type(number: number, name: string, source: Source, note: string): PreauthType {
  return { number, name, source, note };
}

/** The pre-authentication types, by number. */
export const preauthTypes: readonly PreauthType[] = [
  type(
    0,
    'none',
    event4768,
    'No pre-authentication. On a success the account does not require it, so its password can be attacked offline (AS-REP roasting).',
  ),
  type(1, 'PA-TGS-REQ', base, 'The ticket-granting ticket that goes with a service ticket request.'),
  type(
    2,
    'PA-ENC-TIMESTAMP',
    base,
    'The usual logon with a password: the time, encrypted with the key of the account.',
  ),
  type(3, 'PA-PW-SALT', base, 'The salt of the password, sent by the KDC.'),
  type(5, 'PA-ENC-UNIX-TIME', base, 'Deprecated.'),
  type(6, 'PA-SANDIA-SECUREID', base, 'A token logon. Windows does not use it.'),
  type(7, 'PA-SESAME', base, 'Windows does not use it.'),
  type(8, 'PA-OSF-DCE', base, 'Windows does not use it.'),
  type(9, 'PA-CYBERSAFE-SECUREID', base, 'A token logon. Windows does not use it.'),
  type(10, 'PA-AFS3-SALT', base, 'The salt of old AFS passwords. Windows does not use it.'),
  type(11, 'PA-ETYPE-INFO', base, 'The list of encryption types that the KDC offers.'),
  type(12, 'PA-SAM-CHALLENGE', base, 'A token logon. Windows does not use it.'),
  type(13, 'PA-SAM-RESPONSE', base, 'A token logon. Windows does not use it.'),
  type(14, 'PA-PK-AS-REQ_OLD', base, 'Logon with a certificate or smart card, as an old draft had it.'),
  type(
    15,
    'PA-PK-AS-REP_OLD',
    base,
    'Logon with a certificate or smart card, old form; Windows also logs it for the request.',
  ),
  type(16, 'PA-PK-AS-REQ', base, 'Logon with a certificate or smart card (PKINIT).'),
  type(17, 'PA-PK-AS-REP', base, 'The answer to a logon with a certificate or smart card (PKINIT).'),
  type(18, 'PA-PK-OCSP-RESPONSE', rfc(4557, '3'), 'Proof that a certificate is not revoked, sent along.'),
  type(19, 'PA-ETYPE-INFO2', base, 'The list of encryption types and salts that the KDC offers.'),
  type(
    20,
    'PA-SVR-REFERRAL-INFO',
    kile,
    'Referral to another realm. RFC 4120 calls the number PA-USE-SPECIFIED-KVNO.',
  ),
  type(21, 'PA-SAM-REDIRECT', base, 'A token logon. Windows does not use it.'),
  type(22, 'PA-GET-FROM-TYPED-DATA', base, 'Data that stand elsewhere in the message.'),
  type(23, 'PA-SAM-ETYPE-INFO', base, 'A token logon. Windows does not use it.'),
  type(24, 'PA-ALT-PRINC', base, 'Windows does not use it.'),
  type(25, 'PA-SERVER-REFERRAL', registry, 'Referral to another realm, as a draft had it.'),
  type(30, 'PA-SAM-CHALLENGE2', base, 'A token logon. Windows does not use it.'),
  type(31, 'PA-SAM-RESPONSE2', base, 'A token logon. Windows does not use it.'),
  type(41, 'PA-EXTRA-TGT', base, 'Reserved for a further ticket-granting ticket.'),
  type(128, 'PA-PAC-REQUEST', base, 'The wish to have the Windows groups (PAC) in the ticket, or not to.'),
  type(129, 'PA-FOR-USER', sfu, 'A service asks for a ticket on behalf of a user (S4U2self).'),
  type(
    130,
    'PA-S4U-X509-USER',
    sfu,
    'A service asks for a ticket on behalf of a user known by certificate (S4U2self).',
  ),
  type(131, 'PA-FOR-CHECK_DUPS', registry, 'Windows internal.'),
  type(132, 'PA-AS-CHECKSUM', registry, 'A checksum over the request.'),
  type(133, 'PA-FX-COOKIE', rfc(6113, '5.2'), 'State of a logon in several steps.'),
  type(134, 'PA-AUTHENTICATION-SET', rfc(6113, '5.3'), 'A set of logon methods that belong together.'),
  type(135, 'PA-AUTH-SET-SELECTED', rfc(6113, '5.3'), 'The set of logon methods that the client chose.'),
  type(136, 'PA-FX-FAST', rfc(6113, '5.4'), 'Armoured logon (FAST). Windows calls it Kerberos armoring.'),
  type(137, 'PA-FX-ERROR', rfc(6113, '5.4'), 'An error inside an armoured logon.'),
  type(138, 'PA-ENCRYPTED-CHALLENGE', rfc(6113, '5.4.6'), 'Password logon inside armour (FAST).'),
  type(141, 'PA-OTP-CHALLENGE', oneTimePassword, 'One-time password. Active Directory does not use it.'),
  type(142, 'PA-OTP-REQUEST', oneTimePassword, 'One-time password. Active Directory does not use it.'),
  type(143, 'PA-OTP-CONFIRM', registry, 'One-time password, obsolete. Active Directory does not use it.'),
  type(144, 'PA-OTP-PIN-CHANGE', oneTimePassword, 'One-time password. Active Directory does not use it.'),
  type(145, 'PA-EPAK-AS-REQ', registry, 'Windows does not use it.'),
  type(146, 'PA-EPAK-AS-REP', registry, 'Windows does not use it.'),
  type(147, 'PA-PKINIT-KX', rfc(8062, '7'), 'Key of an anonymous or certificate logon.'),
  type(148, 'PA-PKU2U-NAME', registry, 'Logon between computers without a domain.'),
  type(
    149,
    'PA-REQ-ENC-PA-REP',
    rfc(6806, '11'),
    'The client asks for a protected list of what the KDC can do.',
  ),
  type(150, 'PA-AS-FRESHNESS', rfc(8070, '3'), 'Proof that a certificate logon was made just now.'),
  type(
    151,
    'PA-SPAKE',
    rfc(9588, '4'),
    'Password logon that resists offline guessing. Active Directory does not use it.',
  ),
  type(
    161,
    'KERB-KEY-LIST-REQ',
    kile,
    'A read-only domain controller or cloud trust asks for keys of the user.',
  ),
  type(
    162,
    'KERB-KEY-LIST-REP',
    kile,
    'The keys of the user, for a read-only domain controller or cloud trust.',
  ),
  type(165, 'PA-SUPPORTED-ENCTYPES', kile, 'The encryption types that the client supports.'),
  type(167, 'PA-PAC-OPTIONS', kile, 'Wishes for claims, branch awareness and resource-based delegation.'),
];
