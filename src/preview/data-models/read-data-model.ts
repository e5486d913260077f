import {
  INHERITED_FIELDS,
  type DataModel,
  type DataModelBase,
  type DataModelCalculation,
  type DataModelDataset,
  type LookupPair,
} from '../../spl/data-model';

type Json = Readonly<Record<string, unknown>>;

/** Types of fields that Splunk adds by itself to count datasets. */
const COUNTS = new Set(['objectCount', 'childCount']);

/** Parents that are no datasets: what root datasets are made of. */
const BASES = /^Base[A-Z]\w*$/;

/**
 * Reads a data model's JSON, as an app ships it or as Splunk's endpoint prints it (there each dataset repeats what it
 * inherits; `owner` says whose it is). Undefined where the text is no data model.
 * Sources: DataModelObject, DataModelCalculation and DataModelConstraint of Splunk's SDK for JavaScript;
 * https://docs.splunk.com/Documentation/Splunk/9.2.1/Knowledge/Aboutdatamodels
 */
export function readDataModel(name: string, text: string): Omit<DataModel, 'acceleration'> | undefined {
  const json = parsed(text);
  const objects = list(json?.objects).filter(isJson);
  if (!json || objects.length === 0) return undefined;
  const names = objects.map((one) => string(one.objectName));
  if (names.includes('') || objects.some((one) => string(one.parentName) === '')) return undefined;
  const parents = new Map(objects.map((one) => [string(one.objectName), string(one.parentName)]));
  const datasets = objects.map((one) => readDataset(one, parents));
  const orphans = datasets.some(({ parent }) => parent !== undefined && !names.includes(parent));
  return orphans ? undefined : { name, datasets };
}

function readDataset(object: Json, parents: ReadonlyMap<string, string>): DataModelDataset {
  const name = string(object.objectName);
  const parentName = string(object.parentName);
  const lineage = lineageOf(name, parents);
  const own = (part: Json): boolean => {
    const owner = string(part.owner);
    return owner === '' || owner === lineage || owner === name;
  };
  return {
    name,
    parent: BASES.test(parentName) ? undefined : parentName,
    base: readBase(object, parentName),
    fields: list(object.fields)
      .filter(isJson)
      .filter((field) => own(field) && !COUNTS.has(string(field.type)))
      .map((field) => ({ name: string(field.fieldName), required: field.required === true }))
      .filter((field) => field.name !== '' && (field.required || !INHERITED_FIELDS.includes(field.name))),
    calculations: list(object.calculations)
      .filter(isJson)
      .filter((one) => own(one) && !outputs(one).some((field) => COUNTS.has(string(field.type))))
      .map(readCalculation),
    constraints: list(object.constraints)
      .filter(isJson)
      .filter(own)
      .map((constraint) => string(constraint.search).trim())
      .filter((search) => search !== ''),
  };
}

function readBase(object: Json, parentName: string): DataModelBase {
  if (parentName === 'BaseSearch') return { kind: 'search', search: string(object.baseSearch) };
  return parentName === 'BaseEvent' ? { kind: 'event' } : { kind: 'other', name: parentName };
}

function readCalculation(calculation: Json): DataModelCalculation {
  const fields = outputs(calculation);
  const names = { outputs: fields.map((field) => string(field.fieldName)) };
  const type = string(calculation.calculationType);
  const expression = string(calculation.expression);
  switch (type) {
    case 'Eval':
      return { ...names, kind: 'eval', expression };
    case 'Rex':
      return { ...names, kind: 'rex', field: string(calculation.inputField), expression };
    case 'Lookup':
      return {
        ...names,
        kind: 'lookup',
        lookup: string(calculation.lookupName),
        inputs: lookupInputs(calculation),
        found: fields.map((field) => ({
          field: string(field.fieldName),
          column: string(field.lookupOutputFieldName) || string(field.fieldName),
        })),
      };
    default:
      return { ...names, kind: 'other', type };
  }
}

/** Both spellings: a list of pairs, and one pair beside the rest. */
function lookupInputs(calculation: Json): readonly LookupPair[] {
  const pairs = list(calculation.lookupInputs).filter(isJson);
  return (pairs.length > 0 ? pairs : [calculation]).map((pair) => ({
    field: string(pair.inputField),
    column: string(pair.lookupField),
  }));
}

function lineageOf(name: string, parents: ReadonlyMap<string, string>): string {
  const names = [name];
  for (let at = parents.get(name); at !== undefined && parents.has(at) && names.length <= parents.size;) {
    names.unshift(at);
    at = parents.get(at);
  }
  return names.join('.');
}

const outputs = (calculation: Json): readonly Json[] => list(calculation.outputFields).filter(isJson);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const string = (value: unknown): string => (typeof value === 'string' ? value : '');
const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): Json | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return isJson(json) ? json : undefined;
  } catch {
    return undefined;
  }
}
