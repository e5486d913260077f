import { printConf } from '../../formats/conf';
import { workflowActions } from '../../searches/workflow-action';
import { generatedFrom } from '../app-identity';
import type { Output } from '../generated-file';

/** default/workflow_actions.conf: links in the menus of events. */
export const workflowActionsConf: Output = {
  description: 'links at events: what the code means, where to read on, what else failed so',
  generate: () => [
    {
      path: 'default/workflow_actions.conf',
      text: printConf(
        generatedFrom('src/searches/workflow-action.ts'),
        workflowActions.map(({ name, label, fields, eventTypes, uri }) => ({
          name,
          settings: [
            { key: 'type', value: 'link' },
            { key: 'label', value: label },
            { key: 'fields', value: fields.join(', ') },
            { key: 'eventtypes', value: eventTypes.join(', ') },
            { key: 'display_location', value: 'both' },
            { key: 'link.method', value: 'get' },
            { key: 'link.target', value: 'blank' },
            { key: 'link.uri', value: uri },
          ],
        })),
      ),
    },
  ],
};
