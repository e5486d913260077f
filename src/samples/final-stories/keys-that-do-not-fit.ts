import { tellCases, type ToldCase } from '../told-cases';
import type { FinalStory } from '../final-story';

const CASES: readonly ToldCase[] = [
  {
    request: 'tgs',
    code: 41,
    cause: 'service-key-mismatch',
    dcs: 'current',
    service: 'HTTP/timesheet.{dns}',
  },
  { request: 'tgs', code: 41, cause: 'service-key-mismatch', dcs: 'current', service: 'cifs/nas04.{dns}' },
  { request: 'nameless', code: 41, cause: 'service-key-mismatch', dcs: 'current' },
  { request: 'tgs', code: 44, cause: 'key-version-gone', dcs: 'current', service: 'HTTP/sso.{dns}' },
  { request: 'tgs', code: 44, cause: 'key-version-gone', dcs: 'windows2003', service: 'host/aix3.{dns}' },
];

/** A service name lies on the wrong account; key tables were not renewed with the password. */
export const keysThatDoNotFit: FinalStory = {
  id: 'keys-that-do-not-fit',
  about: 'A service name lies on the wrong account; key tables were not renewed with the password.',
  subnet: 114,
  *tell(scene) {
    yield* tellCases(scene, CASES, 1);
  },
};
