import { kerberosDataModel, type DataModelSource } from '../../searches/kerberos-data-model';
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
        baseSearch: search,
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
