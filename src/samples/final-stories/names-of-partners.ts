import { tellCases, type ToldCase } from '../told-cases';
import type { FinalStory } from '../final-story';

const CASES: readonly ToldCase[] = [
  { request: 'as', code: 6, cause: 'upn-unknown', account: 'm.wagner@partner-mail.example', dcs: 'current' },
  { request: 'as', code: 6, cause: 'upn-unknown', account: 'k\u00e4the@corp.halden.exmaple', dcs: 'current' },
  { request: 'as', code: 6, cause: 'upn-unknown', account: "o'brien@halden.example", dcs: 'windows2003' },
  {
    request: 'as',
    code: 6,
    cause: 'upn-unknown',
    account: 'ravi.iyer@gmail.example',
    dcs: 'patched',
    realm: '{netbios}',
  },
  {
    request: 'as',
    code: 6,
    cause: 'certificate-name-unknown',
    dcs: 'current',
    preauth: 15,
    certificate: true,
  },
  {
    request: 'as',
    code: 6,
    cause: 'certificate-name-unknown',
    dcs: 'current',
    preauth: 16,
    certificate: true,
    account: 'badge 004711',
  },
  {
    request: 'tgs',
    code: 6,
    cause: 'delegated-user-unreadable',
    dcs: 'current',
    account: 'ADFS-02$',
    service: 'ADFS-02$',
  },
  {
    request: 'tgs',
    code: 6,
    cause: 'delegated-user-unreadable',
    dcs: 'current',
    account: 'svc_portal',
    service: 'svc_portal',
    options: 0x40810008,
  },
];

/** Mail addresses and badges as logon names, and a service that may not read the users it acts for. */
export const namesOfPartners: FinalStory = {
  id: 'names-of-partners',
  about: 'Mail addresses and badges as logon names, and a service that may not read the users it acts for.',
  subnet: 117,
  *tell(scene) {
    yield* tellCases(scene, CASES, 1);
  },
};
