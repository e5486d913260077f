import { tellCases, type ToldCase } from '../told-cases';
import type { FinalStory } from '../final-story';

const CASES: readonly ToldCase[] = [
  { request: 'tgs', code: 20, cause: 'ticket-revoked', dcs: 'current', service: 'cifs/file02.{dns}' },
  { request: 'nameless', code: 20, cause: 'ticket-revoked', dcs: 'patched' },
  {
    request: 'tgs',
    code: 20,
    cause: 'ticket-revoked',
    dcs: 'patched',
    service: 'krbtgt',
    account: 'MAC-ILSE$',
  },
];

/** Old clients bring ticket-granting tickets that hardened domain controllers no longer take. */
export const ticketsWithoutNewData: FinalStory = {
  id: 'tickets-without-new-data',
  about: 'Old clients bring ticket-granting tickets that hardened domain controllers no longer take.',
  subnet: 112,
  *tell(scene) {
    if (scene.day % 4 !== 1) return;
    yield* tellCases(scene, CASES, 1);
  },
};
