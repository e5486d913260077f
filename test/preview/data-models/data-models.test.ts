import { SplError } from '../../../src/spl/error';
import { smallApp } from '../../support/small-app';
import { rowsOf, smallPreview } from '../../support/small-preview';
import { WEB_EVENTS, WEB_FILES, WEB_MODEL } from '../../support/web-model';

const preview = smallPreview(WEB_FILES, WEB_EVENTS);
const rows = (search: string): readonly Readonly<Record<string, unknown>>[] => rowsOf(preview, search);

const failure = (run: () => unknown): SplError => {
  try {
    run();
  } catch (error) {
    if (error instanceof SplError) return error;
    throw error;
  }
  throw new Error('The search ended without an error.');
};

describe('a data model is searched as its datasets say', () => {
  test('constraints, required fields and calculated fields of a root dataset', () => {
    expect(rows('| tstats count from datamodel=Web.Web by Web.action Web.method')).toEqual([
      { 'Web.action': 'failure', 'Web.method': 'GET', count: 1 },
      { 'Web.action': 'failure', 'Web.method': 'POST', count: 2 },
      { 'Web.action': 'success', 'Web.method': 'GET', count: 1 },
    ]);
  });

  test('a lookup reads and names fields as the calculation says', () => {
    expect(rows('| tstats count from datamodel=Web by Web.team')).toEqual([
      { 'Web.team': 'blue', count: 2 },
      { 'Web.team': 'red', count: 1 },
    ]);
  });

  test('the model alone means its only root dataset', () => {
    expect(rows('| tstats count from datamodel=Web')).toEqual([{ count: 4 }]);
    expect(rows('| tstats count from datamodel="Web"."Web"')).toEqual([{ count: 4 }]);
  });

  test('nodename chooses a dataset below, whose constraints all hold', () => {
    const of = (node: string): unknown =>
      rows(`| tstats count from datamodel=Web where nodename=${node}`)[0]?.count;
    expect([of('Web'), of('Web.Failed'), of('Web.Failed.Refused'), of('Web.Nothing')]).toEqual([4, 3, 1, 0]);
  });

  test('fields of a dataset below carry the whole line of names', () => {
    expect(
      rows(
        '| tstats values(Web.Failed.reason) as reason from datamodel=Web where (nodename = Web.Failed) by Web.user',
      ),
    ).toEqual([
      { 'Web.user': 'bob', reason: ['status 403', 'status 500'] },
      { 'Web.user': 'cleo', reason: 'status 404' },
    ]);
  });

  test('nodename within NOT and OR asks each event', () => {
    expect(rows('| tstats count from datamodel=Web where NOT nodename=Web.Failed')).toEqual([{ count: 1 }]);
    expect(
      rows('| tstats count from datamodel=Web where (nodename=Web.Failed.Refused OR Web.user=ann)'),
    ).toEqual([{ count: 2 }]);
  });

  test('is_ and is_not_ fields say whether an event is in a child', () => {
    expect(
      rows(
        '| tstats sum(Web.is_Failed) as failed sum(Web.Failed.is_not_Refused) as otherwise from datamodel=Web where nodename=Web.Failed',
      ),
    ).toEqual([{ failed: 3, otherwise: 2 }]);
  });

  test('where takes wildcards, IN, comparisons, TERM() and fields of the index', () => {
    const count = (where: string): unknown =>
      rows(`| tstats count from datamodel=Web.Web where ${where}`)[0]?.count;
    expect(count('Web.action=f* Web.status>=404')).toBe(2);
    expect(count('Web.user IN (ann, cl*)')).toBe(2);
    expect(count('TERM(user=bob)')).toBe(2);
    expect(count('index=main sourcetype=web earliest=7200 latest=7500')).toBe(2);
  });

  test('a name without its dataset is no field of the model', () => {
    expect(rows('| tstats count from datamodel=Web by user')).toEqual([]);
    expect(rows('| tstats count from datamodel=Web where user=ann')).toEqual([{ count: 0 }]);
  });

  test('time is cut into spans, and fields that every event has keep their names', () => {
    expect(rows('| tstats count from datamodel=Web by _time sourcetype span=1h')).toEqual([
      { _time: 3600, sourcetype: 'web', count: 2, _span: 3600 },
      { _time: 7200, sourcetype: 'web', count: 2, _span: 3600 },
    ]);
  });

  test('fillnull_value stands for what an event does not have', () => {
    expect(rows('| tstats fillnull_value=none count from datamodel=Web by Web.team')).toEqual([
      { 'Web.team': 'blue', count: 2 },
      { 'Web.team': 'none', count: 1 },
      { 'Web.team': 'red', count: 1 },
    ]);
  });

  test('a search in the manner of public detection content runs', () => {
    const macros = {
      ...WEB_FILES,
      'default/macros.conf':
        `${WEB_FILES['default/macros.conf']}` +
        '[content_summariesonly]\ndefinition = summariesonly=false allow_old_summaries=true fillnull_value=null\n' +
        '[content_ctime(1)]\nargs = field\ndefinition = convert timeformat="%Y-%m-%dT%H:%M:%S" ctime($field$)\n' +
        '[drop_dm_object_name(1)]\nargs = name\ndefinition = rename "$name$.*" as *\n',
    };
    expect(
      rowsOf(
        smallPreview(macros, WEB_EVENTS),
        '| tstats `content_summariesonly` count min(_time) as firstTime max(_time) as lastTime from datamodel=Web.Web where Web.user=b* by Web.user Web.action | `drop_dm_object_name(Web)` | `content_ctime(firstTime)`',
      ),
    ).toEqual([
      { user: 'bob', action: 'failure', count: 2, firstTime: '1970-01-01T01:01:40', lastTime: 7300 },
    ]);
  });
});

