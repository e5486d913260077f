import type { PreviewData } from '../../../src/preview/preview';
import { suggestions } from '../../../src/preview/server/suggestions';
import type { SmallServer } from './small-server';
import { startSmallServer } from './small-server';
import { processorTime } from '../../support/processor-time';

let server: SmallServer;
beforeAll(async () => {
  server = await startSmallServer();
}, 60_000);
afterAll(() => server.close());

const offered = async (prefix: string, count = '50') => {
  const { json } = await server.rest('GET', '/servicesNS/-/small/search/typeahead', { prefix, count });
  return (json.results as readonly { content: string; count: number }[]).map(
    (one) => `${one.content}${one.count > 0 ? ` ${one.count}` : ''}`,
  );
};

test('where events come from is offered with their number, the most frequent first', async () => {
  expect(await offered('sour')).toEqual(['source=WinEventLog:Security 12', 'sourcetype=WinEventLog 12']);
  expect(await offered('index=wineventlog host=')).toEqual(['host=DC0 6', 'host=DC1 6']);
  expect(await offered('', '1')).toHaveLength(1);
});

test('operators are offered after a term', async () => {
  const { json } = await server.rest('GET', '/services/search/typeahead', { prefix: 'a o', count: '5' });
  expect(json.results).toEqual([{ content: 'OR', count: 0, operator: true }]);
});

test('after a pipe commands are offered, after a backtick macros, after lookup lookups', async () => {
  expect(await offered('index=x | strea')).toEqual(['streamstats']);
  expect(await offered('`of')).toEqual(['`of_code(code)`']);
  expect(await offered('| lookup co')).toEqual(['codes', 'codes.csv']);
  expect(await offered('| inputlookup append=true codes.')).toEqual(['codes.csv']);
});

test('a text of a million letters is answered at once', async () => {
  const nothing = { apps: [], index: { origins: [], segments: [] } } as unknown as PreviewData;
  const who = { user: 'user', roles: ['user'], app: '-' };
  const took = await processorTime(() => expect(suggestions(nothing, who, 'a'.repeat(1e6))).toEqual([]));
  expect(took).toBeLessThan(2000);
});

test('the answer is a table of results in the other forms', async () => {
  const args = { prefix: 'sourcetype', count: '1', output_mode: 'csv' };
  expect((await server.rest('GET', '/services/search/typeahead', args)).text).toBe(
    'content,count,operator\nsourcetype=WinEventLog,12,False\n',
  );
});

test('count must be told', async () => {
  const { status, json } = await server.rest('GET', '/services/search/typeahead', { prefix: 'a' });
  expect([status, json.messages[0].text]).toEqual([
    400,
    'The following required arguments are missing: count.',
  ]);
});
