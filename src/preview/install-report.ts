import { SplError } from '../spl/error';
import type { LookupTable } from '../spl/context';
import { parsePredicate } from '../spl/parse-predicate';
import { parseSearch } from '../spl/parse-pipeline';
import { layeredConf, type ConfContext, type LayeredStanza, type LayeredValue } from './conf-layers';
import { readFieldPlan } from './extract-fields/field-plan';
import { notCarriedOut, worksWhileIndexing } from './extract-fields/harmless-settings';
import { readAutomaticLookup } from './extract-fields/automatic-lookups';
import type { PropsSetting } from './extract-fields/origin-settings';
import type { Refusal } from './extract-fields/refusal';
import { stanzaPattern } from './extract-fields/stanza-pattern';
import type { KnowledgeObjects } from './knowledge-objects';
import { KNOWN_SETTINGS, notCarriedOutIn, notCarriedOutInTags } from './known-settings';
import { lookupDefinition } from './lookups/lookup-definition';
import { unknownTransformSetting } from './lookups/transform-settings';

/** What the report is made of: conf files as a search in some app sees them, and its lookups. */
export interface InstallReportInput {
  readonly context: ConfContext;
  readonly objects: KnowledgeObjects;
  /** Throws SplError for a lookup that is not run here. */
  readonly openLookup: (name: string) => LookupTable | undefined;
}

/**
 * Everything in the conf files of the installed apps that is not carried out here, whether events of today need
 * it or not: search-time settings that cannot be read, settings that nobody knows (of every conf file that searches
 * read), lookups, eventtypes and saved
 * searches that do not run, and, one entry a stanza, the settings that work while events are indexed. In order
 * of app, file and line.
 */
export function installReport(input: InstallReportInput): readonly Refusal[] {
  const { context } = input;
  const found = [
    ...ofProps(input),
    ...ofTransforms(layeredConf(context, 'transforms', false)),
    ...ofSearches(input, 'eventtypes'),
    ...ofSearches(input, 'savedsearches'),
    ...ofOtherConfs(context),
  ];
  const once = new Map(found.map((one) => [[one.app, one.file, one.line, one.setting].join('\0'), one]));
  const key = ({ app, file }: Refusal): string => `${app}/${file}`;
  return [...once.values()]
    .filter(({ app }) => app !== 'system')
    .sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.line - b.line));
}

function refusal(
  stanza: string,
  setting: string,
  { app, file, line }: LayeredValue,
  reason: string,
): Refusal {
  return { app, file, line, stanza, setting, reason };
}

function* ofProps({ context, openLookup }: InstallReportInput): Generator<Refusal> {
  const transforms = layeredConf(context, 'transforms');
  for (const { name, settings } of layeredConf(context, 'props', false).values()) {
    const own = new Map<string, PropsSetting>(
      [...settings].map(([key, value]) => [key, { ...value, stanza: name }]),
    );
    const [first] = own.values();
    if (!first) continue;
    const reason = patternProblem(name);
    if (reason !== undefined) yield refusal(name, '', first, reason);
    yield* readFieldPlan(own, transforms).refusals.filter(({ setting }) => !worksWhileIndexing(setting));
    for (const [key, value] of own) {
      if (!key.startsWith('LOOKUP-') || value.value === '') continue;
      const why = lookupProblem(value.value, openLookup);
      if (why !== undefined) yield refusal(name, key, value, why);
    }
    const late = [...own].filter(([key]) => worksWhileIndexing(key));
    const [one] = late;
    if (one) {
      const names = late.map(([key]) => key).join(', ');
      const verb = late.length === 1 ? 'works' : 'work';
      yield refusal(
        name,
        names,
        one[1],
        `${verb} while events are indexed, which the preview does in its own way`,
      );
    }
  }
}

function patternProblem(name: string): string | undefined {
  try {
    stanzaPattern(name);
    return undefined;
  } catch (error) {
    return `the stanza's name is no pattern: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function lookupProblem(setting: string, open: InstallReportInput['openLookup']): string | undefined {
  let name: string;
  try {
    name = readAutomaticLookup(setting).table;
  } catch {
    return undefined;
  }
  try {
    return open(name) ? undefined : `there is no lookup '${name}'`;
  } catch (error) {
    if (!(error instanceof SplError)) throw error;
    return error.message;
  }
}

function* ofTransforms(stanzas: ReadonlyMap<string, LayeredStanza>): Generator<Refusal> {
  for (const stanza of stanzas.values()) {
    const definition = lookupDefinition(stanza);
    const [first] = stanza.settings.values();
    if (first && definition && 'refused' in definition) {
      const { setting, reason } = definition;
      yield refusal(stanza.name, setting, stanza.settings.get(setting) ?? first, reason);
    }
    for (const [key, value] of stanza.settings) {
      if (unknownTransformSetting(key)) {
        yield refusal(stanza.name, key, value, notCarriedOut('') as string);
      }
    }
  }
}

/** The settings of all other conf files that are read. */
function* ofOtherConfs(context: ConfContext): Generator<Refusal> {
  for (const conf of new Set(KNOWN_SETTINGS.map((known) => known.conf))) {
    for (const { name, settings } of layeredConf(context, conf, false).values()) {
      for (const [key, value] of settings) {
        const reason = notCarriedOutIn(conf, name, key, value.value);
        if (reason !== undefined) yield refusal(name, key, value, reason);
      }
    }
  }
  for (const { name, settings } of layeredConf(context, 'tags', false).values()) {
    for (const [key, value] of settings) {
      const reason = notCarriedOutInTags(name, value.value);
      if (reason !== undefined) yield refusal(name, key, value, reason);
    }
  }
}

/** The searches of eventtypes or saved searches that cannot be parsed. */
function* ofSearches(
  { context, objects }: InstallReportInput,
  conf: 'eventtypes' | 'savedsearches',
): Generator<Refusal> {
  for (const stanza of layeredConf(context, conf, false).values()) {
    const search = stanza.settings.get('search');
    if (search === undefined || search.value.trim() === '') continue;
    try {
      if (conf === 'eventtypes') {
        const text = objects.eventtype(stanza.name);
        if (text !== undefined) parsePredicate({ text, start: 0, end: text.length, command: 'search' });
      } else parseSearch(search.value, { macro: objects.macro });
    } catch (error) {
      if (!(error instanceof SplError)) throw error;
      yield refusal(stanza.name, 'search', search, error.message);
    }
  }
}
