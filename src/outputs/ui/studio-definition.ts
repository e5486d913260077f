import { refusals } from '../../searches/analysis-677';
import { fillSearch } from '../../searches/fill-search';
import type { Panel, PanelLook } from '../../searches/panel';
import { panels } from '../../searches/panels/catalogue';
import { timelineSplits } from '../../searches/panels/over-time';
import { APP_ID } from '../app-identity';

/** A native dashboard as Dashboard Studio stores it. Source: Splunk, "What is a dashboard definition?" */
export interface StudioDefinition {
  readonly title: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly defaults: Readonly<Record<string, unknown>>;
  readonly dataSources: Readonly<Record<string, StudioSource>>;
  readonly visualizations: Readonly<Record<string, StudioVisualization>>;
  readonly layout: StudioLayout;
}

/** A search, or a chain that goes on from one. */
export interface StudioSource {
  readonly type: 'ds.search' | 'ds.chain';
  readonly name: string;
  readonly options: { readonly query: string; readonly extend?: string };
}

/** One visualization, its options by the names of @splunk/visualizations. */
export interface StudioVisualization {
  readonly type: string;
  readonly title?: string;
  readonly description?: string;
  readonly dataSources?: { readonly primary: string };
  readonly options: Readonly<Record<string, string | number | boolean>>;
}

/** The single grid that every Dashboard Studio reads; newer ones turn it into one tab. */
export interface StudioLayout {
  readonly type: 'grid';
  readonly options: Readonly<Record<string, never>>;
  readonly globalInputs: readonly string[];
  readonly structure: readonly {
    readonly item: string;
    readonly type: 'block';
    readonly position: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  }[];
}

const NOTE = `The same questions as the page [677 Analysis](/app/${APP_ID}/analysis_677), drawn by Splunk itself: clone it and change it as you like. Each request is judged by itself here; the page also looks at its neighbours in time, filters, and shows evidence and what to do.`;

/** Sizes on a grid 1200 wide. */
const WIDE = { w: 1200, h: 300 };
const HALF = { w: 600, h: 320 };

/** How a look of the React page is drawn natively, and what its rows need for that. */
const LOOKS: Readonly<
  Record<PanelLook, { readonly type: string; readonly rows: string; readonly size: typeof WIDE }>
> = {
  budget: {
    type: 'splunk.bar',
    rows: 'eval verdict=if(known="yes","known",verdict) | stats sum(count) as count by verdict | sort 0 - count',
    size: HALF,
  },
  column: { type: 'splunk.column', rows: '', size: WIDE },
  table: { type: 'splunk.table', rows: 'fields - trend', size: WIDE },
  list: { type: 'splunk.table', rows: 'fields name count investigate', size: HALF },
};

const texts = {
  events: 'search `kerberos_677`',
  span: '3h',
  series: timelineSplits[0]?.series ?? 'verdict',
};

const chainOf = ({ id }: Panel): string => `ds_${id.replace(/-/g, '_')}`;
const drawingOf = ({ id }: Panel): string => `viz_${id.replace(/-/g, '_')}`;

/** Places blocks from left to right, from top to bottom. */
function placed(sizes: readonly { readonly item: string; readonly w: number; readonly h: number }[]) {
  let [x, y, height] = [0, 0, 0];
  return sizes.map(({ item, w, h }) => {
    if (x + w > WIDE.w) [x, y, height] = [0, y + height, 0];
    const position = { x, y, w, h };
    [x, height] = [x + w, Math.max(height, h)];
    return { item, type: 'block' as const, position };
  });
}

/** The native dashboard, made from the panel catalogue: one search, a chain and a visualization for each panel. */
export function studioDefinition(): StudioDefinition {
  const shown = panels.filter(({ job }) => job === refusals.id);
  const base = 'ds_refusals';
  return {
    title: '677 Analysis, native',
    description: 'Refused Kerberos service tickets by verdict, time, cause, code and name.',
    inputs: {
      input_time: {
        type: 'input.timerange',
        title: 'Time range',
        options: { token: 'global_time', defaultValue: '-7d@h,now' },
      },
    },
    defaults: {
      dataSources: {
        'ds.search': {
          options: {
            queryParameters: { earliest: '$global_time.earliest$', latest: '$global_time.latest$' },
          },
        },
      },
    },
    dataSources: {
      [base]: {
        type: 'ds.search',
        name: refusals.id,
        options: { query: fillSearch(refusals.search, texts) },
      },
      ...Object.fromEntries(
        shown.map((panel): [string, StudioSource] => {
          const rows = LOOKS[panel.look].rows;
          const query = `| ${fillSearch(panel.search, texts)}${rows === '' ? '' : ` | ${rows}`}`;
          return [chainOf(panel), { type: 'ds.chain', name: panel.id, options: { query, extend: base } }];
        }),
      ),
    },
    visualizations: {
      viz_note: { type: 'splunk.markdown', options: { markdown: NOTE } },
      ...Object.fromEntries(
        shown.map((panel): [string, StudioVisualization] => [
          drawingOf(panel),
          {
            type: LOOKS[panel.look].type,
            title: panel.title,
            description: panel.question,
            dataSources: { primary: chainOf(panel) },
            options: panel.options,
          },
        ]),
      ),
    },
    layout: {
      type: 'grid',
      options: {},
      globalInputs: ['input_time'],
      structure: placed([
        { item: 'viz_note', w: WIDE.w, h: 90 },
        ...shown.map((panel) => ({ item: drawingOf(panel), ...LOOKS[panel.look].size })),
      ]),
    },
  };
}
