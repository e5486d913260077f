import { tellCases, type ToldCase } from '../told-cases';
import type { FinalStory } from '../final-story';

const CASES: readonly ToldCase[] = [
  { request: 'tgs', code: 7, cause: 'trust-not-found', dcs: 'current', service: 'krbtgt/ALTWERK.EXAMPLE' },
  {
    request: 'tgs',
    code: 7,
    cause: 'trust-not-found',
    dcs: 'current',
    service: 'krbtgt/ALTWERK',
    account: 'LT4711$',
  },
  { request: 'tgs', code: 7, cause: 'trust-not-found', dcs: 'old', service: 'krbtgt/HEADOFFICE.EXAMPLE' },
];

/** Machines still ask for tickets of a domain that left with a company that was sold. */
export const companyThatWasSold: FinalStory = {
  id: 'company-that-was-sold',
  about: 'Machines still ask for tickets of a domain that left with a company that was sold.',
  subnet: 104,
  *tell(scene) {
    if (scene.day % 2 === 0) return;
    yield* tellCases(scene, CASES, 1);
  },
};
