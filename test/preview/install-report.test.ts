import * as fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inRepository } from '../../scripts/repository';
import { refusalText } from '../../src/preview/extract-fields/refusal';
import { notCarriedOutIn } from '../../src/preview/known-settings';
import { describeWithSharedReference, sharedReference } from '../support/shared-reference';
import { rowsOf, smallPreview } from '../support/small-preview';

const linesOf = (files: Readonly<Record<string, string>>): readonly string[] =>
  smallPreview(files, []).installReport().map(refusalText);

test('settings that work while events are indexed are named once a stanza, events or no events', () => {
  const props =
    '[st]\nTRANSFORMS-a = t\nTIME_PREFIX = ^\nSEDCMD-x = s/a/b/\nEXTRACT-y = (?<y>z)\n[other]\nLINE_BREAKER = (\\n)\n';
  expect(
    linesOf({ 'default/props.conf': props, 'local/props.conf': '[st]\nINDEXED_EXTRACTIONS = csv\n' }),
  ).toEqual([
    'app/default/props.conf:2: [st] TRANSFORMS-a, TIME_PREFIX, SEDCMD-x, INDEXED_EXTRACTIONS: work while events are indexed, which the preview does in its own way',
    'app/default/props.conf:7: [other] LINE_BREAKER: works while events are indexed, which the preview does in its own way',
  ]);
});

