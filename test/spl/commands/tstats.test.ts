import { fromRows, toRows, type Row } from '../../../src/spl/batch';
import { metadata } from '../../../src/spl/commands/metadata';
import { tstats } from '../../../src/spl/commands/tstats';
import type { EventQuery, SearchHost } from '../../../src/spl/context';
import { SplError } from '../../../src/spl/error';
import { commandContext, planOf } from '../../support/run-command';

const XML = { sourcetype: 'XmlWinEventLog', index: 'wineventlog' };
const TEXT = { sourcetype: 'WinEventLog', index: 'wineventlog' };

const EVENTS: Row[] = [
  { _time: 7300, host: 'dc1', ...XML, _raw: 'user=ann kbps=1' },
  { _time: 3700, host: 'dc2', ...XML, _raw: 'User=Bob@corp,kbps=10' },
  { _time: 3650, host: 'dc1', ...TEXT, _raw: 'user=ann kbps=3' },
  { _time: 10, host: 'dc1', ...TEXT, index: 'main', _raw: '"user=ann"' },
];

const asked: EventQuery[] = [];
const host: Partial<SearchHost> = {
  events: (query) => {
    asked.push(query);
    return [fromRows(EVENTS)];
  },
  metadata: (type) => [{ type, host: 'dc1', totalCount: 3 }],
};

function run(text: string): Row[] {
  const context = commandContext({ host, range: { earliest: 0, latest: 10000 } });
  const plan = planOf(text.startsWith('tstats') ? tstats : metadata, text);
  return [...(plan.source?.(context) ?? [])].flatMap(toRows);
}

const refused = (text: string): SplError => {
  try {
    run(text);
  } catch (error) {
    if (error instanceof SplError) return error;
    throw error;
  }
  throw new Error(`${text} was accepted`);
};

describe('tstats', () => {
  it('counts events by indexed fields', () => {
    expect(run('tstats count by host')).toEqual([
      { host: 'dc1', count: 3 },
      { host: 'dc2', count: 1 },
    ]);
  });

  it('filters with where before by', () => {
    expect(
      run('tstats count values(sourcetype) as st WHERE index=wineventlog sourcetype=xml* by host'),
    ).toEqual([
      { host: 'dc1', count: 1, st: 'XmlWinEventLog' },
      { host: 'dc2', count: 1, st: 'XmlWinEventLog' },
    ]);
  });

  it('cuts time into spans', () => {
    expect(run('tstats count by _time span=1h')).toEqual([
      { _time: 0, count: 1, _span: 3600 },
      { _time: 3600, count: 2, _span: 3600 },
      { _time: 7200, count: 1, _span: 3600 },
    ]);
  });

  it('asks the index for the time range of its where clause', () => {
    asked.length = 0;
    run('tstats count where earliest=100 latest=200');
    expect(asked[0]?.range).toEqual({ earliest: 100, latest: 200 });
  });

  it('gives with prestats=true what a following command computes from', () => {
    expect(run('tstats prestats=t count by host')).toEqual([
      { host: 'dc1', psrsvd_gc: 3 },
      { host: 'dc2', psrsvd_gc: 1 },
    ]);
  });

  it('counts nothing as one row of 0', () => {
    expect(run('tstats count where host=nobody')).toEqual([{ count: 0 }]);
    expect(run('tstats count where host=nobody by host')).toEqual([]);
  });

  it('counts what stands after a prefix in the raw segments, in lower case', () => {
    expect(run('tstats count by PREFIX(user=)')).toEqual([
      { 'user=': 'ann', count: 3 },
      { 'user=': 'bob@corp', count: 1 },
    ]);
    expect(run('tstats avg(PREFIX(kbps=)) as speed max(PREFIX(kbps=)) by PREFIX(user=), host')).toEqual([
      { 'user=': 'ann', host: 'dc1', speed: 2, 'max(kbps=)': '3' },
      { 'user=': 'bob@corp', host: 'dc2', speed: 10, 'max(kbps=)': '10' },
    ]);
  });

  it('fills what an event does not have with fillnull_value', () => {
    expect(run('tstats fillnull_value=none count by PREFIX(kbps=)')).toEqual([
      { 'kbps=': '1', count: 1 },
      { 'kbps=': '3', count: 1 },
      { 'kbps=': '10', count: 1 },
      { 'kbps=': 'none', count: 1 },
    ]);
  });

  it('reads a data model, quoted or not, with its options before and after', () => {
    for (const text of [
      'tstats `none` count min(_time) as firstTime from datamodel=Endpoint.Processes where Processes.process_name=a* by Processes.dest Processes.user',
      'tstats count FROM datamodel="Endpoint"."Processes" WHERE nodename=Processes GROUPBY Processes.dest, _time span=1h',
      'tstats summariesonly=t allow_old_summaries=t chunk_size=1000 dc("Processes.dest") AS n from datamodel=Endpoint.Processes',
      'tstats count where earliest=-1d from datamodel=Endpoint.Processes by Processes.user',
    ]) {
      const error = refused(text.replace('`none`', 'summariesonly=false'));
      expect(error.message).toBe("Error in 'DataModelEvaluator': Data model 'Endpoint' was not found.");
    }
  });

  it.each([
    ['tstats count(eval(host="a"))', 'An eval expression in an aggregation is not built.'],
    ['tstats list(host)', "The function 'list' is none of tstats."],
    ['tstats count FROM sid=1.2', 'What tscollect stored cannot be searched: sid 1.2.'],
    ['tstats count FROM mydata', 'What tscollect stored cannot be searched: mydata.'],
    ['tstats count by user', "The field 'user' is not indexed."],
    ['tstats sum(bytes)', "The field 'bytes' is not indexed."],
  ])('refuses %s as unsupported', (text, message) => {
    const error = refused(text);
    expect(error.kind).toBe('unsupported');
    expect(error.message).toBe(`Error in 'tstats' command: ${message}`);
  });

  it.each([
    'tstats',
    'tstats count by host fast=t',
    'tstats count span=x by _time span=fast',
    'tstats avg(*)',
    'tstats append=t count',
    'tstats count by PREFIX()',
    'tstats count by PREFIX(a b)',
    'tstats count by PREFIX(user=',
    'tstats count by ho*',
    'tstats count from datamodel=Web by PREFIX(user=)',
  ])('refuses %s', (text) => {
    expect(refused(text).message).toContain("Error in 'tstats' command: ");
  });
});

describe('metadata', () => {
  it('gives what the host knows', () => {
    expect(run('metadata type=hosts index=wineventlog')).toEqual([
      { type: 'hosts', host: 'dc1', totalCount: 3 },
    ]);
  });

  it('refuses other types, options and no type', () => {
    expect(refused('metadata type=users').kind).toBe('syntax');
    expect(refused('metadata type=hosts size=3').message).toContain("Error in 'metadata' command");
    expect(refused('metadata').message).toContain('type=hosts');
    expect(refused('metadata type=hosts datatype=metric').kind).toBe('unsupported');
    expect(refused('metadata type=hosts datatype=log').kind).toBe('syntax');
  });

  it('has no rows of a server that is not here', () => {
    expect(run('metadata type=hosts splunk_server=far')).toEqual([]);
  });
});
