import type { SavedSearch } from '../saved-search';
import { k677AsrepRoasting } from './k677-asrep-roasting';
import { k677BruteForce } from './k677-brute-force';
import { k677CertificateFailures } from './k677-certificate-failures';
import { k677ClockSkewClients } from './k677-clock-skew-clients';
import { k677ClockSkewControllers } from './k677-clock-skew-controllers';
import { k677DisabledAccountSpray } from './k677-disabled-account-spray';
import { k677ExpiredPasswordSpray } from './k677-expired-password-spray';
import { k677FailureAuditingStopped } from './k677-failure-auditing-stopped';
import { k677FailureSurge } from './k677-failure-surge';
import { k677FailuresByDomainController } from './k677-failures-by-domain-controller';
import { k677ForgedTickets } from './k677-forged-tickets';
import { k677Lockouts } from './k677-lockouts';
import { k677MachinePasswords } from './k677-machine-passwords';
import { k677MonthlyTrend } from './k677-monthly-trend';
import { k677NewFailingServices } from './k677-new-failing-services';
import { k677PasswordSpray } from './k677-password-spray';
import { k677Rc4Hardening } from './k677-rc4-hardening';
import { k677Replay } from './k677-replay';
import { k677RoastingRefused } from './k677-roasting-refused';
import { k677SilentControllers } from './k677-silent-controllers';
import { k677SpnRepairs } from './k677-spn-repairs';
import { k677SpnScan } from './k677-spn-scan';
import { k677TopCauses } from './k677-top-causes';
import { k677UnknownServices } from './k677-unknown-services';
import { k677UserEnumeration } from './k677-user-enumeration';
import { k677WeeklySummary } from './k677-weekly-summary';

/** All saved searches that ship, in the order of savedsearches.conf: attacks, operations, reports. */
export const savedSearches: readonly SavedSearch[] = [
  k677UserEnumeration,
  k677PasswordSpray,
  k677DisabledAccountSpray,
  k677BruteForce,
  k677ExpiredPasswordSpray,
  k677SpnScan,
  k677RoastingRefused,
  k677AsrepRoasting,
  k677ForgedTickets,
  k677Replay,
  k677Lockouts,
  k677NewFailingServices,
  k677FailureSurge,
  k677ClockSkewClients,
  k677ClockSkewControllers,
  k677CertificateFailures,
  k677MachinePasswords,
  k677SilentControllers,
  k677FailureAuditingStopped,
  k677Rc4Hardening,
  k677WeeklySummary,
  k677MonthlyTrend,
  k677SpnRepairs,
  k677TopCauses,
  k677UnknownServices,
  k677FailuresByDomainController,
];