describe('summaries', () => {
  test('summariesonly=true finds nothing where nothing is accelerated', () => {
    expect(rows('| tstats summariesonly=true count from datamodel=Web by Web.user')).toEqual([]);
    expect(rows('| tstats summariesonly=t allow_old_summaries=t count from datamodel=Web')).toEqual([
      { count: 0 },
    ]);
  });

  test('an accelerated model counts as summarised as far back as it says', () => {
    const accelerated = smallPreview(
      {
        ...WEB_FILES,
        'default/datamodels.conf': '[Web]\nacceleration = true\nacceleration.earliest_time = -992800s\n',
      },
      WEB_EVENTS,
    );
    const search = 'count from datamodel=Web';
    expect(rowsOf(accelerated, `| tstats summariesonly=true ${search}`)).toEqual([{ count: 2 }]);
    expect(rowsOf(accelerated, `| tstats summariesonly=false ${search}`)).toEqual([{ count: 4 }]);
  });
});

describe('root datasets that are searches', () => {
  const search = (baseSearch: string, children: readonly unknown[] = []): ReturnType<typeof smallPreview> =>
    smallPreview(
      {
        'default/data/models/M.json': JSON.stringify({
          modelName: 'M',
          objects: [
            { objectName: 'R', parentName: 'BaseSearch', baseSearch, fields: [{ fieldName: 'who' }] },
            ...children,
          ],
        }),
      },
      WEB_EVENTS,
    );

  test('the search gives the fields', () => {
    const model = search('index=main | eval who=upper(user)');
    expect(rowsOf(model, '| tstats count from datamodel=M.R by R.who')).toEqual([
      { 'R.who': 'ANN', count: 3 },
      { 'R.who': 'BOB', count: 2 },
      { 'R.who': 'CLEO', count: 1 },
    ]);
  });

  test('raw terms of a child are looked for before anything else is read', () => {
    const child = { objectName: 'C', parentName: 'R', constraints: [{ search: 'TERM(user=bob) OR POST' }] };
    const model = search('index=main sourcetype=web | eval who=upper(user)', [child]);
    const answer = model.search('| tstats count from datamodel=M where nodename=R.C by R.who');
    expect(answer.rows).toEqual([
      { 'R.who': 'BOB', count: 2 },
      { 'R.who': 'CLEO', count: 1 },
    ]);
    expect(answer.scanCount).toBe(3);
  });

  test('they are not where the search changes the raw text', () => {
    const child = { objectName: 'C', parentName: 'R', constraints: [{ search: 'changed' }] };
    const model = search('index=main sourcetype=web | eval _raw="changed" | eval who=user', [child]);
    expect(rowsOf(model, '| tstats count from datamodel=M where nodename=R.C')).toEqual([{ count: 5 }]);
  });
});

