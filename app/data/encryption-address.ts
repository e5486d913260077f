import { printAddress, readAddress } from './address';
import { entityKinds } from './entity';
import type { EntityKind } from './entity';
import type { AddressFormat } from './use-address';

/** What a link to the page RC4 and encryption carries. */
export interface EncryptionState {
  readonly earliest: string;
  readonly latest: string;
  /** By what the tables list. */
  readonly by: EntityKind;
  /** Whether progress is drawn as a table instead of a chart. */
  readonly timeline: 'table' | undefined;
}

/** How the page's state stands in the address. What is unknown or broken counts as absent. */
export const encryptionAddress: AddressFormat<EncryptionState> = {
  read(query) {
    const { earliest, latest, timeline } = readAddress(query);
    const by = new URLSearchParams(query).get('by');
    return { earliest, latest, by: entityKinds.find((kind) => kind === by) ?? 'service', timeline };
  },
  print({ earliest, latest, by, timeline }, query) {
    const parameters = new URLSearchParams(
      printAddress({ ...readAddress(query), earliest, latest, timeline }, query),
    );
    if (by === 'service') {
      parameters.delete('by');
    } else {
      parameters.set('by', by);
    }
    const printed = parameters.toString();
    return printed === '' ? '' : `?${printed}`;
  },
};
