/** A data model as apps ship it: a root dataset with a calculated field of each kind, a child and a grandchild. */
export const WEB_MODEL = {
  modelName: 'Web',
  displayName: 'Web',
  objects: [
    {
      objectName: 'Web',
      parentName: 'BaseEvent',
      fields: [
        { fieldName: 'status', type: 'number', required: true },
        { fieldName: 'user', type: 'string' },
      ],
      calculations: [
        {
          calculationType: 'Eval',
          outputFields: [{ fieldName: 'action' }],
          expression: 'if(status>=400,"failure","success")',
        },
        {
          calculationType: 'Rex',
          inputField: '_raw',
          outputFields: [{ fieldName: 'method' }],
          expression: '^(?<method>[A-Z]+) "',
        },
        {
          calculationType: 'Lookup',
          lookupName: 'people',
          lookupInputs: [{ inputField: 'user', lookupField: 'login' }],
          outputFields: [{ fieldName: 'team', lookupOutputFieldName: 'group' }],
        },
      ],
      constraints: [{ search: '`web_index` sourcetype=web' }],
    },
    {
      objectName: 'Failed',
      parentName: 'Web',
      fields: [],
      calculations: [
        {
          calculationType: 'Eval',
          outputFields: [{ fieldName: 'reason' }],
          expression: '"status ".status',
        },
      ],
      constraints: [{ search: 'action=failure' }],
    },
    {
      objectName: 'Refused',
      parentName: 'Failed',
      fields: [],
      calculations: [],
      constraints: [{ search: 'status=403' }],
    },
  ],
};

/** The files of an app with that model. */
export const WEB_FILES: Readonly<Record<string, string>> = {
  'default/data/models/Web.json': JSON.stringify(WEB_MODEL),
  'default/macros.conf': '[web_index]\ndefinition = index=main\n',
  'default/transforms.conf': '[people]\nfilename = people.csv\n',
  'lookups/people.csv': 'login,group\nann,red\nbob,blue\n',
};

/** Its events: five of the sourcetype, one of them without a status, and one of another sourcetype. */
export const WEB_EVENTS = [
  { raw: 'GET "/a" status=200 user=ann', time: 3600, sourcetype: 'web' },
  { raw: 'GET "/b" status=403 user=bob', time: 3700, sourcetype: 'web' },
  { raw: 'POST "/b" status=500 user=bob', time: 7300, sourcetype: 'web' },
  { raw: 'POST "/c" status=404 user=cleo', time: 7400, sourcetype: 'web' },
  { raw: 'GET "/d" user=ann', time: 7500, sourcetype: 'web' },
  { raw: 'GET "/e" status=200 user=ann', time: 7600, sourcetype: 'other' },
];