describe('where data models come from', () => {
  const count = '| tstats count from datamodel=Web';

  test('a local file lies over the default one', () => {
    const local = JSON.stringify({ ...WEB_MODEL, objects: WEB_MODEL.objects.slice(0, 1) });
    const files = { ...WEB_FILES, 'local/data/models/Web.json': local.replace('sourcetype=web', 'POST') };
    expect(rowsOf(smallPreview(files, WEB_EVENTS), count)).toEqual([{ count: 2 }]);
  });

  test.each(['', 'models', 'datamodels', 'datamodels/Web'])('[%s] of metadata exports it', (stanza) => {
    const meta = `[]\nexport = none\n[macros]\nexport = system\n[transforms]\nexport = system\n[lookups]\nexport = system\n[${stanza}]\nexport = system\n`;
    const other = smallApp('other', { ...WEB_FILES, 'metadata/default.meta': meta }, false);
    expect(rowsOf(smallPreview({}, WEB_EVENTS, [other]), count)).toEqual([{ count: 4 }]);
  });

  test('what is not exported is not found from another app', () => {
    const other = smallApp('other', { ...WEB_FILES, 'metadata/default.meta': '[]\nexport = none\n' }, false);
    const error = failure(() => rowsOf(smallPreview({}, WEB_EVENTS, [other]), count));
    expect(error.message).toBe("Error in 'DataModelEvaluator': Data model 'Web' was not found.");
  });
});

describe('what goes wrong', () => {
  test('an unknown model is found out when the search runs, not when it is parsed', () => {
    const text = '| tstats count from datamodel=Endpoint.Processes by Processes.dest';
    expect(() => preview.check(text)).not.toThrow();
    const error = failure(() => rows(text));
    expect([error.kind, error.message]).toEqual([
      'runtime',
      "Error in 'DataModelEvaluator': Data model 'Endpoint' was not found.",
    ]);
    expect(text.slice(error.span?.start, error.span?.end)).toBe('Endpoint.Processes');
  });

  test.each(['Web.Nothing', 'Web.Failed'])('%s is no root dataset', (name) => {
    expect(failure(() => rows(`| tstats count from datamodel=${name}`)).message).toBe(
      "Error in 'DataModelCache': Invalid or unaccelerable root object for datamodel.",
    );
  });

  test('JSON that is no data model is said to be invalid', () => {
    for (const text of ['{', '[]', '{"objects":[{"objectName":"R"}]}']) {
      const broken = smallPreview({ 'default/data/models/M.json': text }, []);
      expect(failure(() => rowsOf(broken, '| tstats count from datamodel=M')).message).toBe(
        "Error in 'DataModelEvaluator': JSON for model 'M' is invalid.",
      );
    }
  });

  test.each([
    [
      { objectName: 'R', parentName: 'BaseTransaction', fields: [] },
      "The dataset 'R' of the data model 'M' is based on BaseTransaction, which is not built here.",
    ],
    [
      {
        objectName: 'R',
        parentName: 'BaseEvent',
        calculations: [{ calculationType: 'GeoIP', outputFields: [{ fieldName: 'City' }] }],
      },
      "The data model 'M' computes 'City' by GeoIP, which is not built here.",
    ],
  ])('what is not built is refused by name', (object, message) => {
    const model = smallPreview({ 'default/data/models/M.json': JSON.stringify({ objects: [object] }) }, []);
    const error = failure(() => rowsOf(model, '| tstats count from datamodel=M'));
    expect([error.kind, error.message]).toEqual(['unsupported', message]);
  });

  test('a model that reads itself ends at the depth of subsearches', () => {
    const object = {
      objectName: 'R',
      parentName: 'BaseSearch',
      baseSearch: '| tstats count from datamodel=M',
    };
    const model = smallPreview({ 'default/data/models/M.json': JSON.stringify({ objects: [object] }) }, []);
    const error = failure(() => rowsOf(model, '| tstats count from datamodel=M'));
    expect(error.kind).toBe('limit');
    expect(error.message).toMatch(/data models more than 8 deep; it may read itself\.$/);
  });

  test('parents in a circle make no root dataset', () => {
    const objects = [
      { objectName: 'A', parentName: 'B' },
      { objectName: 'B', parentName: 'A' },
    ];
    const model = smallPreview({ 'default/data/models/M.json': JSON.stringify({ objects }) }, []);
    expect(failure(() => rowsOf(model, '| tstats count from datamodel=M where nodename=A.B')).message).toBe(
      "Error in 'DataModelCache': Invalid or unaccelerable root object for datamodel.",
    );
  });

  test('a mistake in the model is told with its name', () => {
    const object = { objectName: 'R', parentName: 'BaseEvent', constraints: [{ search: 'a=b (' }] };
    const model = smallPreview({ 'default/data/models/M.json': JSON.stringify({ objects: [object] }) }, []);
    expect(failure(() => rowsOf(model, '| tstats count from datamodel=M')).message).toMatch(
      /^In the data model 'M': Error in /,
    );
  });
});
