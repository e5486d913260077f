import { tellCases, type ToldCase } from '../told-cases';
import type { FinalStory } from '../final-story';

const CASES: readonly ToldCase[] = [
  { request: 'tgs', code: 7, cause: 'ldap-without-spn', dcs: 'current', service: 'ldap/adlds01.{dns}:50000' },
  { request: 'tgs', code: 7, cause: 'ldap-without-spn', dcs: 'current', service: 'LDAP/phonebook.{dns}' },
  { request: 'tgs', code: 7, cause: 'ldap-without-spn', dcs: 'windows2003', service: 'ldap/adam2.{dns}:389' },
];

/** Applications keep a directory of their own that is no domain controller. */
export const directoryForApplications: FinalStory = {
  id: 'directory-for-applications',
  about: 'Applications keep a directory of their own that is no domain controller.',
  subnet: 109,
  *tell(scene) {
    if (scene.weekend) return;
    yield* tellCases(scene, CASES, 1);
  },
};
