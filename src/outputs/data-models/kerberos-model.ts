import { createHash } from 'node:crypto';
import { kerberosDataModel, type DataModelSource } from '../../searches/kerberos-data-model';
import { normaliseCommands } from '../../searches/normalise';
import type { Output } from '../generated-file';

/** default/data/models/Kerberos.json: the data model for counting on large estates. */
export const kerberosModel: Output = {
  description: 'the data model that large estates may accelerate and count over',
  generate: () => [
    {
      path: `default/data/models/${kerberosDataModel.name}.json`,
      text: `${JSON.stringify(modelJson(kerberosDataModel), null, 2)}\n`,
    },
  ],
};

/**
 * Changes with the normaliser. It stands in the model's search, which only names the macro: so an upgrade that changes
 * the macro changes the model too, and Splunk builds its summary anew.
 */
const normaliser = createHash('sha256').update(normaliseCommands.join('\n')).digest('hex').slice(0, 12);

/**
 * A data model as Splunk stores it. What is inherited (`_time`, `host`, `source`, `sourcetype`) is not listed.
 * Source: DataModel, DataModelObject and DataModelField of https://github.com/splunk/splunk-sdk-javascript
 */
function modelJson({ name, description, search, fields }: DataModelSource): unknown {
  return {
    modelName: name,
    displayName: name,
    description,
    objectSummary: { 'Event-Based': 0, 'Transaction-Based': 0, 'Search-Based': 1 },
    objectNameList: [name],
    objects: [
      {
        objectName: name,
        displayName: name,
        parentName: 'BaseSearch',
        comment: '',
        baseSearch: `${search}\n| eval k677_normaliser="${normaliser}"`,
        fields: fields.map((field) => ({
          fieldName: field,
          displayName: field,
          owner: name,
          type: 'string',
          fieldSearch: '',
          required: false,
          multivalue: false,
          hidden: false,
          editable: true,
          comment: '',
        })),
        calculations: [],
        constraints: [],
        lineage: name,
      },
    ],
  };
}
