import type { CommandDefinition } from '../command';
import { parseFrequency } from './frequency';

/**
 * rare: the least frequent combinations of values, otherwise as top.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Rare
 */
export const rare: CommandDefinition = {
  name: 'rare',
  kind: 'transforming',
  parse: (args) => parseFrequency(args, 1),
};
