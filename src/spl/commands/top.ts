import type { CommandDefinition } from '../command';
import { parseFrequency } from './frequency';

/**
 * top: the most frequent combinations of values, with count and percent of the rows that have them all.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Top
 */
export const top: CommandDefinition = {
  name: 'top',
  kind: 'transforming',
  parse: (args) => parseFrequency(args, -1),
};
