import { tellCases, type ToldCase } from '../told-cases';
import type { FinalStory } from '../final-story';

const CASES: readonly ToldCase[] = [
  {
    request: 'tgs',
    code: 7,
    cause: 'computer-name-unknown',
    dcs: 'current',
    service: 'cifs/dfs-root2.{dns}',
  },
  {
    request: 'tgs',
    code: 7,
    cause: 'computer-name-unknown',
    dcs: 'current',
    service: 'TERMSRV/rds-farm.{dns}',
  },
  {
    request: 'tgs',
    code: 7,
    cause: 'computer-name-unknown',
    dcs: 'current',
    service: 'WSMAN/hv-node09.{dns}',
    account: 'VMM-01$',
  },
  {
    request: 'tgs',
    code: 7,
    cause: 'computer-name-unknown',
    dcs: 'windows2003',
    service: 'host/scale04.{dns}',
  },
  {
    request: 'tgs',
    code: 7,
    cause: 'computer-name-unknown',
    dcs: 'current',
    service: 'RestrictedKrbHost/b\u00fcro-7.{dns}',
  },
  {
    request: 'tgs',
    code: 7,
    cause: 'computer-name-unknown',
    dcs: 'patched',
    service: 'HOST/clu-sqlvs2.{dns}',
  },
  { request: 'tgs', code: 7, cause: 'computer-name-unknown', dcs: 'old', service: 'cifs/plantshare.{dns}' },
];

/** Aliases, clusters and machines that are gone are called by full names that no computer account carries. */
export const aliasesAndGhosts: FinalStory = {
  id: 'aliases-and-ghosts',
  about:
    'Aliases, clusters and machines that are gone are called by full names that no computer account carries.',
  subnet: 105,
  *tell(scene) {
    yield* tellCases(scene, CASES, 1);
  },
};
