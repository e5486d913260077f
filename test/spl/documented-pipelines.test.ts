import { toRows, type Row } from '../../src/spl/batch';
import { parseSearch } from '../../src/spl/parse-pipeline';
import { runSearch } from '../../src/spl/run';
import { commandContext } from '../support/run-command';

const NOW = 1700000000;

/** Runs a whole search with nothing behind it; _time is left out of the rows where `times` is not asked for. */
function run(text: string, times = false): Row[] {
  const context = commandContext({ now: NOW });
  const { pipeline } = parseSearch(text, context.host);
  const rows = runSearch(pipeline, context).batches.flatMap(toRows);
  return times ? rows : rows.map(({ _time: _, ...rest }) => rest);
}

describe('the worked examples of the Search Reference, from makeresults on', () => {
  it('stats: numbers one row after another', () => {
    expect(run('| makeresults count=3 | streamstats count | eval test=if(count==2,"yes","no")')).toEqual([
      { count: 1, test: 'no' },
      { count: 2, test: 'yes' },
      { count: 3, test: 'no' },
    ]);
  });

  it('streamstats: starts again after a match', () => {
    const search = String.raw`| makeresults count=3 | streamstats count | eval test=if(count==2,"yes","no")
      | streamstats count as testCount reset_after="("match(test,\"yes\")")"`;
    expect(run(search).map((row) => row['testCount'])).toEqual([1, 2, 1]);
  });

  it('streamstats: events an hour apart', () => {
    const rows = run('| makeresults count=5 | streamstats count | eval _time=_time-(count*3600)', true);
    expect(rows.map((row) => row['_time'])).toEqual([1, 2, 3, 4, 5].map((hours) => NOW - hours * 3600));
  });

  const PEOPLE = `| makeresults count=4 | streamstats count
    | eval age = case(count=1, 25, count=2, 39, count=3, 31, count=4, LAST)
    | eval city = case(count=1 OR count=3, "San Francisco", count=2 OR count=4, "Seattle")`;
  const averages = (last: string, tail: string, name = 'avg(age)'): unknown[] =>
    run(PEOPLE.replace('LAST', last) + tail).map((row) => row[name] ?? null);

  it('eventstats: averages by city, in rows without an age too', () => {
    expect(averages('null()', '| eventstats avg(age) BY city')).toEqual([28, 39, 28, 39]);
    const named = '| eventstats avg(age) AS "average age by city" BY city';
    expect(averages('null()', named, 'average age by city')).toEqual([28, 39, 28, 39]);
  });

  it('eventstats: texts count as nothing, or spoil their group with allnum=true', () => {
    expect(averages('"test"', '| eventstats avg(age) BY city')).toEqual([28, 39, 28, 39]);
    expect(averages('"test"', '| eventstats allnum=true avg(age) BY city')).toEqual([28, null, 28, null]);
  });

  it('streamstats: accumulates every column', () => {
    const search = `| makeresults count=3 | streamstats count as SumOfBytes | fields SumOfBytes
      | streamstats global=f sum(*) as accu_total_*`;
    expect(run(search)).toEqual([
      { SumOfBytes: 1, accu_total_SumOfBytes: 1 },
      { SumOfBytes: 2, accu_total_SumOfBytes: 3 },
      { SumOfBytes: 3, accu_total_SumOfBytes: 6 },
    ]);
  });

  it('transaction: pairs within 11 seconds, sorted first', () => {
    const search = `|makeresults count=10 |streamstats count |eval _time=now()+10*count, user="nobody"
      |sort -_time |transaction user maxspan=11s`;
    expect(
      run(search, true).map((row) => [(row['_time'] as number) - NOW, row['closed_txn'], row['duration']]),
    ).toEqual([
      [90, 1, 10],
      [70, 1, 10],
      [50, 1, 10],
      [30, 1, 10],
      [10, 0, 10],
    ]);
  });

  it('timechart: random days, sorted first, in weeks that hold them all', () => {
    const search = `| makeresults count=50 | eval _time = now() - (random() % (86400 * 90)) | sort _time
      | timechart span=1w count | stats sum(count) as total`;
    expect(run(search)).toEqual([{ total: 50 }]);
  });

  it('top: the last value of equally frequent ones', () => {
    const search = `| makeresults | eval location="Orlando Dallas Atlanta" | makemv location | mvexpand location
      | eval user="Alex Kai Morgan" | makemv user | mvexpand user | top limit=1 location by user`;
    expect(run(search)).toEqual([
      { user: 'Alex', location: 'Orlando', count: 1, percent: '33.333333' },
      { user: 'Kai', location: 'Orlando', count: 1, percent: '33.333333' },
      { user: 'Morgan', location: 'Orlando', count: 1, percent: '33.333333' },
    ]);
  });

  it('makemv: values of a tokenizer', () => {
    const search =
      '| makeresults | eval my_multival="one,two,three" | makemv tokenizer="([^,]+),?" my_multival';
    expect(run(search)).toEqual([{ my_multival: ['one', 'two', 'three'] }]);
  });

  it('list: the first hundred of a thousand', () => {
    const search =
      '| makeresults count=1000 | streamstats count AS rowNumber | stats list(rowNumber) AS numbers';
    const [row] = run(search);
    expect(row?.['numbers']).toEqual(Array.from({ length: 100 }, (_, index) => String(index + 1)));
  });

  it('mvexpand: pairs of two multivalues', () => {
    const search = `| makeresults | eval a=split("1,2,5",","), b=split("2,3,2",","), fields=mvzip(a,b)
      | mvexpand fields | rex field=fields "(?<alpha>\\d+),(?<beta>\\d+)" | table alpha beta`;
    expect(run(search)).toEqual([
      { alpha: '1', beta: '2' },
      { alpha: '2', beta: '3' },
      { alpha: '5', beta: '2' },
    ]);
  });

  it('sort: days in an order of their own', () => {
    const search = `| makeresults | eval Day=split("Friday,Monday,Weekend,Tuesday",",") | mvexpand Day
      | eval wd=lower(Day) | eval sort_field=case(wd=="monday",1, wd=="tuesday",2, wd=="friday",5, wd=="weekend",6)
      | sort sort_field | fields - sort_field | table Day`;
    expect(run(search).map((row) => row['Day'])).toEqual(['Monday', 'Tuesday', 'Friday', 'Weekend']);
  });

  it('untable and xyseries: there and back by a record number', () => {
    const search = `| makeresults count=2 | streamstats count as recno | eval EventCode=4135+recno, Message="m".recno
      | table recno EventCode Message | untable recno FieldName FieldValue | xyseries recno FieldName FieldValue`;
    expect(run(search)).toEqual([
      { recno: 1, EventCode: 4136, Message: 'm1' },
      { recno: 2, EventCode: 4137, Message: 'm2' },
    ]);
  });
});
