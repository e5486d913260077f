import { parseSearch } from '../../../src/spl/parse-pipeline';
import { startSearch } from '../../../src/spl/run';
import { contextOver, NOW, rowsOf, runSpl } from '../../support/spl-host';

const numbers = [{ n: '2' }, { n: '3' }, { n: 'x' }, { n: '5' }];

describe('accum, delta and autoregress', () => {
  it('accum keeps a running total and passes over what is no number', () => {
    expect(rowsOf('* | accum n AS total | table total', numbers)).toEqual([
      { total: '2' },
      { total: '5' },
      {},
      { total: '10' },
    ]);
  });

  it('delta gives the difference to an earlier row, across batches', () => {
    const search = '* | where isnum(n) | delta n AS d p=2 | delta n | table d "delta(n)"';
    const expected = [{}, { 'delta(n)': '1' }, { d: '3', 'delta(n)': '2' }];
    expect(rowsOf(search, numbers)).toEqual(expected);
    expect(rowsOf(search, numbers, { batchSize: 1 })).toEqual(expected);
  });

  it('autoregress puts earlier values beside the row', () => {
    expect(rowsOf('* | autoregress n p=1-2 | table n_p1 n_p2', numbers)).toEqual([
      {},
      { n_p1: '2' },
      { n_p1: '3', n_p2: '2' },
      { n_p1: 'x', n_p2: '3' },
    ]);
  });
});

describe('rangemap', () => {
  it('names the ranges that a number lies in, ends included, or gives the default', () => {
    expect(rowsOf('* | rangemap field=n green=1-2 blue=-5-3 default=gray | table range', numbers)).toEqual([
      { range: ['green', 'blue'] },
      { range: 'blue' },
      { range: 'gray' },
      { range: 'gray' },
    ]);
  });
});

describe('strcat and setfields', () => {
  it('strcat joins fields and texts; allrequired=true wants them all', () => {
    const events = [{ a: '1', b: '2' }, { a: '1' }];
    expect(rowsOf('* | strcat a "-" b c | table c', events)).toEqual([{ c: '1-2' }, { c: '1-' }]);
    expect(rowsOf('* | strcat allrequired=t a "-" b c | table c', events)).toEqual([{ c: '1-2' }, {}]);
  });

  it('setfields gives every row the same texts', () => {
    expect(
      rowsOf('* | setfields ip="10.10.10.10", foo="foo bar" | table ip foo', numbers.slice(0, 1)),
    ).toEqual([{ ip: '10.10.10.10', foo: 'foo bar' }]);
  });
});

describe('replace', () => {
  const events = [
    { host: 'localhost', src: 'aug-win' },
    { host: 'web.localhost', src: 'localhost' },
  ];

  it('exchanges whole values, with wildcards', () => {
    expect(rowsOf('* | replace *localhost WITH *here IN host | table host src', events)).toEqual([
      { host: 'here', src: 'aug-win' },
      { host: 'web.here', src: 'localhost' },
    ]);
  });

  it('takes the last of several exact values, before wildcards, in all fields', () => {
    expect(
      rowsOf('* | replace * WITH any, localhost WITH one, localhost WITH two | table host src', events),
    ).toEqual([
      { host: 'two', src: 'any' },
      { host: 'any', src: 'two' },
    ]);
  });
});

