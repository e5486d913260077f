import type { FieldSource } from '../../spl/batch';
import type { LookupTable, SearchContext, SearchHost } from '../../spl/context';
import { SplError } from '../../spl/error';
import type { Expression } from '../../spl/expression';
import { isTrue, type LayeredStanza } from '../conf-layers';
import { aliasFields, readAliases, type FieldAlias } from './alias-fields';
import { lookupFields, readAutomaticLookup, type AutomaticLookup } from './automatic-lookups';
import { calculatedFields, readCalculation } from './calculated-fields';
import { extractedFields } from './extracted-fields';
import { NOTHING, type ExtractionRule } from './extraction-rule';
import { notCarriedOut } from './harmless-settings';
import { inlineExtraction } from './inline-extraction';
import { keyValueRule } from './key-values';
import type { PropsSetting } from './origin-settings';
import type { Refusal } from './refusal';
import { transformExtraction } from './transform-extraction';

/** What the settings for an origin ask for, read once, in Splunk's order of search-time operations. */
export interface FieldPlan {
  readonly rules: readonly ExtractionRule[];
  readonly aliases: readonly FieldAlias[];
  readonly calculations: ReadonlyMap<string, Expression>;
  readonly lookups: readonly AutomaticLookup[];
  readonly refusals: readonly Refusal[];
}

/**
 * Reads the search-time settings: EXTRACT, then REPORT, then KV_MODE, aliases, calculated fields, lookups;
 * each kind in ASCII order of its class. What cannot be carried out stands in `refusals`, which may grow while
 * events are read.
 * Source: Splunk Knowledge Manager Manual, "The sequence of search-time operations".
 */
export function readFieldPlan(
  settings: ReadonlyMap<string, PropsSetting>,
  transforms: ReadonlyMap<string, LayeredStanza>,
): FieldPlan {
  const refusals: Refusal[] = [];
  const classes = [...settings].filter(([, { value }]) => value !== '').sort(([a], [b]) => (a < b ? -1 : 1));
  const refuse = (setting: string, { app, file, line, stanza }: PropsSetting, reason: string): void => {
    refusals.push({ app, file, line, stanza, setting, reason });
  };
  /** A rule that finds nothing, rather than ending the search, where its pattern takes too long on a text. */
  const guarded = (key: string, rule: ExtractionRule): ExtractionRule => ({
    ...rule,
    extract: (text) => {
      try {
        return rule.extract(text);
      } catch (error) {
        const setting = settings.get(key);
        if (!(error instanceof SplError) || error.kind !== 'limit' || !setting) throw error;
        if (!refusals.some((one) => one.setting === key && one.stanza === setting.stanza)) {
          refuse(key, setting, `some events have no fields from it: ${error.message}`);
        }
        return NOTHING;
      }
    },
  });
  /** What `read` makes of each setting of a kind; those that cannot be read are refused. */
  const each = <T>(kind: string, read: (value: string, name: string) => readonly T[]): T[] =>
    classes.flatMap(([key, setting]) => {
      if (!key.startsWith(kind)) return [];
      try {
        return read(setting.value, key.slice(kind.length));
      } catch (error) {
        refuse(key, setting, error instanceof Error ? error.message : String(error));
        return [];
      }
    });

  for (const [key, setting] of classes) {
    const reason = notCarriedOut(key);
    if (reason) refuse(key, setting, reason);
  }
  const inline = each('EXTRACT-', (value, name) => [guarded(`EXTRACT-${name}`, inlineExtraction(value))]);
  const reported = each('REPORT-', (value, key) =>
    value
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name) => guarded(`REPORT-${key}`, transformRule(name, transforms))),
  );
  const mode = settings.get('KV_MODE');
  const pairs: ExtractionRule[] = [];
  try {
    const on = (setting: string): boolean => isTrue(settings.get(setting)?.value, true);
    const rule = keyValueRule(mode?.value ?? 'auto', on('AUTO_KV_JSON'), on('KV_TRIM_SPACES'));
    if (rule) pairs.push(rule);
  } catch (error) {
    if (mode) refuse('KV_MODE', mode, error instanceof Error ? error.message : String(error));
  }
  return {
    rules: [...inline, ...reported, ...pairs],
    aliases: each('FIELDALIAS-', readAliases),
    calculations: new Map(each('EVAL-', (value, name) => [[name, readCalculation(value)] as const])),
    lookups: each('LOOKUP-', (value) => [readAutomaticLookup(value)]),
    refusals,
  };
}

function transformRule(name: string, transforms: ReadonlyMap<string, LayeredStanza>): ExtractionRule {
  const stanza = transforms.get(name);
  if (!stanza) throw new Error(`there is no stanza [${name}] in transforms.conf`);
  try {
    return transformExtraction(stanza);
  } catch (error) {
    throw new Error(`transforms.conf [${name}]: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The fields of events that a plan is for, on top of those that they have from the index. */
export function plannedFields(
  base: FieldSource,
  plan: FieldPlan,
  context: () => SearchContext,
  host: () => SearchHost,
): FieldSource {
  const extracted = extractedFields(base, plan.rules);
  const aliased = aliasFields(extracted, plan.aliases);
  const calculated = calculatedFields(aliased, plan.calculations, context);
  return plan.lookups.reduce(
    (below: FieldSource, lookup) => lookupFields(below, lookup, (name) => lookupOf(name, host())),
    calculated,
  );
}

/** A lookup for events; none where it is not run here, as in Splunk, where such a search goes on without it. */
function lookupOf(name: string, host: SearchHost): LookupTable | undefined {
  try {
    return host.lookup(name);
  } catch (error) {
    if (error instanceof SplError) return undefined;
    throw error;
  }
}
