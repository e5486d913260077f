import { isTrue, layeredConf } from '../conf-layers';
import { dataModelFiles, type DataModelFile } from '../data-models/data-models';
import type { PreviewData } from '../preview';
import type { RestCollection, RestWho } from './rest-collection';
import { aclOf } from './rest-collection';

/**
 * Data models, to read: `description` is the model's JSON as text, `acceleration` its settings, as text too.
 * Source: Splunk REST API Reference, "datamodel/model"; DataModel of splunk-sdk.
 */
export const dataModelCollection: RestCollection = {
  path: 'datamodel/model',
  list: (data, who) =>
    filesFor(data, who).map((file) => ({
      name: file.name,
      path: `datamodel/model/${file.name}`,
      acl: aclOf(file.app, 'datamodels', file.name, who),
      content: {
        displayName: file.name,
        description: described(file),
        acceleration: JSON.stringify(acceleration(data, file)),
        'acceleration.allowed': true,
        'eai:appName': file.app.id,
        'eai:userName': who.user,
        disabled: false,
      },
    })),
};

function filesFor({ apps }: PreviewData, { app, roles }: RestWho): readonly DataModelFile[] {
  if (app !== '-') return [...dataModelFiles({ apps, app, roles }).values()];
  return apps.flatMap((one) => [...dataModelFiles({ apps: [one], app: one.id, roles }).values()]);
}

function acceleration({ apps }: PreviewData, { app, name }: DataModelFile): unknown {
  const settings = layeredConf({ apps, app: app.id }, 'datamodels').get(name)?.settings;
  return {
    enabled: isTrue(settings?.get('acceleration')?.value, false),
    earliest_time: settings?.get('acceleration.earliest_time')?.value ?? '',
  };
}

/** The model's JSON with the line of names of each dataset, which the endpoint adds; other text as it is. */
function described({ text }: DataModelFile): string {
  try {
    const model = JSON.parse(text) as { objects?: { objectName?: string; parentName?: string }[] };
    const objects = model.objects ?? [];
    const parents = new Map(objects.map(({ objectName, parentName }) => [objectName, parentName]));
    const lineage = (name: string | undefined, depth = 0): string => {
      const parent = parents.get(name);
      if (!parents.has(parent) || depth > objects.length) return name ?? '';
      return `${lineage(parent, depth + 1)}.${name}`;
    };
    return JSON.stringify({
      ...model,
      objectNameList: objects.map(({ objectName }) => objectName),
      objects: objects.map((object) => ({ ...object, lineage: lineage(object.objectName) })),
    });
  } catch {
    return text;
  }
}
