import * as fc from 'fast-check';
import { refusalText } from '../../src/preview/extract-fields/refusal';
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

test('a setting that nobody knows is named, whatever it is called', () => {
  const name = fc.stringMatching(/^[A-Z][A-Z_]{3,12}$/).map((text) => `X${text}`);
  fc.assert(
    fc.property(name, fc.constantFrom('props', 'transforms'), (key, conf) => {
      const files = { [`default/${conf}.conf`]: `[st]\nREGEX = (?<a>b)\n${key} = 1\n` };
      const found = smallPreview(files, []).installReport();
      expect(found.filter(({ setting }) => setting === key)).toEqual([
        { app: 'app', file: `default/${conf}.conf`, line: 3, stanza: 'st', setting: key, reason: UNKNOWN },
      ]);
    }),
    { numRuns: 30 },
  );
});

const UNKNOWN = 'not a setting that the preview knows';
