import { tellCases, type ToldCase } from '../told-cases';
import type { FinalStory } from '../final-story';

const CASES: readonly ToldCase[] = [
  { request: 'tgs', code: 7, cause: 'ip-address-target', dcs: 'current', service: 'cifs/192.168.17.4' },
  { request: 'tgs', code: 7, cause: 'ip-address-target', dcs: 'current', service: 'TERMSRV/172.31.8.77' },
  { request: 'tgs', code: 7, cause: 'ip-address-target', dcs: 'old', service: 'host/10.44.0.9' },
  { request: 'tgs', code: 7, cause: 'ip-address-target', dcs: 'current', service: 'HTTP/172.16.4.9:8080' },
  {
    request: 'tgs',
    code: 7,
    cause: 'ip-address-target',
    dcs: 'patched',
    service: 'cifs/fd12-3456-789a--1.ipv6-literal.net',
  },
  {
    request: 'tgs',
    code: 7,
    cause: 'ip-address-target',
    dcs: 'current',
    service: 'ldap/10.1.0.13',
    account: 'svc-ldap bind',
  },
  {
    request: 'tgs',
    code: 7,
    cause: 'ip-address-target',
    dcs: 'windows2003',
    service: 'CIFS/192.168.200.250',
  },
];

/** Drives, remote desktops and pages are called by address. */
export const drivesByAddress: FinalStory = {
  id: 'drives-by-address',
  about: 'Drives, remote desktops and pages are called by address.',
  subnet: 103,
  *tell(scene) {
    yield* tellCases(scene, CASES, 1);
  },
};
