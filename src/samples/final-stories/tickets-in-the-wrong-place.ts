import { tellCases, type ToldCase } from '../told-cases';
import type { FinalStory } from '../final-story';

const CASES: readonly ToldCase[] = [
  { request: 'tgs', code: 34, cause: 'request-replayed', service: 'cifs/file01.{dns}' },
  { request: 'nameless', code: 34, cause: 'request-replayed' },
  { request: 'preauth', code: 34, cause: 'request-replayed', dcs: 'current' },
  { request: 'tgs', code: 35, cause: 'wrong-realm-ticket', service: 'ldap/dc02.{dns}' },
  {
    request: 'tgs',
    code: 38,
    cause: 'ticket-address-mismatch',
    service: 'host/gate7.{dns}',
    account: 'unixhost7$',
  },
  { request: 'nameless', code: 38, cause: 'ticket-address-mismatch', client: '192.0.2.77' },
  { request: 'tgs', code: 26, cause: 'service-ticket-mismatch', service: 'HTTP/portal.{dns}' },
  {
    request: 'tgs',
    code: 28,
    cause: 'transit-refused',
    service: 'cifs/file09.{dns}',
    realm: 'DEV.LAB.PARTNER.EXAMPLE',
  },
  { request: 'tgs', code: 45, cause: 'realm-key-missing', service: 'krbtgt/LAB.PARTNER.EXAMPLE' },
  { request: 'tgs', code: 45, cause: 'realm-key-missing', service: 'krbtgt' },
  { request: 'nameless', code: 35, cause: 'wrong-realm-ticket' },
];

/** Cloned machines repeat requests; tickets turn up at servers, realms and addresses that they were not made for. */
export const ticketsInTheWrongPlace: FinalStory = {
  id: 'tickets-in-the-wrong-place',
  about:
    'Cloned machines repeat requests; tickets turn up at servers, realms and addresses that they were not made for.',
  subnet: 113,
  *tell(scene) {
    yield* tellCases(scene, CASES, 2);
  },
};
