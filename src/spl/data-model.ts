/**
 * A data model as its JSON says it: datasets that search events, name their fields and compute further ones.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/Knowledge/Aboutdatamodels
 */
export interface DataModel {
  readonly name: string;
  readonly datasets: readonly DataModelDataset[];
  /** Set where datamodels.conf accelerates it; `earliest` is how far back the summary reaches, a relative time. */
  readonly acceleration?: { readonly earliest?: string | undefined } | undefined;
}

/** What a root dataset is made of; its children are of the same kind. */
export type DataModelBase =
  | { readonly kind: 'event' }
  | { readonly kind: 'search'; readonly search: string }
  /** A transaction, or anything else that has no search of its own. */
  | { readonly kind: 'other'; readonly name: string };

/** One dataset, with what it adds to its parent: inherited fields, calculations and constraints stand there. */
export interface DataModelDataset {
  readonly name: string;
  /** The parent's name; undefined for a root dataset. */
  readonly parent: string | undefined;
  readonly base: DataModelBase;
  /** Fields that events bring along; those that are `required` must be there. */
  readonly fields: readonly { readonly name: string; readonly required: boolean }[];
  /** Computed in this order. */
  readonly calculations: readonly DataModelCalculation[];
  /** Search expressions, all of which hold. */
  readonly constraints: readonly string[];
}

/** A field in the data and its column in a lookup. */
export interface LookupPair {
  readonly field: string;
  readonly column: string;
}

/** Fields that a dataset computes. Source: Knowledge Manager Manual, "Define dataset fields". */
export type DataModelCalculation = { readonly outputs: readonly string[] } & (
  | { readonly kind: 'eval'; readonly expression: string }
  | { readonly kind: 'rex'; readonly field: string; readonly expression: string }
  | {
      readonly kind: 'lookup';
      readonly lookup: string;
      readonly inputs: readonly LookupPair[];
      readonly found: readonly LookupPair[];
    }
  /** One that is not built, such as GeoIP. */
  | { readonly kind: 'other'; readonly type: string }
);

/** The fields that every event has, whatever the model: their names stand without the dataset's. */
export const INHERITED_FIELDS: readonly string[] = ['_time', 'host', 'source', 'sourcetype'];

/** A dataset and those that it inherits from, the root first. */
export function datasetChain(model: DataModel, dataset: DataModelDataset): readonly DataModelDataset[] {
  const chain = [dataset];
  for (let parent = dataset.parent; parent !== undefined && chain.length <= model.datasets.length;) {
    const found = model.datasets.find(({ name }) => name === parent);
    if (!found) break;
    chain.unshift(found);
    parent = found.parent;
  }
  return chain;
}

/** A dataset's name with those of its parents, as `nodename` and names of fields have it: `Root.Child`. */
export function datasetLineage(model: DataModel, dataset: DataModelDataset): string {
  return datasetChain(model, dataset)
    .map(({ name }) => name)
    .join('.');
}
