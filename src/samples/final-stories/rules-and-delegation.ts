import { tellCases, type ToldCase } from '../told-cases';
import type { FinalStory } from '../final-story';

const CASES: readonly ToldCase[] = [
  { request: 'as', code: 12, cause: 'logon-restricted', dcs: 'current' },
  { request: 'as', code: 12, cause: 'logon-restricted', dcs: 'old', account: 'kasse3' },
  {
    request: 'tgs',
    code: 12,
    cause: 'service-logon-restricted',
    dcs: 'current',
    service: 'cifs/file02.{dns}',
    realm: 'LAB.PARTNER.EXAMPLE',
  },
  {
    request: 'tgs',
    code: 12,
    cause: 'service-logon-restricted',
    dcs: 'current',
    service: 'TERMSRV/paw01.{dns}',
  },
  {
    request: 'tgs',
    code: 13,
    cause: 'delegation-refused',
    dcs: 'current',
    service: 'MSSQLSvc/erp.{dns}:1433',
    account: 'WEB-FRONT2$',
    options: 0x40830000,
    transited: 'WEB-FRONT2$@CORP.HALDEN.EXAMPLE',
  },
  {
    request: 'tgs',
    code: 13,
    cause: 'delegation-refused',
    dcs: 'current',
    service: 'cifs/file01.{dns}',
    options: 0x40830000,
  },
  {
    request: 'tgs',
    code: 14,
    cause: 'delegation-probe',
    dcs: 'windows2000',
    service: 'host/plantsrv5.{dns}',
    account: 'PLANTSRV5$',
    options: 0x40830000,
  },
  {
    request: 'tgs',
    code: 13,
    cause: 'delegation-probe',
    dcs: 'windows2003',
    service: 'host/plantsrv5.{dns}',
    account: 'PLANTSRV5$',
    options: 0x40830000,
    client: '127.0.0.1',
  },
  { request: 'tgs', code: 13, cause: 'option-refused', dcs: 'readable', service: 'krbtgt', options: 0x10002 },
  { request: 'nameless', code: 13, cause: 'option-refused', dcs: 'current', options: 0x2 },
  {
    request: 'tgs',
    code: 13,
    cause: 'option-refused',
    dcs: 'windows2003',
    service: 'krbtgt/{realm}',
    options: 0x2,
  },
];

/** Logon rules, selective authentication, delegation and renewals that are not allowed. */
export const rulesAndDelegation: FinalStory = {
  id: 'rules-and-delegation',
  about: 'Logon rules, selective authentication, delegation and renewals that are not allowed.',
  subnet: 119,
  *tell(scene) {
    yield* tellCases(scene, CASES, 2);
  },
};
