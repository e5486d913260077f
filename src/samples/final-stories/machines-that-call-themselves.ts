import { tellCases, type ToldCase } from '../told-cases';
import type { FinalStory } from '../final-story';

const CASES: readonly ToldCase[] = [
  { request: 'tgs', code: 7, cause: 'localhost-target', dcs: 'old', service: 'host/LOCALHOST' },
  {
    request: 'tgs',
    code: 7,
    cause: 'localhost-target',
    dcs: 'old',
    service: 'LOCALHOST',
    client: '127.0.0.1',
  },
  { request: 'tgs', code: 7, cause: 'localhost-target', dcs: 'current', service: 'HTTP/localhost:8443' },
  { request: 'tgs', code: 7, cause: 'localhost-target', dcs: 'current', service: 'cifs/localhost' },
  {
    request: 'tgs',
    code: 7,
    cause: 'localhost-target',
    dcs: 'current',
    service: 'ldap/localhost',
    client: '::1',
  },
  { request: 'tgs', code: 7, cause: 'localhost-target', dcs: 'current', service: 'WSMAN/LocalHost' },
  {
    request: 'tgs',
    code: 7,
    cause: 'localhost-target',
    dcs: 'windows2003',
    service: 'MSSQLSvc/localhost:1433',
  },
];

/** Programs call their own machine by the name that every machine has. */
export const machinesThatCallThemselves: FinalStory = {
  id: 'machines-that-call-themselves',
  about: 'Programs call their own machine by the name that every machine has.',
  subnet: 102,
  *tell(scene) {
    if (scene.weekend) return;
    yield* tellCases(scene, CASES, 1);
  },
};