test('search-time settings that cannot be read are named for every stanza', () => {
  const props =
    '[st]\nEXTRACT-x = (\nREPORT_x = t\nREPORT-y = gone\nEVAL-z = nosuch(1)\nLOOKUP-a = gone a OUTPUT b\n[host::(]\nKV_MODE = none\n';
  expect(linesOf({ 'default/props.conf': props })).toEqual([
    expect.stringMatching(/^app\/default\/props.conf:2: \[st\] EXTRACT-x/),
    expect.stringMatching(/^app\/default\/props.conf:3: \[st\] REPORT_x/),
    expect.stringMatching(/^app\/default\/props.conf:4: \[st\] REPORT-y/),
    expect.stringMatching(/^app\/default\/props.conf:5: \[st\] EVAL-z/),
    expect.stringMatching(/^app\/default\/props.conf:6: \[st\] LOOKUP-a/),
    expect.stringMatching(/^app\/default\/props.conf:8: \[host::\(\]/),
  ]);
});

test('lookups that need a program, and settings that nobody knows, are named', () => {
  const transforms =
    '[prog]\nexternal_cmd = x.py a b\nfields_list = a, b\n[rx]\nREGEX = (?<a>b)\nFORMATT = a::$1\n';
  expect(linesOf({ 'default/transforms.conf': transforms })).toEqual([
    'app/default/transforms.conf:2: [prog] external_cmd: is not run here (lookup of kind external_cmd)',
    'app/default/transforms.conf:6: [rx] FORMATT: not a setting that the preview knows',
  ]);
});

test('eventtypes and saved searches that do not run are named with the reason', () => {
  expect(
    linesOf({
      'default/eventtypes.conf': '[good]\nsearch = a=b\n[bad]\nsearch = a=b | stats count\n',
      'default/savedsearches.conf':
        '[fine]\nsearch = a=b | stats count\n[maps]\nsearch = a | map search="x"\n',
    }),
  ).toEqual([
    "app/default/eventtypes.conf:4: [bad] search: Error in 'search' command: Unable to parse the search: unexpected '|'.",
    "app/default/savedsearches.conf:4: [maps] search: The search command 'map' is not built here.",
  ]);
});

test('an automatic lookup that is not run here takes no event away', () => {
  const files = {
    'default/props.conf': '[st]\nLOOKUP-p = prog x OUTPUT y\n',
    'default/transforms.conf': '[prog]\nexternal_cmd = x.py x y\nfields_list = x, y\n',
  };
  const event = { raw: 'x=1', sourcetype: 'st', source: 's', host: 'h' };
  expect(rowsOf(smallPreview(files, [event]), 'search * | table x y')).toEqual([{ x: '1' }]);
});

test('a command that an app brings as a program is refused for that app', () => {
  const preview = smallPreview({ 'default/commands.conf': '[fetchit]\nfilename = fetchit.py\n' }, []);
  expect(() => preview.check('index=a | fetchit url=x')).toThrow(
    "The search command 'fetchit' is a program of the app app, which is not run here.",
  );
  expect(() => preview.check('index=a | fetchthat')).toThrow("Unknown search command 'fetchthat'.");
});

/* Each conf file that searches read, with a stanza that says nothing by itself, and what is said of an unknown setting. */
const CONFS: readonly (readonly [conf: string, stanza: string, reason: string])[] = [
  ['props', '[st]', 'not a setting that the preview knows'],
  ['transforms', '[tr]\nREGEX = (?<a>b)', 'not a setting that the preview knows'],
  ['macros', '[m]\ndefinition = a=b', 'not a setting that the preview knows'],
  ['eventtypes', '[e]\nsearch = a=b', 'not a setting that the preview knows'],
  ['savedsearches', '[s]\nsearch = a=b', 'not a setting that the preview knows'],
  ['collections', '[c]', 'not a setting that the preview knows'],
  ['datamodels', '[d]', 'not a setting that the preview knows'],
  ['transactiontypes', '[t]', 'not a setting that the preview knows'],
  ['limits', '[searchresults]', 'a limit that is not heeded here'],
  ['limits', '[thruput]', 'a limit that is not heeded here'],
  ['distsearch', '[distributedSearch]', 'there is one server here'],
];

test('a setting that nobody knows is named in every conf file that is read, whatever it is called', () => {
  const name = fc.stringMatching(/^[A-Za-z][A-Za-z_.]{3,12}$/).map((text) => `X${text}`);
  fc.assert(
    fc.property(name, fc.constantFrom(...CONFS), (key, [conf, stanza, reason]) => {
      const text = `${stanza}\n${key} = 1\n`;
      const found = smallPreview({ [`default/${conf}.conf`]: text }, []).installReport();
      expect(found.filter(({ setting }) => setting === key)).toEqual([
        {
          app: 'app',
          file: `default/${conf}.conf`,
          line: text.split('\n').length - 1,
          stanza: /\[(.*)\]/.exec(stanza)?.[1],
          setting: key,
          reason,
        },
      ]);
    }),
    { numRuns: 100 },
  );
});

test('every conf file that the preview layers for searches is among those whose settings are looked at', () => {
  const folder = inRepository('src', 'preview');
  const read = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('server') && !file.startsWith('collections'))
    .flatMap((file) => [
      ...readFileSync(path.join(folder, file), 'utf8').matchAll(/layeredConf\([^()]*?, '(\w+)'/g),
    ])
    .map(([, conf]) => conf);
  const looked = new Set([...CONFS.map(([conf]) => conf), 'tags', 'commands']);
  expect([...new Set(read)].filter((conf) => !looked.has(conf ?? ''))).toEqual([]);
  expect(read).toContain('macros');
});

test('a setting that Splunk knows and that is not carried out here is named where it says something else than by default', () => {
  const of = (conf: string, text: string): readonly string[] => linesOf({ [`default/${conf}.conf`]: text });
  expect(
    of('savedsearches', '[s]\nsearch = a=b\ndispatch.sample_ratio = 1\ndispatch.max_count = 500000\n'),
  ).toEqual([]);
  expect(
    of('savedsearches', '[s]\nsearch = a=b\ndispatch.sample_ratio = 100\ndispatch.index_earliest = -1h\n'),
  ).toEqual([
    'app/default/savedsearches.conf:3: [s] dispatch.sample_ratio: searches here read every event',
    'app/default/savedsearches.conf:4: [s] dispatch.index_earliest: searches here are dispatched over the time of events alone',
  ]);
  expect(of('limits', '[searchresults]\nmaxresultrows = 10\ncompression_level = 1\n')).toEqual([
    'app/default/limits.conf:3: [searchresults] compression_level: a limit that is not heeded here',
  ]);
  expect(of('tags', '[host=a]\nweb = enabled\nold = disabled\nodd = perhaps\n[lone]\nx = enabled\n')).toEqual(
    [
      'app/default/tags.conf:4: [host=a] odd: a tag is enabled or disabled',
      'app/default/tags.conf:6: [lone] x: the stanza names no field=value',
    ],
  );
  expect(of('distsearch', '[distributedSearch:g]\nservers = localhost:8089\ndefault = true\n')).toEqual([]);
});

describeWithSharedReference('the settings of the conf files that searches read', () => {
  const { confs } = sharedReference('conf-settings.json') as {
    readonly confs: Readonly<
      Record<string, Readonly<Record<string, readonly (readonly [string, string])[]>>>
    >;
  };

  test.each(['macros', 'eventtypes', 'savedsearches', 'collections', 'datamodels'])(
    '%s: no setting of its specification is called unknown',
    (conf) => {
      const names = Object.values(confs[conf] ?? {}).flatMap((settings) => settings.map(([name]) => name));
      expect(names.length).toBeGreaterThan(0);
      const plain = names.map((name) => name.replace(/<[^>]*>/g, 'x'));
      const unknown = plain.filter(
        (name) => notCarriedOutIn(conf, 'any', name, 'v') === 'not a setting that the preview knows',
      );
      expect(unknown).toEqual([]);
    },
  );
});
