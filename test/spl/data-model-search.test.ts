import type { DataModel, DataModelDataset } from '../../src/spl/data-model';
import { datasetSearch } from '../../src/spl/data-model-search';
import { emptyHost } from '../../src/spl/empty-host';

const EMPTY = { base: { kind: 'event' }, fields: [], calculations: [], constraints: [] } as const;

/** The model that Splunk's documentation composes: a web log, its purchases, those that succeeded. */
const MODEL: DataModel = {
  name: 'Web',
  datasets: [
    {
      ...EMPTY,
      name: 'Access',
      parent: undefined,
      fields: [
        { name: 'status', required: true },
        { name: 'uri path', required: false },
      ],
      calculations: [
        { kind: 'rex', outputs: ['first'], field: 'uri path', expression: '^"?(?<first>\\w+)' },
        { kind: 'eval', outputs: ['uri-kind'], expression: 'if(first="cart", 1, 0)' },
        {
          kind: 'lookup',
          outputs: ['city'],
          lookup: 'places',
          inputs: [{ field: 'clientip', column: 'ip' }],
          found: [{ field: 'city', column: 'town' }],
        },
      ],
      constraints: ['index=web sourcetype=access_combined'],
    },
    { ...EMPTY, name: 'Purchases', parent: 'Access', constraints: ['action=purchase'] },
    {
      ...EMPTY,
      name: 'Sold',
      parent: 'Purchases',
      constraints: ['status=200', 'TERM(sold) OR host=shop*'],
    },
  ],
};

const searchOf = (name: string, model = MODEL): ReturnType<typeof datasetSearch> =>
  datasetSearch(model, model.datasets.find((one) => one.name === name) as DataModelDataset, emptyHost);

describe('the search that a dataset stands for', () => {
  it('begins with the constraints, then required fields, then the calculations in order', () => {
    expect(searchOf('Access').text.split(' | ')).toEqual([
      'search (index=web sourcetype=access_combined)',
      'search "status"=*',
      'rex field="uri path" "^\\"?(?<first>\\w+)" max_match=1',
      `eval 'uri-kind'=if(first="cart", 1, 0)`,
      'lookup places ip AS clientip OUTPUT town AS city',
      'eval is_Purchases=if(searchmatch("(action=purchase)"), 1, 0)',
      'eval is_not_Purchases=if(searchmatch("NOT ((action=purchase))"), 1, 0)',
    ]);
  });

  it('asks the index for the raw terms of children, and filters by the rest where the child begins', () => {
    const commands = searchOf('Sold').text.split(' | ');
    expect(commands[0]).toBe('search (index=web sourcetype=access_combined) (TERM(sold) OR host=shop*)');
    expect(commands.filter((command) => /^search \(/.test(command)).slice(1)).toEqual([
      'search (action=purchase)',
      'search (status=200)',
    ]);
  });

  it('names fields by the datasets before them, and inherited ones by themselves', () => {
    expect([...searchOf('Sold').fields]).toEqual([
      ['_time', '_time'],
      ['host', 'host'],
      ['source', 'source'],
      ['sourcetype', 'sourcetype'],
      ['_indextime', '_indextime'],
      ['index', 'index'],
      ['Access.first', 'first'],
      ['Access.uri-kind', 'uri-kind'],
      ['Access.city', 'city'],
      ['Access.status', 'status'],
      ['Access.uri path', 'uri path'],
      ['Access.is_Purchases', 'is_Purchases'],
      ['Access.is_not_Purchases', 'is_not_Purchases'],
      ['Access.Purchases.is_Sold', 'is_Sold'],
      ['Access.Purchases.is_not_Sold', 'is_not_Sold'],
    ]);
  });

  it('does not ask at once where a calculation changes what is compared', () => {
    const [root, ...children] = MODEL.datasets as [DataModelDataset, ...DataModelDataset[]];
    const changed: DataModel = {
      ...MODEL,
      datasets: [
        { ...root, calculations: [{ kind: 'eval', outputs: ['host'], expression: '"shop"' }] },
        ...children,
      ],
    };
    expect(searchOf('Sold', changed).text).toMatch(/^search \(index=web sourcetype=access_combined\) \| /);
  });

  it.each([
    ['index=web | eval a=1', 'search (TERM(x)) index=web | eval a=1'],
    ['search index=web', 'search (TERM(x)) index=web'],
    ['index=web | rex mode=sed "s/a/b/"', 'index=web | rex mode=sed "s/a/b/" | search (TERM(x))'],
    ['index=web | head 10', 'index=web | head 10 | search (TERM(x))'],
    ['| inputlookup people', '| inputlookup people | search (TERM(x))'],
  ])(
    'puts the terms of a child into a root search only where nothing after changes what they find: %s',
    (search, text) => {
      const model: DataModel = {
        name: 'M',
        datasets: [
          { ...EMPTY, name: 'R', parent: undefined, base: { kind: 'search', search } },
          { ...EMPTY, name: 'C', parent: 'R', base: { kind: 'search', search }, constraints: ['TERM(x)'] },
        ],
      };
      const commands = searchOf('C', model)
        .text.split(' | ')
        .filter((command) => !/^eval is_/.test(command));
      expect(commands.join(' | ')).toBe(text);
    },
  );
});
