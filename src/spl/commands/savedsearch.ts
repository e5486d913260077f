import type { ArgumentReader, ArgumentToken } from '../arguments';
import type { CommandDefinition, Plan } from '../command';
import type { SearchContext } from '../context';
import { SplError } from '../error';
import { macroScope } from '../macro-scope';
import type { Pipeline } from '../pipeline';
import { runSearch } from '../run';

/**
 * savedsearch: runs a saved search in the time range of this one; `$name$` in it is replaced by `name=value`.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Savedsearch
 */
export const savedsearch: CommandDefinition = {
  name: 'savedsearch',
  kind: 'generating',
  parse(args) {
    const name = args.next();
    if (!name || name.kind === 'punct') throw args.error('A saved search name is required.');
    const { values, substitute } = readValues(args);
    const settle = (context: SearchContext): Plan => {
      const definition = context.host.savedSearch(name.text);
      if (definition === undefined) {
        throw args.error(`Unable to find saved search named '${name.text}'.`, name.span);
      }
      const text = substitute ? filled(definition, values) : definition;
      const pipeline = parsed(args, text, name, context);
      return {
        start: () => ({ push: () => [], finish: () => [] }),
        range: (outer) => pipeline.steps[0]?.plan.range?.(outer) ?? outer.range,
        source: (inner) => runSearch(pipeline, inner).batches,
      };
    };
    return { settle, start: (context) => settle(context).start(context) };
  },
};

function readValues(args: ArgumentReader): {
  readonly values: ReadonlyMap<string, string>;
  readonly substitute: boolean;
} {
  const values = new Map<string, string>();
  let substitute = true;
  while (!args.atEnd()) {
    const name = args.field('replacement');
    if (!args.punct('=')) throw args.error(`Invalid argument: '${name}'`);
    const value = args.next();
    if (!value) throw args.error(`Missing value for '${name}'.`);
    if (name.toLowerCase() === 'nosubstitution') substitute = !args.boolean(value);
    else values.set(name, value.text);
  }
  return { values, substitute };
}

function filled(definition: string, values: ReadonlyMap<string, string>): string {
  return definition.replace(/\$([^$\s]+)\$/g, (whole, name: string) => values.get(name) ?? whole);
}

function parsed(args: ArgumentReader, text: string, name: ArgumentToken, context: SearchContext): Pipeline {
  try {
    return args.search(text, macroScope(context));
  } catch (error) {
    if (!(error instanceof SplError)) throw error;
    throw new SplError(error.kind, `In the saved search '${name.text}': ${error.message}`, name.span);
  }
}
