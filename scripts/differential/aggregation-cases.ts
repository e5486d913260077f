/** The same question in both languages. Rows are compared by the columns in `keys`, cell by cell. */
export interface AggregationCase {
  readonly spl: string;
  readonly sql: string;
  readonly keys: readonly string[];
}

/**
 * A function of stats and its meaning in SQL. Where Splunk's definition is one of its own (median, exactperc:
 * the value at rank floor(p/100 * count), counted from 0), the SQL says the same in other words.
 */
const FUNCTIONS: readonly (readonly [spl: string, sql: string])[] = [
  ['count', 'count(*)'],
  ['count(v)', 'count(v)'],
  ['count(eval(v>0))', 'count(*) FILTER (v > 0)'],
  ['sum(v)', 'sum(v)'],
  ['sum(w)', 'sum(w)'],
  ['avg(v)', 'avg(v)'],
  ['mean(w)', 'avg(w)'],
  ['min(v)', 'min(v)'],
  ['max(w)', 'max(w)'],
  ['min(s)', 'min(s)'],
  ['max(s)', 'max(s)'],
  ['range(v)', 'max(v) - min(v)'],
  ['dc(s)', 'count(DISTINCT s)'],
  ['stdev(v)', 'CASE WHEN count(v) = 1 THEN 0 ELSE stddev_samp(v) END'],
  ['stdevp(w)', 'stddev_pop(w)'],
  ['var(v)', 'CASE WHEN count(v) = 1 THEN 0 ELSE var_samp(v) END'],
  ['varp(w)', 'var_pop(w)'],
  ['sumsq(v)', 'sum(v * v)'],
  [
    'median(v)',
    'CASE WHEN count(v) % 2 = 0 AND abs(median(v) % 1) = 0.5 THEN median(v) + 0.5 ELSE median(v) END',
  ],
  ['exactperc90(v)', 'list_sort(list(v) FILTER (v IS NOT NULL))[CAST(floor(0.9 * count(v)) AS INT) + 1]'],
  ['perc75(w)', 'quantile_cont(w, 0.75)'],
  ['first(s)', 'arg_min(s, arrival) FILTER (s IS NOT NULL)'],
  ['last(s)', 'arg_max(s, arrival) FILTER (s IS NOT NULL)'],
  ['earliest(v)', 'arg_min(v, _time) FILTER (v IS NOT NULL)'],
  ['latest(v)', 'arg_max(v, _time) FILTER (v IS NOT NULL)'],
  ['earliest_time(v)', 'min(_time) FILTER (v IS NOT NULL)'],
  ['latest_time(v)', 'max(_time) FILTER (v IS NOT NULL)'],
  ['values(s)', 'list_sort(list(DISTINCT s) FILTER (s IS NOT NULL))'],
  ['list(k2)', '(list(k2 ORDER BY arrival) FILTER (k2 IS NOT NULL))[1:100]'],
];

const SPL = FUNCTIONS.map(([spl], n) => `${spl} AS f${n}`).join(' ');
const SQL = FUNCTIONS.map(([, sql], n) => `${sql} AS f${n}`).join(', ');

const bucket = (span: string, time = '_time'): string =>
  `epoch(date_trunc('${span}', to_timestamp(${time})))`;

