import { tellCases, type ToldCase } from '../told-cases';
import type { FinalStory } from '../final-story';

const CASES: readonly ToldCase[] = [
  { request: 'tgs', code: 7, cause: 'exchange-legacy', dcs: 'old', service: 'exchangeMDB/OLDMAIL.{dns}' },
  { request: 'tgs', code: 7, cause: 'exchange-legacy', dcs: 'old', service: 'exchangeRFR/OLDMAIL' },
  { request: 'tgs', code: 7, cause: 'exchange-legacy', dcs: 'old', service: 'exchangeAB/oldmail.{dns}' },
  {
    request: 'tgs',
    code: 7,
    cause: 'exchange-legacy',
    dcs: 'windows2000',
    service: 'EXCHANGEMDB/MAIL-B',
    client: '',
  },
];

/** Clients of an old mail server ask for its classes, which no account holds. */
export const oldMailServer: FinalStory = {
  id: 'old-mail-server',
  about: 'Clients of an old mail server ask for its classes, which no account holds.',
  subnet: 100,
  *tell(scene) {
    if (scene.weekend) return;
    yield* tellCases(scene, CASES, 1);
  },
};
