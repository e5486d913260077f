import type { MacroDefinition } from '../spl/context';
import type { DataModel } from '../spl/data-model';
import { expandMacros } from '../spl/macros';
import { sourceText } from '../spl/source-text';
import { isTrue, layeredConf, type ConfContext, type LayeredStanza } from './conf-layers';
import { dataModels } from './data-models/data-models';

/** A field's value that carries tags. */
export interface TaggedValue {
  readonly field: string;
  readonly value: string;
  readonly tags: readonly string[];
}

/** Macros, saved searches, eventtypes and tags as a search in some app sees them. */
export interface KnowledgeObjects {
  macro(name: string, arity: number): MacroDefinition | undefined;
  /** The app whose commands.conf has a command of this name. */
  commandOwner(name: string): string | undefined;
  /** The text of a saved search that is not disabled. */
  savedSearch(name: string): string | undefined;
  /** A data model; throws SplError where its JSON is none. */
  dataModel(name: string): DataModel | undefined;
  /** The settings of a transaction type. */
  transactionType(name: string): Readonly<Record<string, string>> | undefined;
  /** The search of an eventtype, its macros expanded. */
  eventtype(name: string): string | undefined;
  readonly eventtypes: readonly string[];
  readonly tags: readonly TaggedValue[];
}

/**
 * Reads the knowledge objects that a search sees.
 * Sources: macros.conf.spec, savedsearches.conf.spec, eventtypes.conf.spec and tags.conf.spec of Splunk 9.2.
 */
export function knowledgeObjects(context: ConfContext): KnowledgeObjects {
  const macros = layeredConf(context, 'macros');
  const saved = layeredConf(context, 'savedsearches');
  const types = layeredConf(context, 'eventtypes');
  const commands = layeredConf(context, 'commands');
  const value = (stanza: LayeredStanza | undefined, key: string): string | undefined =>
    stanza?.settings.get(key)?.value;

  const macro = (name: string, arity: number): MacroDefinition | undefined => {
    const stanza = macros.get(arity === 0 ? name : `${name}(${arity})`);
    const definition = value(stanza, 'definition');
    if (!stanza || definition === undefined) return undefined;
    return {
      name,
      args: (value(stanza, 'args') ?? '')
        .split(',')
        .map((arg) => arg.trim())
        .filter((arg) => arg !== ''),
      definition,
      isEval: isTrue(value(stanza, 'iseval'), false),
      validation: value(stanza, 'validation'),
      errorMessage: value(stanza, 'errormsg'),
      app: stanza.app,
    };
  };
  const enabled = (stanza: LayeredStanza | undefined): stanza is LayeredStanza =>
    stanza !== undefined && !isTrue(value(stanza, 'disabled'), false);
  return {
    macro,
    commandOwner: (name) => commands.get(name)?.app,
    dataModel: dataModels(context),
    savedSearch: (name) => value(saved.get(name), 'search'),
    transactionType: (name) => {
      const stanza = layeredConf(context, 'transactiontypes').get(name);
      return stanza && Object.fromEntries([...stanza.settings].map(([key, setting]) => [key, setting.value]));
    },
    eventtype: (name) => {
      const stanza = types.get(name);
      const search = value(stanza, 'search');
      if (!enabled(stanza) || search === undefined) return undefined;
      return expandMacros(sourceText(search), { macro }).text;
    },
    eventtypes: [...types.values()]
      .filter((stanza) => enabled(stanza) && stanza.settings.has('search'))
      .map((stanza) => stanza.name)
      .sort(),
    tags: [...layeredConf(context, 'tags').values()].flatMap((stanza) => taggedValue(stanza)),
  };
}

/** A stanza `[field=value]`, its value URL-encoded, with the tags that are enabled. */
function taggedValue(stanza: LayeredStanza): readonly TaggedValue[] {
  const equals = stanza.name.indexOf('=');
  if (equals <= 0) return [];
  const tags = [...stanza.settings].filter(([, setting]) => isTrue(setting.value, false)).map(([tag]) => tag);
  const field = decoded(stanza.name.slice(0, equals));
  return tags.length === 0 ? [] : [{ field, value: decoded(stanza.name.slice(equals + 1)), tags }];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
