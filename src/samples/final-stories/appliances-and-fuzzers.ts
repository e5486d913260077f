import { tellCases, type ToldCase } from '../told-cases';
import type { FinalStory } from '../final-story';

const CASES: readonly ToldCase[] = [
  { request: 'as', code: 3, cause: 'malformed-request', account: '', client: '172.29.3.250' },
  { request: 'nameless', code: 40, cause: 'malformed-request', client: '172.29.3.250' },
  {
    request: 'as',
    code: 61,
    cause: 'malformed-request',
    account: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA%n%n%s',
    dcs: 'current',
  },
  { request: 'nameless', code: 39, cause: 'malformed-request' },
  { request: 'nameless', code: 42, cause: 'unexpected-code', dcs: 'current' },
  { request: 'tgs', code: 46, cause: 'unexpected-code', service: 'host/sun5.{dns}' },
  { request: 'tgs', code: 49, cause: 'unexpected-code', service: 'nfs/sun5.{dns}' },
  { request: 'as', code: 4, cause: 'master-key-outdated', account: 'unixgate' },
  { request: 'tgs', code: 5, cause: 'master-key-outdated', service: 'host/vax1.{dns}' },
  { request: 'as', code: 91, cause: 'preauth-continues', dcs: 'patched', preauth: 138 },
  { request: 'as', code: 90, cause: 'preauth-continues', dcs: 'current', preauth: 141 },
  { request: 'as', code: 93, cause: 'preauth-not-accepted', dcs: 'current', preauth: 136 },
  { request: 'as', code: 94, cause: 'preauth-not-accepted', dcs: 'patched', preauth: 141 },
  {
    request: 'as',
    code: 84,
    cause: 'reserved-name',
    dcs: 'current',
    account: 'WELLKNOWN/ANONYMOUS',
    realm: 'WELLKNOWN:ANONYMOUS',
  },
  { request: 'as', code: 82, cause: 'reserved-name', dcs: 'current', account: 'WELLKNOWN/X-TEST' },
  { request: 'as', code: 85, cause: 'proxy-without-controller', dcs: 'patched' },
  { request: 'as', code: 86, cause: 'proxy-without-controller', dcs: 'patched' },
  { request: 'as', code: 58, cause: 'unknown-code', dcs: 'current' },
  { request: 'tgs', code: 113, cause: 'unknown-code', service: 'host/appliance.{dns}' },
  { request: 'tgs', code: 0x709, cause: 'unknown-code', dcs: 'current', service: 'host/appliance.{dns}' },
  { request: 'tgs', code: 15, cause: 'checksum-unsupported', service: 'host/sun5.{dns}' },
  { request: 'as', code: 15, cause: 'checksum-unsupported', dcs: 'current', account: 'scanner-hp' },
  { request: 'tgs', code: 50, cause: 'weak-checksum', service: 'krbtgt', account: 'ext_Wim.K10' },
  { request: 'nameless', code: 50, cause: 'weak-checksum', dcs: 'current' },
  { request: 'as', code: 52, cause: 'retry-over-tcp' },
  { request: 'tgs', code: 52, cause: 'retry-over-tcp', service: 'cifs/file01.{dns}' },
  {
    request: 'tgs',
    code: 51,
    cause: 'transit-refused',
    service: 'cifs/file01.{dns}',
    realm: 'LAB.PARTNER.EXAMPLE',
  },
];

/** Printers, old Unix and a security test send what Windows would not. */
export const appliancesAndFuzzers: FinalStory = {
  id: 'appliances-and-fuzzers',
  about: 'Printers, old Unix and a security test send what Windows would not.',
  subnet: 115,
  *tell(scene) {
    yield* tellCases(scene, CASES, 2);
  },
};
