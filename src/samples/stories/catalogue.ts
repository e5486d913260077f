import type { Story } from '../story';
import { accountLockedByItsOwner } from './account-locked-by-its-owner';
import { accountRefusedOnce } from './account-refused-once';
import { accountRenamed } from './account-renamed';
import { accountWithoutKey } from './account-without-key';
import { addressAsHostName } from './address-as-host-name';
import { authenticationPolicy } from './authentication-policy';
import { bruteForce } from './brute-force';
import { certificateSubjectUnknown } from './certificate-subject-unknown';
import { certificatesRefused } from './certificates-refused';
import { clientClockWrong } from './client-clock-wrong';
import { clockWrongOnce } from './clock-wrong-once';
import { clusterNameWithoutSpn } from './cluster-name-without-spn';
import { computerAccountDisabled } from './computer-account-disabled';
import { delegatedUserNotReadable } from './delegated-user-not-readable';
import { delegationProbe } from './delegation-probe';
import { delegationRefused } from './delegation-refused';
import { deletedAccountInAJob } from './deleted-account-in-a-job';
import { directoryWithoutSpn } from './directory-without-spn';
import { dnsZoneTransfer } from './dns-zone-transfer';
import { domainControllerClockWrong } from './domain-controller-clock-wrong';
import { domainControllerSilent } from './domain-controller-silent';
import { domainControllerWithoutCertificate } from './domain-controller-without-certificate';
import { domainControllerWithoutFailures } from './domain-controller-without-failures';
import { downlevelMachines } from './downlevel-machines';
import { duplicateServiceName } from './duplicate-service-name';
import { dynamicDnsUpdate } from './dynamic-dns-update';
import { exchange55Classes } from './exchange-55-classes';
import { exchangeConnector } from './exchange-connector';
import { exchangeWithoutSpn } from './exchange-without-spn';
import { expiredTicketRenewed } from './expired-ticket-renewed';
import { expiredTicketStuck } from './expired-ticket-stuck';
import { failuresInFrench } from './failures-in-french';
import { foreignRealmUnknown } from './foreign-realm-unknown';
import { foreignUserName } from './foreign-user-name';
import { forgedTicket } from './forged-ticket';
import { hostileNames } from './hostile-names';
import { kdcWithoutPartner } from './kdc-without-partner';
import { keyOfTheRealmChanged } from './key-of-the-realm-changed';
import { keytabOutdated } from './keytab-outdated';
import { keytabWithDes } from './keytab-with-des';
import { leaverStillInUse } from './leaver-still-in-use';
import { localhostAsService } from './localhost-as-service';
import { logonFromAForeignDesk } from './logon-from-a-foreign-desk';
import { machinePasswordLost } from './machine-password-lost';
import { monitoringOfWebSites } from './monitoring-of-web-sites';
import { netbiosOverTcpOnThePdc } from './netbios-over-tcp-on-the-pdc';
import { noPreauthAccountsCollected } from './no-preauth-accounts-collected';
import { oldSystemsWithoutCommonEncryption } from './old-systems-without-common-encryption';
import { otherServicesUnknown } from './other-services-unknown';
import { passwordExpired } from './password-expired';
import { passwordMistyped } from './password-mistyped';
import { passwordSpray } from './password-spray';
import { passwordWrongOnce } from './password-wrong-once';
import { plainNameAskedFor } from './plain-name-asked-for';
import { preauthAskedFor } from './preauth-asked-for';
import { preauthNeverGiven } from './preauth-never-given';
import { preauthScan } from './preauth-scan';
import { rareCodes } from './rare-codes';
import { rc4Refused } from './rc4-refused';
import { renewalRefused } from './renewal-refused';
import { requestRepeated } from './request-repeated';
import { revokedAfterLogon } from './revoked-after-logon';
import { roastingRefused } from './roasting-refused';
import { selectiveAuthentication } from './selective-authentication';
import { serverGone } from './server-gone';
import { serviceNameRemoved } from './service-name-removed';
import { servicePasswordExpired } from './service-password-expired';
import { shortHostName } from './short-host-name';
import { spnNotReplicated } from './spn-not-replicated';
import { spnScan } from './spn-scan';
import { sprayOverDisabledAccounts } from './spray-over-disabled-accounts';
import { sqlWithoutSpn } from './sql-without-spn';
import { stalePasswordInAService } from './stale-password-in-a-service';
import { systemAccountRefused } from './system-account-refused';
import { terminalServerMistakes } from './terminal-server-mistakes';
import { ticketDamaged } from './ticket-damaged';
import { ticketForAnotherAccount } from './ticket-for-another-account';
import { ticketFromTheFuture } from './ticket-from-the-future';
import { ticketOfAnotherRealm } from './ticket-of-another-realm';
import { trustPasswordDiffers } from './trust-password-differs';
import { trustWithoutAes } from './trust-without-aes';
import { unknownMachine } from './unknown-machine';
import { unknownNameMistyped } from './unknown-name-mistyped';
import { unspecifiedErrors } from './unspecified-errors';
import { userAsService } from './user-as-service';
import { userEnumeration } from './user-enumeration';
import { weakCertificateMapping } from './weak-certificate-mapping';
import { webAliasWithoutSpn } from './web-alias-without-spn';
import { wrongRealm } from './wrong-realm';