describe('rest and collect', () => {
  it('rest gives the entries of an endpoint and hands its arguments on', () => {
    const asked: unknown[] = [];
    const host = {
      rest: (path: string, args: Readonly<Record<string, readonly string[]>>) => {
        asked.push([path, args]);
        return [{ title: 'kerberos_677' }];
      },
    };
    expect(
      runSpl('| rest splunk_server=local /services/apps/local count=0 search="name=k*" | table title', {
        host,
      }).rows,
    ).toEqual([{ title: 'kerberos_677' }]);
    expect(asked).toEqual([['/services/apps/local', { count: ['0'], search: ['name=k*'] }]]);
    runSpl('| rest "/services/apps/local?count=5&search=name%3Dk" f=title f=label', { host });
    runSpl('| rest /services/apps/local?count=5 count=9', { host });
    expect(asked.slice(1)).toEqual([
      ['/services/apps/local', { count: ['5'], search: ['name=k'], f: ['title', 'label'] }],
      ['/services/apps/local', { count: ['9'] }],
    ]);
    expect(() => runSpl('| rest https://elsewhere/services')).toThrow('must begin with /services');
  });

  it('rest keeps its own options from the endpoint and refuses values that they do not take', () => {
    const asked: unknown[] = [];
    const host = { rest: (...call: unknown[]) => (asked.push(call), []) };
    runSpl('| rest /services/apps/local timeout=10 strict=t splunk_server="*"', { host });
    expect(asked).toEqual([['/services/apps/local', {}]]);
    for (const option of ['timeout=soon', 'strict=perhaps', 'count=-1', 'count=all']) {
      expect(() => runSpl(`| rest /services/apps/local ${option}`)).toThrow(option.split('=')[1] ?? '');
    }
  });

  it('rest warns of an object that is not there, and fails with strict=t', () => {
    const host = { rest: () => undefined };
    const { rows, messages } = runSpl('| rest /services/saved/searches/none', { host });
    expect(rows).toEqual([]);
    expect(messages).toEqual([
      {
        type: 'WARN',
        text:
          'Failed to fetch REST endpoint uri=/services/saved/searches/none from server local. ' +
          'Check that the URI path provided exists in the REST API.',
      },
    ]);
    expect(() => runSpl('| rest strict=t /services/saved/searches/none', { host })).toThrow(
      "Error in 'rest' command: Failed to fetch REST endpoint",
    );
  });

  it.each(['rest /services/apps/local', 'metadata type=hosts'])(
    '%s asks this server by name, pattern or group, and warns where none is chosen',
    (command) => {
      const row = { host: 'a' };
      const host = {
        rest: () => [row],
        metadata: () => [row],
        serverGroups: () => ['dmc_group_search_head'],
      };
      const asked = (option: string) => runSpl(`| ${command} ${option}`, { host });
      for (const option of [
        'splunk_server=local',
        'splunk_server=Preview',
        'splunk_server=pre*',
        'splunk_server_group=dmc_group_search_head',
        'splunk_server_group=dmc_* splunk_server=idx1',
      ]) {
        expect(asked(option)).toMatchObject({ rows: [row], messages: [] });
      }
      expect(asked('splunk_server=idx1 splunk_server_group=dmc_group_indexer')).toMatchObject({
        rows: [],
        messages: [
          {
            type: 'WARN',
            text:
              'No server was asked: splunk_server=idx1 splunk_server_group=dmc_group_indexer names none here. ' +
              'There is one, local (preview).',
          },
        ],
      });
    },
  );

  it('collect stores rows as events of an index and passes them on', () => {
    const stored: unknown[] = [];
    const host = { collect: (...args: unknown[]) => stored.push(args) };
    const { rows } = runSpl(
      '| makeresults | eval user="a \\"b\\"", n=3 | collect index=kept source=s marker="run=1"',
      { host },
    );
    expect(rows).toHaveLength(1);
    expect(stored).toEqual([
      [
        'kept',
        [
          {
            time: NOW,
            source: 's',
            raw: `03/01/2024 12:00:00 +0000, search_now=${NOW}.000, info_search_time=${NOW}.000, run=1, user="a \\"b\\"", n=3`,
          },
        ],
      ],
    ]);
  });

  it("collect spool=f writes the texts into a file with Splunk's breaker between them, and indexes nothing", () => {
    const files: unknown[] = [];
    const host = {
      collect: () => {
        throw new Error('nothing is indexed');
      },
      collectFile: (...file: unknown[]) => void files.push(file),
    };
    const { rows } = runSpl('| makeresults count=2 | eval _raw="event" | collect spool=f', { host });
    runSpl('| makeresults count=2 | eval _raw="event" | collect spool=f uselb=f file=$random$_x.stash', {
      host,
    });
    expect(rows).toHaveLength(2);
    const broken = 'event\n==##~~##~~  1E8N3D4E6V5E7N2T9 ~~##~~##==\n';
    expect(files).toEqual([
      [undefined, broken + broken],
      ['$random$_x.stash', 'event\nevent\n'],
    ]);
    for (const file of ['../x.stash', 'a/b.stash', '.hidden', '/etc/x.stash']) {
      expect(() => runSpl(`| makeresults | collect spool=f file="${file}"`, { host })).toThrow(
        `Invalid value '${file}' for option 'file'`,
      );
    }
  });

  it('collect with a file that is no .stash file stores into the index main', () => {
    const indexes: string[] = [];
    const host = { collect: (index: string) => void indexes.push(index) };
    runSpl('| makeresults | collect index=kept file=a.stash', { host });
    runSpl('| makeresults | collect index=kept file=a', { host });
    expect(indexes).toEqual(['kept', 'main']);
  });

  it('collect run_in_preview=t stores the rows of previews too, otherwise those of the end alone', () => {
    const stored = (option: string): number => {
      let count = 0;
      const host = { collect: (_: string, events: readonly unknown[]) => void (count += events.length) };
      const context = contextOver({ host });
      const search = `| makeresults count=3 | collect ${option}`;
      const running = startSearch(parseSearch(search, context.host).pipeline, context);
      while (running.step());
      const atEnd = count;
      count = 0;
      const early = startSearch(
        parseSearch(`search * | stats count | collect ${option}`, context.host).pipeline,
        contextOver({ host, events: [{ _time: 1, _raw: 'a' }] }),
      );
      early.step();
      early.results();
      return atEnd * 10 + count;
    };
    expect([stored('run_in_preview=t'), stored('run_in_preview=f'), stored('')]).toEqual([31, 30, 30]);
  });

  it('collect stores _raw as it is, and nothing in testmode', () => {
    const stored: unknown[] = [];
    const host = { collect: (...args: unknown[]) => stored.push(args) };
    runSpl('| makeresults | eval _raw="event" | collect', { host });
    runSpl('| makeresults | collect testmode=true', { host });
    expect(stored).toEqual([['summary', [{ time: NOW, source: 'test', raw: 'event' }]]]);
  });

  it('collect takes host, sourcetype and timeformat, and leaves its facts out with addinfo=f', () => {
    const stored: unknown[] = [];
    const host = { collect: (...args: unknown[]) => stored.push(args) };
    const options =
      'index=kept host=h sourcetype=st timeformat="%F" addinfo=f file="f$timestamp$.stash" spool=t uselb=t run_in_preview=f output_format=raw';
    runSpl(`| makeresults | eval n=3 | collect ${options}`, { host });
    expect(stored).toEqual([
      ['kept', [{ time: NOW, source: 'test', host: 'h', sourcetype: 'st', raw: '2024-03-01, n=3' }]],
    ]);
  });

  it('collect shows in testmode what it would store', () => {
    const { rows } = runSpl('| makeresults | eval n=3 | collect testmode=t addtime=f addinfo=f marker="a=b"');
    expect(rows.map((row) => row['_raw'])).toEqual(['a=b, n=3']);
  });
});
