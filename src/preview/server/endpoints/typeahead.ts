import { contentType, printResults } from '../../jobs/print-results';
import type { RestAnswer, RestCall, RestEndpoint } from '../rest-call';
import { argument, integerArgument, requiredArgument } from '../rest-call';
import { outputMode } from '../print-job';
import { badRequest, forbidden } from '../../splunk-error';
import { suggestions } from '../suggestions';
import { can } from '../../users';

function complete(call: RestCall): RestAnswer {
  if (!can(call.user, 'get_typeahead')) {
    throw forbidden(call.user, 'capability: get_typeahead');
  }
  const prefix = argument(call, 'prefix') ?? '';
  requiredArgument(call, 'count');
  const count = integerArgument(call, 'count', 0);
  if (count < 0) throw badRequest('Invalid count: it must not be negative.');
  const data = call.context.preview.data();
  const who = { user: call.user.name, roles: call.user.roles, app: call.app };
  const found = suggestions(data, who, prefix).slice(0, count);
  const mode = outputMode(call);
  if (mode === 'json') return { response: { results: found } };
  const columns = [
    found.map(({ content }) => content),
    found.map((suggestion) => String(suggestion.count)),
    found.map(({ operator }) => (operator ? 'True' : 'False')),
  ];
  const table = { fields: ['content', 'count', 'operator'], columns, length: found.length };
  const text = printResults(
    mode,
    { table, offset: 0 },
    { preview: false, messages: [], timeZone: data.timeZone },
  );
  return { text, type: contentType(mode) };
}

/** Suggestions while a search is typed. Source: Splunk REST API Reference, "search/typeahead". */
export const typeahead: readonly RestEndpoint[] = [
  { method: 'GET', path: 'search/typeahead', handle: complete },
];
