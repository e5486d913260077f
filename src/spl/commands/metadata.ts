import { fromRows, type Batch } from '../batch';
import type { CommandDefinition } from '../command';
import type { SearchContext } from '../context';
import type { SearchPredicate } from '../predicate';
import { choosesThisServer, EVERY_SERVER, withServer } from '../server-choice';

type MetadataType = 'hosts' | 'sources' | 'sourcetypes';

const TYPES: readonly string[] = ['hosts', 'sources', 'sourcetypes'];

/**
 * metadata: the hosts, sources or sourcetypes of indexes, with counts and times; `splunk_server` and
 * `splunk_server_group` choose servers, of which there is one.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Metadata
 */
export const metadata: CommandDefinition = {
  name: 'metadata',
  kind: 'generating',
  parse(args) {
    let type: MetadataType | undefined;
    const indexes: SearchPredicate[] = [];
    let servers = EVERY_SERVER;
    while (!args.atEnd()) {
      if (args.punct(',')) continue;
      const option = args.option(['type', 'index', 'datatype', 'splunk_server', 'splunk_server_group']);
      if (!option) {
        args.end();
        continue;
      }
      const { name, value } = option;
      if (name === 'type') {
        if (!TYPES.includes(value.text))
          throw args.error(`Invalid value '${value.text}' for option 'type'.`, value.span);
        type = value.text as MetadataType;
      } else if (name === 'index') {
        indexes.push({
          kind: 'comparison',
          field: 'index',
          operator: '=',
          value: value.text,
          caseSensitive: false,
          span: value.span,
        });
      } else if (name !== 'datatype') servers = withServer(servers, name, value.text);
      else if (value.text === 'metric') {
        throw args.unsupported('datatype=metric is not built: there are no metrics here.', value.span);
      } else if (value.text !== 'event') {
        throw args.error(`Invalid value '${value.text}' for option 'datatype'.`, value.span);
      }
    }
    if (type === undefined)
      throw args.error('You must specify type=hosts, type=sources or type=sourcetypes.');
    const wanted = type;
    const chosen = servers;
    const predicate: SearchPredicate =
      indexes.length === 0
        ? { kind: 'all' }
        : indexes.length === 1
          ? (indexes[0] as SearchPredicate)
          : { kind: 'or', parts: indexes };
    const rows = (context: SearchContext): readonly Batch[] => {
      if (!choosesThisServer(chosen, context)) return [];
      const found = context.host.metadata(wanted, { predicate, range: context.range });
      return found.length > 0 ? [fromRows(found)] : [];
    };
    return {
      *source(context) {
        yield* rows(context);
      },
      start: (context) => ({ push: () => [], finish: () => rows(context) }),
    };
  },
};
