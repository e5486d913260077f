import { fromRows, toRows, type Row } from '../../../src/spl/batch';
import { metadata } from '../../../src/spl/commands/metadata';
import { tstats } from '../../../src/spl/commands/tstats';
import type { EventQuery, SearchHost } from '../../../src/spl/context';
import { SplError } from '../../../src/spl/error';
import { commandContext, planOf } from '../../support/run-command';

const EVENTS: Row[] = [
  { _time: 7300, host: 'dc1', sourcetype: 'XmlWinEventLog', index: 'wineventlog' },
  { _time: 3700, host: 'dc2', sourcetype: 'XmlWinEventLog', index: 'wineventlog' },
  { _time: 3650, host: 'dc1', sourcetype: 'WinEventLog', index: 'wineventlog' },
  { _time: 10, host: 'dc1', sourcetype: 'WinEventLog', index: 'main' },
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

  it('counts nothing as one row of 0', () => {
    expect(run('tstats count where host=nobody')).toEqual([{ count: 0 }]);
    expect(run('tstats count where host=nobody by host')).toEqual([]);
  });

  it.each([
    [
      'tstats count from datamodel=Authentication.Authentication by host',
      'Only indexed fields can be searched, not datamodel Authentication.Authentication.',
    ],
    [
      'tstats summariesonly=true dc(All_Traffic.dest) from datamodel=Network_Traffic.All_Traffic',
      'Only indexed fields can be searched, not datamodel Network_Traffic.All_Traffic.',
    ],
    ['tstats prestats=t count', 'prestats=true is not built.'],
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
    expect(refused('metadata type=hosts splunk_server=far').kind).toBe('unsupported');
  });
});
