import { bundleBudget } from './bundle-budget';
import { fixedEntries } from './fixed-entries';
import { iconSizes } from './icon-sizes';
import { identityAgrees } from './identity-agrees';
import { knownHosts } from './known-hosts';
import { knownLinks } from './known-links';
import { licencesListed } from './licences-listed';
import { noAddressesInside } from './no-addresses-inside';
import { onlyKnownFiles } from './only-known-files';
import type { PackageCheck } from './package-contents';
import { searchesShipQuiet } from './searches-ship-quiet';
import { writtenByAdmins } from './written-by-admins';

/** Everything that must hold about a built tarball. */
export const packageChecks: readonly PackageCheck[] = [
  fixedEntries,
  onlyKnownFiles,
  identityAgrees,
  iconSizes,
  writtenByAdmins,
  searchesShipQuiet,
  noAddressesInside,
  knownLinks,
  knownHosts,
  licencesListed,
  bundleBudget,
];
