/**
 * The native dashboard against Splunk's own schema (@splunk/dashboard-definition, with the options of
 * @splunk/visualizations), what that schema does not see, and its searches on an event.
 */
import { studioDefinition } from '../../../src/outputs/ui/studio-definition';
import { studioView } from '../../../src/outputs/ui/studio-view';
import { panels } from '../../../src/searches/panels/catalogue';
import type { Preview } from '../../../src/preview/preview';
import { appOnText } from '../../support/built-app';

// What these packages bring for printing is no plain Node module, and no schema needs it.
jest.mock('jspdf/dist/jspdf.es.min.js', () => ({}));

interface Validator {
  setSchema(schema: unknown): unknown;
  validate(definition: unknown): unknown;
}
const { DashboardValidator } = require('@splunk/dashboard-validation') as {
  DashboardValidator: new () => Validator;
};
const { createSchemaBasedOnDicts } = require('@splunk/dashboard-definition') as {
  createSchemaBasedOnDicts(dicts: unknown): unknown;
};
type Options = Readonly<Record<string, unknown>>;
const optionsOf = (name: string): Options =>
  (require(`@splunk/visualizations/${name}.config`) as { default: { optionsSchema: Options } }).default
    .optionsSchema;

const KINDS: Readonly<Record<string, Options>> = {
  'splunk.bar': optionsOf('Bar'),
  'splunk.column': optionsOf('Column'),
  'splunk.table': optionsOf('Table'),
  'splunk.markdown': optionsOf('Markdown'),
};
const definition = studioDefinition();

function problemsOf(dashboard: unknown): unknown {
  const validator = new DashboardValidator();
  const query = { query: { type: 'string' } };
  const schema = createSchemaBasedOnDicts({
    visualizationDict: KINDS,
    dataSourceDict: { 'ds.search': query, 'ds.chain': query },
  });
  expect(validator.setSchema(schema)).toBeNull();
  return validator.validate(dashboard);
}

/**
 * The definition as a Splunk of today reads it: its one grid as the layout of one tab. Inputs are left out, whose
 * kinds the schema of dictionaries does not know.
 */
const { inputs: _inputs, layout, ...rest } = definition;
const inTabs = {
  ...rest,
  layout: {
    tabs: { items: [{ layoutId: 'layout_1' }] },
    layoutDefinitions: {
      layout_1: { type: layout.type, options: layout.options, structure: layout.structure },
    },
  },
};

test('the definition is valid by Splunk’s schema', () => {
  expect(problemsOf(inTabs)).toBeNull();
});

test('the schema does find a wrong value, so that its silence means something', () => {
  const wrong = { type: 'splunk.column', options: { stackMode: 'sideways' } };
  const visualizations = { ...definition.visualizations, viz_over_time: wrong };
  expect(problemsOf({ ...inTabs, visualizations })).not.toBeNull();
});

test('every option is one that its visualization knows', () => {
  for (const { type, options } of Object.values(definition.visualizations)) {
    for (const name of Object.keys(options)) expect(Object.keys(KINDS[type] ?? {})).toContain(name);
  }
});

test('visualizations, sources and blocks refer to each other, and every panel is drawn once', () => {
  const sources = Object.keys(definition.dataSources);
  for (const { options } of Object.values(definition.dataSources)) {
    if (options.extend !== undefined) expect(sources).toContain(options.extend);
  }
  const used = Object.values(definition.visualizations).flatMap(
    ({ dataSources }) => dataSources?.primary ?? [],
  );
  expect(used.sort()).toEqual(sources.filter((id) => id !== 'ds_refusals').sort());
  const blocks = definition.layout.structure.map(({ item }) => item);
  expect(blocks.sort()).toEqual(Object.keys(definition.visualizations).sort());
  expect(used).toHaveLength(panels.filter(({ job }) => job === 'refusals').length);
});

test('blocks lie within 1200 columns and none covers another', () => {
  const places = definition.layout.structure.map(({ position }) => position);
  for (const [index, a] of places.entries()) {
    expect(a.x + a.w).toBeLessThanOrEqual(1200);
    for (const b of places.slice(index + 1)) {
      const apart = a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y;
      expect(apart).toBe(true);
    }
  }
});

test('no search holds a dollar sign, which would begin a token', () => {
  for (const { options } of Object.values(definition.dataSources)) expect(options.query).not.toContain('$');
});

test('the view is a dashboard of version 2 with the definition as it is', () => {
  const [file] = studioView.generate();
  const [, json = ''] = /<!\[CDATA\[([\s\S]*)\]\]>/.exec(file?.text ?? '') ?? [];
  expect(file?.text).toMatch(/^<dashboard version="2" /);
  expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(definition)));
});

describe('its searches', () => {
  let preview: Preview;
  beforeAll(async () => {
    preview = await appOnText(
      [
        '09/11/2009 04:42:34 PM',
        'LogName=Security',
        'SourceName=Security',
        'EventCode=677',
        'EventType=16',
        'Type=Failure Audit',
        'ComputerName=DC1',
        'RecordNumber=1',
        'Message=Service Ticket Request Failed:',
        '\tUser Name:\t\tanna',
        '\tUser Domain:\t\tCORP.EXAMPLE',
        '\tService Name:\t\tHTTP/portal',
        '\tTicket Options:\t\t0x40830000',
        '\tFailure Code:\t\t7',
        '\tClient Address:\t\t192.0.2.7',
        '',
      ].join('\n'),
    );
  });

  test.each(Object.entries(definition.dataSources).filter(([, { type }]) => type === 'ds.chain'))(
    '%s answers with rows',
    (_id, { options }) => {
      const base = definition.dataSources[options.extend ?? '']?.options.query ?? '';
      const { rows } = preview.search(`${base} ${options.query}`, { earliest: '0' });
      expect(rows.length).toBeGreaterThan(0);
    },
  );
});