/** Every story, in the order in which they are told. */
export const STORIES: readonly Story[] = [
  sqlWithoutSpn,
  exchangeConnector,
  exchange55Classes,
  webAliasWithoutSpn,
  localhostAsService,
  addressAsHostName,
  shortHostName,
  downlevelMachines,
  netbiosOverTcpOnThePdc,
  dynamicDnsUpdate,
  dnsZoneTransfer,
  spnNotReplicated,
  foreignRealmUnknown,
  serverGone,
  spnScan,
  monitoringOfWebSites,
  expiredTicketRenewed,
  expiredTicketStuck,
  unknownNameMistyped,
  userEnumeration,
  deletedAccountInAJob,
  unknownMachine,
  foreignUserName,
  duplicateServiceName,
  accountWithoutKey,
  logonFromAForeignDesk,
  authenticationPolicy,
  delegationProbe,
  delegationRefused,
  rc4Refused,
  keytabWithDes,
  trustWithoutAes,
  roastingRefused,
  domainControllerSilent,
  domainControllerWithoutCertificate,
  domainControllerWithoutFailures,
  accountLockedByItsOwner,
  leaverStillInUse,
  revokedAfterLogon,
  sprayOverDisabledAccounts,
  passwordExpired,
  passwordMistyped,
  stalePasswordInAService,
  passwordSpray,
  bruteForce,
  machinePasswordLost,
  preauthAskedFor,
  preauthNeverGiven,
  userAsService,
  kdcWithoutPartner,
  keyOfTheRealmChanged,
  forgedTicket,
  trustPasswordDiffers,
  ticketFromTheFuture,
  requestRepeated,
  ticketOfAnotherRealm,
  clientClockWrong,
  domainControllerClockWrong,
  ticketForAnotherAccount,
  keytabOutdated,
  unspecifiedErrors,
  certificatesRefused,
  weakCertificateMapping,
  wrongRealm,
  failuresInFrench,
  hostileNames,
  noPreauthAccountsCollected,
  accountRefusedOnce,
  computerAccountDisabled,
  passwordWrongOnce,
  servicePasswordExpired,
  exchangeWithoutSpn,
  directoryWithoutSpn,
  otherServicesUnknown,
  plainNameAskedFor,
  systemAccountRefused,
  certificateSubjectUnknown,
  delegatedUserNotReadable,
  selectiveAuthentication,
  renewalRefused,
  oldSystemsWithoutCommonEncryption,
  preauthScan,
  clockWrongOnce,
  ticketDamaged,
  clusterNameWithoutSpn,
  rareCodes,
  accountRenamed,
  serviceNameRemoved,
  terminalServerMistakes,
];
