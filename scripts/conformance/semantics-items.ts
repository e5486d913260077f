/** An item of the conformance list of SPL semantics, in a few words, with the test that shows it. */
export interface SemanticsItem {
  readonly number: number;
  readonly title: string;
  /** File below test/, and words of the test's name. Absent where tests name the item: "(item 5)". */
  readonly test?: readonly [file: string, words: string];
}

const COMMANDS = 'spl/commands';
const REFERENCE = 'spl/functions/search-reference-examples.test.ts';
const AGGREGATIONS = 'spl/aggregations/catalogue.test.ts';
const FIELDS = 'preview/extract-fields/search-time.test.ts';
const LOOKUPS = 'preview/lookups/match-rows.test.ts';

/** The conformance list: what naive interpreters get wrong. */
export const semanticsItems: readonly SemanticsItem[] = [
  { number: 1, title: 'precedence of OR and AND in search and in where' },
  { number: 2, title: 'operators of search in upper case only' },
  { number: 3, title: 'adjacent terms, and NOT of the next term' },
  { number: 4, title: 'case of values, field names, CASE() and TERM()' },
  { number: 5, title: 'terms are tokens, phrases adjacent tokens' },
  { number: 6, title: 'field!=v needs the field, NOT field=v does not' },
  { number: 7, title: 'field=* asks for existence' },
  { number: 8, title: 'wildcards in search only' },
  { number: 9, title: 'numbers and texts in comparisons of search' },
  { number: 10, title: 'IN with wildcards' },
  { number: 11, title: 'multivalues in comparisons of search' },
  { number: 12, title: 'ranges of addresses in search' },
  { number: 13, title: 'earliest= and latest= override the range' },
  { number: 14, title: 'search after a pipe; eventtype=, tag=' },
  { number: 15, title: 'subsearches, format and return' },
  { number: 16, title: 'macros: text, arguments, overloading, validation' },
  { number: 17, title: 'whole texts become numbers, others null' },
  { number: 18, title: 'plus, the point, division by zero' },
  { number: 19, title: 'numeric and mixed comparison' },
  { number: 20, title: 'null in expressions; assigning null' },
  { number: 21, title: 'case() and if() without a true branch' },
  { number: 22, title: 'quotes of field names' },
  { number: 23, title: 'assignments from left to right' },
  { number: 24, title: 'booleans are no values of fields' },
  { number: 25, title: 'match, like, replace and their escapes' },
  {
    number: 26,
    title: 'round, tostring, tonumber, strptime, multivalue functions',
    test: [REFERENCE, 'the Search Reference says of'],
  },
  { number: 27, title: 'substr from 1, len in characters', test: [REFERENCE, 'substr'] },
  { number: 28, title: 'relative_time, now and time', test: [REFERENCE, 'relative_time'] },
  {
    number: 29,
    title: 'count of events, of values, of conditions',
    test: [`${COMMANDS}/stats.test.ts`, 'counts each value of a multivalue, and none for a missing field'],
  },
  {
    number: 30,
    title: 'by fields: null drops, a multivalue repeats',
    test: [`${COMMANDS}/stats.test.ts`, 'drops rows that lack any by field'],
  },
  {
    number: 31,
    title: 'sums pass over texts; min and max of mixed values',
    test: [AGGREGATIONS, 'ignores texts in sums'],
  },
  { number: 32, title: 'values in order, list of 100', test: [AGGREGATIONS, 'lists at most 100 values'] },
  { number: 33, title: 'dc exact, estdc estimated', test: [AGGREGATIONS, 'dc their number'] },
  {
    number: 34,
    title: 'first and last by arrival, earliest and latest by time',
    test: [AGGREGATIONS, 'takes the value that came first among equal times'],
  },
  {
    number: 35,
    title: 'order and names of the columns and rows of stats',
    test: [`${COMMANDS}/stats.test.ts`, 'sorts numbers by size before other texts'],
  },
  {
    number: 36,
    title: 'eventstats and streamstats keep events',
    test: [`${COMMANDS}/eventstats.test.ts`, 'leaves rows without a by field as they are'],
  },
  {
    number: 37,
    title: 'percentiles, median, deviations',
    test: [AGGREGATIONS, 'min, percentiles and max are in order'],
  },
  {
    number: 38,
    title: 'wildcards in aggregations',
    test: [`${COMMANDS}/stats.test.ts`, 'applies a wildcard to each field'],
  },
  {
    number: 39,
    title: 'top and rare',
    test: [`${COMMANDS}/top.test.ts`, 'counts rows that have all fields only'],
  },
  {
    number: 40,
    title: 'dedup keeps the first',
    test: [`${COMMANDS}/dedup.test.ts`, 'keeps the first row of each value and drops rows without it'],
  },
  {
    number: 41,
    title: 'spans that timechart chooses',
    test: [`${COMMANDS}/timechart.test.ts`, 'timechart, the documented default spans'],
  },
  {
    number: 42,
    title: 'buckets cover the searched range',
    test: [`${COMMANDS}/timechart.test.ts`, 'shows every bucket of the range'],
  },
  {
    number: 43,
    title: 'series: limit, OTHER, NULL, order',
    test: [`${COMMANDS}/timechart.test.ts`, 'splits by a field: alphabetical'],
  },
  { number: 44, title: '_time and _span of timechart', test: [`${COMMANDS}/timechart.test.ts`, '_span'] },
  {
    number: 45,
    title: 'chart: rows, columns, empty cells',
    test: [`${COMMANDS}/chart.test.ts`, 'keeps numbers apart without a span, 0 where a column has no row'],
  },
  {
    number: 46,
    title: 'bin: midnight, epoch, texts of ranges, weeks',
    test: [`${COMMANDS}/bin.test.ts`, 'starts days at midnight of the zone'],
  },
  {
    number: 47,
    title: 'days of 23 and 25 hours',
    test: ['spl/time/bucket.test.ts', 'of a day is 23 or 25 hours long'],
  },
  {
    number: 48,
    title: 'sort: limit, signs, numbers, missing values',
    test: [`${COMMANDS}/sort.test.ts`, 'puts rows without a value last'],
  },
  { number: 49, title: 'head and tail' },
  { number: 50, title: 'fields and table' },
  { number: 51, title: 'rename' },
  { number: 52, title: 'fillnull' },
  {
    number: 53,
    title: 'makemv, mvexpand, mvcombine and the reshaping commands',
    test: [`${COMMANDS}/multivalue-commands.test.ts`, 'keeps rows without the field'],
  },
  { number: 54, title: 'append and join' },
  { number: 55, title: 'makeresults and rex' },
  {
    number: 56,
    title: 'collect',
    test: [`${COMMANDS}/row-commands.test.ts`, 'collect stores rows as events of an index'],
  },
  { number: 57, title: 'savedsearch' },
  {
    number: 58,
    title: 'tstats sees indexed fields only',
    test: [`${COMMANDS}/tstats.test.ts`, 'counts events by indexed fields'],
  },
  {
    number: 59,
    title: 'max_matches in the order of the file',
    test: [LOOKUPS, 'at most as many as max_matches says'],
  },
  {
    number: 60,
    title: 'min_matches and default_match',
    test: [LOOKUPS, 'min_matches fills up with the default'],
  },
  {
    number: 61,
    title: 'case, WILDCARD and CIDR in lookups',
    test: [LOOKUPS, 'the stars stand in the table'],
  },
  {
    number: 62,
    title: 'OUTPUT clears, OUTPUTNEW keeps',
    test: [`${COMMANDS}/lookup.test.ts`, 'clears OUTPUT fields where nothing is found'],
  },
  {
    number: 63,
    title: 'lookups by definition and file; inputlookup, outputlookup',
    test: ['preview/lookups/open-lookup.test.ts', 'a lookup is found by its definition and by its file'],
  },
  { number: 64, title: 'lookups bounded in time', test: [LOOKUPS, 'gives the newest row that is not later'] },
  {
    number: 65,
    title: 'multivalues as input of lookups',
    test: [`${COMMANDS}/lookup.test.ts`, 'matches each value of a multivalue'],
  },
  {
    number: 66,
    title: 'collections compared without case',
    test: ['preview/lookups/open-lookup.test.ts', 'only where it is stored in lower case'],
  },
  {
    number: 67,
    title: 'order of search-time operations',
    test: [FIELDS, 'sees aliases but no other calculated field'],
  },
  {
    number: 68,
    title: 'order of classes, stanzas and priority',
    test: ['preview/extract-fields/stanza-precedence.test.ts', 'source goes before host'],
  },
  { number: 69, title: 'FIELDALIAS AS and ASNEW', test: [FIELDS, 'ASNEW keeps the field'] },
  { number: 70, title: 'automatic pairs', test: [FIELDS, 'auto takes pairs, quoted values whole'] },
  { number: 71, title: 'transforms of REPORT', test: [FIELDS, 'leaves keys as they are with CLEAN_KEYS'] },
  { number: 72, title: 'eventtypes and tags', test: [FIELDS, 'are fields of the events that match'] },
  {
    number: 73,
    title: 'permissions and precedence of apps',
    test: ['preview/conf-layers.test.ts', 'only what is exported is seen'],
  },
  {
    number: 74,
    title: 'default fields of events',
    test: ['preview/extract-fields/classic-text.test.ts', 'every event has the default fields'],
  },
];
