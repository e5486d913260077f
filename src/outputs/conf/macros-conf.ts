import { printConf } from '../../formats/conf';
import { macros } from '../../searches/macros/catalogue';
import { generatedFrom } from '../app-identity';
import type { Output } from '../generated-file';

/** default/macros.conf: every macro of src/searches/macros. */
export const macrosConf: Output = {
  description: 'the macros that other people use in their searches',
  generate: () => [
    {
      path: 'default/macros.conf',
      text: printConf(
        generatedFrom('src/searches/macros'),
        macros.map(({ name, args = [], description, definition }) => ({
          name: args.length > 0 ? `${name}(${args.length})` : name,
          settings: [
            ...(args.length > 0 ? [{ key: 'args', value: args.join(', ') }] : []),
            { key: 'definition', value: definition },
            { key: 'description', value: description },
          ],
        })),
      ),
    },
  ],
};
