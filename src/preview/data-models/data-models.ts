import type { DataModel } from '../../spl/data-model';
import { runtimeError } from '../../spl/error';
import { appsByPrecedence, isTrue, layeredConf, seen, type ConfContext } from '../conf-layers';
import type { InstalledApp } from '../installed-app';
import { readDataModel } from './read-data-model';

/** A data model's file in the app that it comes from. */
export interface DataModelFile {
  readonly name: string;
  readonly app: InstalledApp;
  readonly text: string;
}

const PLACE = /^(default|local)\/data\/models\/([^/]+)\.json$/;

/**
 * The data models that a search in an app sees, by name: a local file lies over the default one, the nearer app's
 * over those of others. What an app exports stands in its metadata under `datamodels` or `models`: both are found in
 * apps.
 */
export function dataModelFiles(context: ConfContext): ReadonlyMap<string, DataModelFile> {
  const found = new Map<string, DataModelFile>();
  for (const app of appsByPrecedence(context.apps, context.app)) {
    for (const layer of ['local', 'default']) {
      for (const [path, bytes] of app.files) {
        const [, folder, name] = PLACE.exec(path) ?? [];
        if (folder !== layer || name === undefined || found.has(name)) continue;
        if (!seen(context, app, 'datamodels', name) && !seen(context, app, 'models', name)) continue;
        found.set(name, { name, app, text: Buffer.from(bytes).toString('utf8') });
      }
    }
  }
  return found;
}

/** Finds data models by name, each read once. Throws SplError (runtime) for JSON that is no data model. */
export function dataModels(context: ConfContext): (name: string) => DataModel | undefined {
  let files: ReadonlyMap<string, DataModelFile> | undefined;
  const read = new Map<string, DataModel>();
  return (name) => {
    files ??= dataModelFiles(context);
    const file = files.get(name);
    if (!file) return undefined;
    let model = read.get(name);
    if (!model) {
      const found = readDataModel(name, file.text);
      if (!found) throw runtimeError(`Error in 'DataModelEvaluator': JSON for model '${name}' is invalid.`);
      read.set(name, (model = { ...found, acceleration: accelerationOf(context, name) }));
    }
    return model;
  };
}

function accelerationOf(context: ConfContext, name: string): DataModel['acceleration'] {
  const settings = layeredConf(context, 'datamodels').get(name)?.settings;
  if (!isTrue(settings?.get('acceleration')?.value, false)) return undefined;
  return { earliest: settings?.get('acceleration.earliest_time')?.value };
}
