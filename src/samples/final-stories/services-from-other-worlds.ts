import { tellCases, type ToldCase } from '../told-cases';
import type { FinalStory } from '../final-story';

const CASES: readonly ToldCase[] = [
  { request: 'tgs', code: 7, cause: 'service-unknown', dcs: 'current', service: 'nfs/isilon-sc.{dns}' },
  { request: 'tgs', code: 7, cause: 'service-unknown', dcs: 'current', service: 'postgres/pg-07.{dns}' },
  { request: 'tgs', code: 7, cause: 'service-unknown', dcs: 'current', service: 'kafka/broker3.{dns}' },
  { request: 'tgs', code: 7, cause: 'service-unknown', dcs: 'current', service: 'hdfs/nn1.lake.{dns}' },
  { request: 'tgs', code: 7, cause: 'service-unknown', dcs: 'windows2003', service: 'oracle/ora9.{dns}' },
  {
    request: 'tgs',
    code: 7,
    cause: 'service-unknown',
    dcs: 'patched',
    service: 'afpserver/mac-studio.{dns}',
  },
];

/** Databases and shares of other systems are asked for, for which nobody made an account. */
export const servicesFromOtherWorlds: FinalStory = {
  id: 'services-from-other-worlds',
  about: 'Databases and shares of other systems are asked for, for which nobody made an account.',
  subnet: 108,
  *tell(scene) {
    yield* tellCases(scene, CASES, 1);
  },
};
