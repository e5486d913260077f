import { tellCases, type ToldCase } from '../told-cases';
import type { FinalStory } from '../final-story';

const CASES: readonly ToldCase[] = [
  {
    request: 'tgs',
    code: 7,
    cause: 'exchange-without-spn',
    dcs: 'current',
    service: 'exchangeMDB/outlook.{dns}',
  },
  {
    request: 'tgs',
    code: 7,
    cause: 'exchange-without-spn',
    dcs: 'current',
    service: 'exchangeRFR/outlook.{dns}',
  },
  {
    request: 'tgs',
    code: 7,
    cause: 'exchange-without-spn',
    dcs: 'current',
    service: 'exchangeAB/dag2-array.{dns}',
  },
  {
    request: 'tgs',
    code: 7,
    cause: 'exchange-without-spn',
    dcs: 'patched',
    service: 'ExchangeMDB/DAG2-ARRAY',
  },
];

/** The array of client access servers got a new name, and nobody registered it. */
export const mailboxArrayMoved: FinalStory = {
  id: 'mailbox-array-moved',
  about: 'The array of client access servers got a new name, and nobody registered it.',
  subnet: 101,
  *tell(scene) {
    if (scene.day % 7 === 2) return;
    yield* tellCases(scene, CASES, 1);
  },
};
