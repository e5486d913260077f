import {
  datasetChain,
  INHERITED_FIELDS,
  type DataModel,
  type DataModelCalculation,
  type DataModelDataset,
} from './data-model';
import { unsupported } from './error';
import type { MacroScope } from './context';
import { expandMacros } from './macros';
import { parsePredicate } from './parse-predicate';
import type { SearchPredicate } from './predicate';
import { quote } from './quoted-text';
import { sourceText } from './source-text';
import { splitPipeline } from './split';

/** A dataset as a search, and what its fields are called there. */
export interface DatasetSearch {
  /** Up to its last computed field, where fields have their plain names. */
  readonly text: string;
  /** By the name with the datasets before it (`Root.Child.field`) the plain one; inherited fields by their own. */
  readonly fields: ReadonlyMap<string, string>;
}

/** What else every event of an index has. */
const INDEXED = ['_indextime', 'index'];

/** Fields that a constraint may compare and still be looked up before anything is computed. */
const KNOWN_AT_ONCE = new Set([...INHERITED_FIELDS, ...INDEXED, 'eventtype', 'tag']);

/** Commands that leave the raw text as it is, unless they say so. */
const LEAVES_RAW = new Set(['eval', 'rex', 'where', 'search', 'regex', 'fields', 'lookup', 'fillnull']);

/**
 * The search that a dataset stands for: the root's constraints, then dataset by dataset the child's own constraints
 * and calculations in order. Raw terms of a child are looked for at once, which gives the same events. Fields named
 * `is_<child>` and `is_not_<child>` say of each event whether it is in a child. Throws SplError (unsupported) for
 * kinds of datasets and calculations that are not built.
 * Sources: Knowledge Manager Manual, "Design data models"; the searches that Splunk's data model endpoint prints
 * (objectSearch); Search Manual, "Built-in optimization", predicate pushdown.
 */
export function datasetSearch(model: DataModel, dataset: DataModelDataset, scope: MacroScope): DatasetSearch {
  const chain = datasetChain(model, dataset);
  const fields = new Map([...INHERITED_FIELDS, ...INDEXED].map((name) => [name, name]));
  const commands: string[] = [];
  const early: string[] = [];
  const root = chain[0] as DataModelDataset;
  const pushing = leavesRaw(root, chain, scope);
  let lineage = '';
  for (const step of chain) {
    lineage = lineage === '' ? step.name : `${lineage}.${step.name}`;
    const name = (field: string): void => {
      if (!INHERITED_FIELDS.includes(field)) fields.set(`${lineage}.${field}`, field);
    };
    for (const constraint of step.constraints) {
      if (step === root || (pushing && foundAtOnce(constraint, scope))) early.push(`(${constraint})`);
      else commands.push(`search (${constraint})`);
    }
    const required = step.fields.filter((field) => field.required);
    if (required.length > 0)
      commands.push(`search ${required.map((field) => `${quote(field.name)}=*`).join(' ')}`);
    for (const calculation of step.calculations) {
      commands.push(calculationCommand(model, calculation));
      calculation.outputs.forEach(name);
    }
    step.fields.forEach((field) => name(field.name));
    for (const child of model.datasets.filter(({ parent }) => parent === step.name)) {
      const parts = child.constraints.map((constraint) => expandMacros(sourceText(constraint), scope).text);
      const inside = parts.map((part) => `(${part})`).join(' ') || '*';
      commands.push(
        `eval ${assigned(`is_${child.name}`)}=if(searchmatch(${quote(inside)}), 1, 0)`,
        `eval ${assigned(`is_not_${child.name}`)}=if(searchmatch(${quote(`NOT (${inside})`)}), 1, 0)`,
      );
      name(`is_${child.name}`);
      name(`is_not_${child.name}`);
    }
  }
  return { text: [baseSearch(model, root, early), ...commands].join(' | '), fields };
}

/** The first command or commands: what the index is asked for. */
function baseSearch(model: DataModel, { base, name }: DataModelDataset, early: readonly string[]): string {
  if (base.kind === 'other') {
    throw unsupported(
      `The dataset '${name}' of the data model '${model.name}' is based on ${base.name}, which is not built here.`,
    );
  }
  const first = early.length > 0 ? early.join(' ') : '*';
  if (base.kind === 'event') return `search ${first}`;
  if (early.length === 0) return base.search;
  const text = base.search.trim();
  return text.startsWith('|')
    ? `${text} | search ${first}`
    : `search ${first} ${text.replace(/^search\s+/i, '')}`;
}

function calculationCommand(model: DataModel, calculation: DataModelCalculation): string {
  switch (calculation.kind) {
    case 'eval':
      return `eval ${assigned(calculation.outputs[0] ?? '')}=${calculation.expression}`;
    case 'rex':
      return `rex field=${fieldName(calculation.field)} "${calculation.expression.replace(/\\?"/g, '\\"')}" max_match=1`;
    case 'lookup': {
      const pairs = (list: typeof calculation.inputs): string =>
        list.map(({ field, column }) => `${fieldName(column)} AS ${fieldName(field)}`).join(' ');
      return `lookup ${fieldName(calculation.lookup)} ${pairs(calculation.inputs)} OUTPUT ${pairs(calculation.found)}`;
    }
    case 'other':
      throw unsupported(
        `The data model '${model.name}' computes '${calculation.outputs.join(', ')}' by ${calculation.type}, which is not built here.`,
      );
  }
}

const assigned = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : `'${name}'`);
const fieldName = (name: string): string => (/^[\w.]+$/.test(name) ? name : quote(name));

/** Whether the raw text and the fields of the index are the same after all commands of a dataset. */
function leavesRaw(root: DataModelDataset, chain: readonly DataModelDataset[], scope: MacroScope): boolean {
  const outputs = chain.flatMap(({ calculations }) => calculations.flatMap((one) => one.outputs));
  if (outputs.some((name) => name === '_raw' || KNOWN_AT_ONCE.has(name))) return false;
  if (root.base.kind !== 'search') return root.base.kind === 'event';
  const { text } = expandMacros(sourceText(root.base.search), scope);
  if (/^\s*\|/.test(text)) return false;
  const { commands } = splitPipeline(text, { start: 0, end: text.length });
  return commands.slice(1).every(({ start, end }) => {
    const command = text.slice(start, end);
    const name = /^\w+/.exec(command)?.[0].toLowerCase() ?? '';
    return (
      LEAVES_RAW.has(name) &&
      !/mode\s*=\s*sed|(?<![\w.])'?(?:_raw|host|source|sourcetype|index)'?\s*=(?!=)/.test(command)
    );
  });
}

/** Whether a constraint asks only for raw terms and for fields that the index has. */
function foundAtOnce(constraint: string, scope: MacroScope): boolean {
  const { text } = expandMacros(sourceText(constraint), scope);
  return atOnce(parsePredicate({ text, start: 0, end: text.length, command: 'search' }).predicate);
}

function atOnce(predicate: SearchPredicate): boolean {
  switch (predicate.kind) {
    case 'and':
    case 'or':
      return predicate.parts.every(atOnce);
    case 'not':
      return atOnce(predicate.part);
    case 'comparison':
    case 'in':
      return KNOWN_AT_ONCE.has(predicate.field);
    default:
      return true;
  }
}
