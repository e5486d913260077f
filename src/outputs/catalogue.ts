import { appConf } from './conf/app-conf';
import { collectionsConf } from './conf/collections-conf';
import { datamodelsConf } from './conf/datamodels-conf';
import { defaultMeta } from './conf/default-meta';
import { eventtypesConf } from './conf/eventtypes-conf';
import { macrosConf } from './conf/macros-conf';
import { savedsearchesConf } from './conf/savedsearches-conf';
import { tagsConf } from './conf/tags-conf';
import { transformsConf } from './conf/transforms-conf';
import { workflowActionsConf } from './conf/workflow-actions-conf';
import { kerberosModel } from './data-models/kerberos-model';
import type { Output } from './generated-file';
import { lookupOutputs } from './lookups/catalogue';
import { nav } from './ui/nav';
import { studioView } from './ui/studio-view';
import { views } from './ui/views';

/** Everything that `npm run generate` writes. */
export const outputs: readonly Output[] = [
  appConf,
  macrosConf,
  transformsConf,
  collectionsConf,
  savedsearchesConf,
  eventtypesConf,
  tagsConf,
  workflowActionsConf,
  datamodelsConf,
  kerberosModel,
  defaultMeta,
  nav,
  views,
  studioView,
  ...lookupOutputs,
];
