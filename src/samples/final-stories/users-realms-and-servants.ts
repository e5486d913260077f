import { tellCases, type ToldCase } from '../told-cases';
import type { FinalStory } from '../final-story';

const CASES: readonly ToldCase[] = [
  { request: 'tgs', code: 27, cause: 'user-without-spn', dcs: 'current', service: 'P004350' },
  {
    request: 'tgs',
    code: 27,
    cause: 'user-without-spn',
    dcs: 'windows2003',
    service: 'rnagel',
    options: 0x800000,
  },
  { request: 'tgs', code: 27, cause: 'user-without-spn', dcs: 'patched', service: 'Wagner K' },
  { request: 'tgs', code: 69, cause: 'user-to-user-needed', dcs: 'current', service: 'TERMSRV/vdi77.{dns}' },
  {
    request: 'tgs',
    code: 67,
    cause: 'user-to-user-needed',
    dcs: 'current',
    service: 'P004350',
    options: 0x40810018,
  },
  { request: 'as', code: 68, cause: 'realm-referral', dcs: 'current', realm: 'HALDEN.EXAMPLE' },
  {
    request: 'as',
    code: 68,
    cause: 'realm-referral',
    dcs: 'patched',
    account: 'tbauer@plant.halden.example',
  },
  { request: 'as', code: 29, cause: 'controller-dependency-down', dcs: 'current' },
  {
    request: 'tgs',
    code: 29,
    cause: 'controller-dependency-down',
    dcs: 'current',
    service: 'krbtgt/LAB.PARTNER.EXAMPLE',
  },
  { request: 'as', code: 60, cause: 'controller-error', dcs: 'readable' },
  { request: 'tgs', code: 60, cause: 'controller-error', dcs: 'current', service: 'cifs/file01.{dns}' },
  { request: 'nameless', code: 33, cause: 'issuer-clock-ahead', dcs: 'readable' },
  { request: 'tgs', code: 33, cause: 'issuer-clock-ahead', dcs: 'current', service: 'krbtgt' },
];

/** Users as services, accounts of other domains, domain controllers in trouble or ahead of time. */
export const usersRealmsAndServants: FinalStory = {
  id: 'users-realms-and-servants',
  about: 'Users as services, accounts of other domains, domain controllers in trouble or ahead of time.',
  subnet: 121,
  *tell(scene) {
    yield* tellCases(scene, CASES, 2);
  },
};
