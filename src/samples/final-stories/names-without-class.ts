import { tellCases, type ToldCase } from '../told-cases';
import type { FinalStory } from '../final-story';

const CASES: readonly ToldCase[] = [
  { request: 'tgs', code: 7, cause: 'plain-name-unknown', dcs: 'current', service: 'svc-backup2' },
  { request: 'tgs', code: 7, cause: 'plain-name-unknown', dcs: 'current', service: 'Fileserver Z\u00fcrich' },
  { request: 'tgs', code: 7, cause: 'plain-name-unknown', dcs: 'patched', service: 'APP*PROD' },
  { request: 'tgs', code: 7, cause: 'plain-name-unknown', dcs: 'current', service: 'NASBOX9$' },
  { request: 'tgs', code: 7, cause: 'plain-name-unknown', dcs: 'patched', service: '"quoted"' },
];

/** Scripts ask for tickets by a plain name that no account has. */
export const namesWithoutClass: FinalStory = {
  id: 'names-without-class',
  about: 'Scripts ask for tickets by a plain name that no account has.',
  subnet: 107,
  *tell(scene) {
    if (scene.day % 2 === 1) return;
    yield* tellCases(scene, CASES, 1);
  },
};
