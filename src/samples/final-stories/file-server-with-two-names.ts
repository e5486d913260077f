import { tellCases, type ToldCase } from '../told-cases';
import type { FinalStory } from '../final-story';

const CASES: readonly ToldCase[] = [
  { request: 'tgs', code: 7, cause: 'netbios-name-differs', dcs: 'current', service: 'cifs/FS-ALT' },
  { request: 'tgs', code: 7, cause: 'netbios-name-differs', dcs: 'current', service: 'TERMSRV/kasse' },
  { request: 'tgs', code: 7, cause: 'netbios-name-differs', dcs: 'windows2003', service: 'HOST/archiv-2' },
  { request: 'tgs', code: 7, cause: 'netbios-name-differs', dcs: 'patched', service: 'host/PRN_3RD-FLOOR' },
  {
    request: 'tgs',
    code: 7,
    cause: 'netbios-name-differs',
    dcs: 'current',
    service: 'cifs/FS-ALT',
    client: '',
  },
];

/** A server answers to a short name that is not its own. */
export const fileServerWithTwoNames: FinalStory = {
  id: 'file-server-with-two-names',
  about: 'A server answers to a short name that is not its own.',
  subnet: 106,
  *tell(scene) {
    if (scene.weekend) return;
    yield* tellCases(scene, CASES, 1);
  },
};
