import { tellCases, type ToldCase } from '../told-cases';
import type { FinalStory } from '../final-story';

const CASES: readonly ToldCase[] = [
  { request: 'as', code: 14, cause: 'account-keys-missing', dcs: 'current', account: 'svc_aix_cron' },
  { request: 'as', code: 14, cause: 'account-keys-missing', dcs: 'patched', account: 'COPIER-3F$' },
  { request: 'preauth', code: 14, cause: 'account-keys-missing', dcs: 'current', account: 'svc_sapcomm' },
  {
    request: 'tgs',
    code: 14,
    cause: 'trust-without-aes',
    dcs: 'current',
    service: 'krbtgt/BANK.SISTER.EXAMPLE',
  },
  {
    request: 'tgs',
    code: 14,
    cause: 'trust-without-aes',
    dcs: 'patched',
    service: 'krbtgt/PLANT.HALDEN.EXAMPLE',
    account: 'HISTORIAN2$',
  },
  { request: 'tgs', code: 14, cause: 'no-common-encryption', dcs: 'windows2003', service: 'host/vax1.{dns}' },
  { request: 'as', code: 14, cause: 'account-keys-missing', dcs: 'old', account: 'sunos_cron' },
];

/** Accounts, trusts and old machines without the ciphers that the other side wants. */
export const ciphersLeftBehind: FinalStory = {
  id: 'ciphers-left-behind',
  about: 'Accounts, trusts and old machines without the ciphers that the other side wants.',
  subnet: 120,
  *tell(scene) {
    yield* tellCases(scene, CASES, 1);
  },
};