/** All cases; the table is called `t`. Splunk drops rows without a value of a by field, so the SQL does too. */
export const aggregationCases: readonly AggregationCase[] = [
  { spl: `stats ${SPL}`, sql: `SELECT ${SQL} FROM t`, keys: [] },
  {
    spl: `stats ${SPL} by k1`,
    sql: `SELECT k1, ${SQL} FROM t WHERE k1 IS NOT NULL GROUP BY k1`,
    keys: ['k1'],
  },
  {
    spl: `stats ${SPL} by k1 k2`,
    sql: `SELECT k1, k2, ${SQL} FROM t WHERE k1 IS NOT NULL AND k2 IS NOT NULL GROUP BY k1, k2`,
    keys: ['k1', 'k2'],
  },
  ...['hour', 'day'].map((span) => ({
    spl: `bin span=1${span[0]} _time | stats ${SPL.replace(/(?:earliest|latest)(?:_time)?\(v\) AS f\d+ ?/g, '')} by _time`,
    sql: `SELECT ${bucket(span)} AS _time, ${FUNCTIONS.map(([spl, sql], n) =>
      /latest|earliest/.test(spl) ? '' : `${sql} AS f${n}`,
    )
      .filter((text) => text !== '')
      .join(', ')} FROM t GROUP BY 1`,
    keys: ['_time'],
  })),
  {
    spl: 'timechart span=1d count AS c sum(v) AS s dc(s) AS d',
    sql: `SELECT ${bucket('day')} AS _time, count(*) AS c, sum(v) AS s, count(DISTINCT s) AS d FROM t GROUP BY 1`,
    keys: ['_time'],
  },
  {
    spl: 'timechart span=1h count AS c avg(w) AS a',
    sql: `SELECT b._time, count(t.arrival) AS c, avg(w) AS a FROM (SELECT unnest(range((SELECT min(${bucket('hour')}) FROM t)::BIGINT, (SELECT max(_time) FROM t)::BIGINT + 1, 3600)) AS _time) b LEFT JOIN t ON ${bucket('hour', 't._time')} = b._time GROUP BY 1`,
    keys: ['_time'],
  },
  {
    spl: 'chart count over k1 by k2 limit=0 usenull=f | untable k1 k2 c | where c>0',
    sql: 'SELECT k1, k2, count(*) AS c FROM t WHERE k1 IS NOT NULL AND k2 IS NOT NULL GROUP BY 1, 2',
    keys: ['k1', 'k2'],
  },
  {
    spl: 'top limit=0 k1 by k2 showperc=f',
    sql: 'SELECT k2, k1, count(*) AS count FROM t WHERE k1 IS NOT NULL AND k2 IS NOT NULL GROUP BY 1, 2',
    keys: ['k1', 'k2'],
  },
  {
    spl: 'eventstats avg(v) AS m count AS n by k1 | where isnotnull(k1) | table arrival m n',
    sql: 'SELECT arrival, avg(v) OVER p AS m, count(*) OVER p AS n FROM t WHERE k1 IS NOT NULL WINDOW p AS (PARTITION BY k1)',
    keys: ['arrival'],
  },
  {
    spl: 'streamstats sum(v) AS m count AS n by k1 | where isnotnull(k1) | table arrival m n',
    sql: 'SELECT arrival, sum(v) OVER p AS m, count(*) OVER p AS n FROM t WHERE k1 IS NOT NULL WINDOW p AS (PARTITION BY k1 ORDER BY arrival)',
    keys: ['arrival'],
  },
  {
    spl: 'streamstats window=7 sum(v) AS m count(v) AS n | table arrival m n',
    sql: 'SELECT arrival, sum(v) OVER p AS m, count(v) OVER p AS n FROM t WINDOW p AS (ORDER BY arrival ROWS 6 PRECEDING)',
    keys: ['arrival'],
  },
  {
    spl: 'dedup k1 k2 | table k1 k2 arrival',
    sql: 'SELECT k1, k2, min(arrival) AS arrival FROM t WHERE k1 IS NOT NULL AND k2 IS NOT NULL GROUP BY 1, 2',
    keys: ['k1', 'k2'],
  },
  {
    spl: 'where v>0 AND (k1="g1" OR k2!="red") | stats count sum(w) AS w by s',
    sql: "SELECT s, count(*) AS count, sum(w) AS w FROM t WHERE v > 0 AND (k1 = 'g1' OR k2 <> 'red') AND s IS NOT NULL GROUP BY 1",
    keys: ['s'],
  },
];
