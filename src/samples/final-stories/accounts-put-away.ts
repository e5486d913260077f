import { tellCases, type ToldCase } from '../told-cases';
import type { FinalStory } from '../final-story';

const CASES: readonly ToldCase[] = [
  { request: 'as', code: 18, cause: 'account-revoked', dcs: 'current' },
  { request: 'as', code: 18, cause: 'account-revoked', dcs: 'old' },
  {
    request: 'as',
    code: 18,
    cause: 'account-revoked',
    dcs: 'patched',
    account: 'Nachtschicht B',
    realm: '{netbios}',
  },
  { request: 'as', code: 18, cause: 'computer-revoked', dcs: 'current', account: 'NB-RETIRED8$' },
  { request: 'as', code: 18, cause: 'computer-revoked', dcs: 'old', account: 'PM77-NODE12$' },
  { request: 'as', code: 23, cause: 'machine-password-expired', dcs: 'current', account: 'CLU-TEST$' },
  { request: 'as', code: 23, cause: 'machine-password-expired', dcs: 'windows2003', account: 'PM31-NODE02$' },
];

/** People and machines whose accounts were put away try once more. */
export const accountsPutAway: FinalStory = {
  id: 'accounts-put-away',
  about: 'People and machines whose accounts were put away try once more.',
  subnet: 118,
  *tell(scene) {
    yield* tellCases(scene, CASES, 1);
  },
};
