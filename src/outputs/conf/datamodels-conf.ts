import { printConf } from '../../formats/conf';
import { kerberosDataModel } from '../../searches/kerberos-data-model';
import { generatedFrom } from '../app-identity';
import type { Output } from '../generated-file';

/** default/datamodels.conf: nothing is accelerated until an administrator says so; Cloud vetting asks for that. */
export const datamodelsConf: Output = {
  description: 'the acceleration of the data model, which is off',
  generate: () => [
    {
      path: 'default/datamodels.conf',
      text: printConf(generatedFrom('src/outputs/conf/datamodels-conf.ts'), [
        { name: kerberosDataModel.name, settings: [{ key: 'acceleration', value: 'false' }] },
      ]),
    },
  ],
};
