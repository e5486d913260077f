import { tellCases, type ToldCase } from '../told-cases';
import type { FinalStory } from '../final-story';

const CASES: readonly ToldCase[] = [
  {
    request: 'tgs',
    code: 31,
    cause: 'trust-password-mismatch',
    dcs: 'current',
    service: 'krbtgt/BANK.SISTER.EXAMPLE',
  },
  {
    request: 'tgs',
    code: 31,
    cause: 'trust-password-mismatch',
    dcs: 'current',
    service: 'krbtgt/BANK.SISTER.EXAMPLE',
    account: 'TS-09$',
  },
  {
    request: 'tgs',
    code: 31,
    cause: 'trust-password-mismatch',
    dcs: 'current',
    service: 'krbtgt/{realm}',
    realm: 'BANK.SISTER.EXAMPLE',
  },
];

/** One side of the trust to a sister company was reset alone. */
export const trustToTheBank: FinalStory = {
  id: 'trust-to-the-bank',
  about: 'One side of the trust to a sister company was reset alone.',
  subnet: 111,
  doubt: 'The third form, a ticket of the other domain shown here, could be a single broken ticket as well.',
  *tell(scene) {
    if (scene.day < 19 || scene.weekend) return;
    yield* tellCases(scene, CASES, 2);
  },
};
