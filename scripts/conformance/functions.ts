/**
 * The eval functions of Splunk 9.4, by category.
 * Source: https://help.splunk.com/en/splunk-enterprise/spl-search-reference/9.4/evaluation-functions
 */
export const evalFunctions: Readonly<Record<string, string>> = {
  bitwise: 'bit_and bit_or bit_not bit_xor bit_shift_left bit_shift_right',
  'comparison and conditional':
    'case cidrmatch coalesce false if in like lookup match null nullif searchmatch true validate',
  conversion: 'ipmask printf toarray tobool todouble toint tomv tonumber toobject tostring',
  cryptographic: 'md5 sha1 sha256 sha512',
  'date and time': 'now relative_time strftime strptime time',
  informational: 'isarray isbool isdouble isint ismv isnotnull isnull isnum isobject isstr typeof',
  JSON:
    'json json_append json_array json_array_to_mv json_delete json_entries json_extend json_extract ' +
    'json_extract_exact json_has_key_exact json_keys json_object json_set json_set_exact json_valid',
  mathematical: 'abs ceiling exact exp floor ln log pi pow round sigfig sqrt sum',
  multivalue:
    'commands mvappend mvcount mvdedup mvfilter mvfind mvindex mvjoin mvmap mvrange mvsort mvzip ' +
    'mv_to_json_array split',
  statistical: 'avg max min random',
  text: 'len lower ltrim replace rtrim spath substr trim upper urldecode',
  trigonometric: 'acos acosh asin asinh atan atan2 atanh cos cosh hypot sin sinh tan tanh',
};

/**
 * The statistical and charting functions of Splunk 9.4, by category; a number stands for percentiles.
 * Source: https://help.splunk.com/en/splunk-enterprise/spl-search-reference/9.4/statistical-and-charting-functions
 */
export const statsFunctions: Readonly<Record<string, string>> = {
  aggregate:
    'avg count distinct_count estdc estdc_error exactperc95 max mean median min mode perc95 upperperc95 range ' +
    'stdev stdevp sum sumsq var varp c dc p95',
  'event order': 'first last',
  'multivalue stats and chart': 'list values',
  time: 'earliest earliest_time latest latest_time per_day per_hour per_minute per_second rate',
  sparkline: 'sparkline',
};

/** Entries of the ledger about functions. */
export const functionDeviations: Readonly<Record<string, readonly string[]>> = {
  round: ['eval-round-halves'],
  relative_time: ['relative-time-of-a-modifier-that-is-none'],
  strptime: ['eval-strptime-ignores-what-follows'],
  lower: ['eval-multivalue-in-text-functions'],
  len: ['eval-multivalue-in-text-functions'],
  estdc: ['estdc-exact'],
  estdc_error: ['estdc-exact'],
  perc95: ['percentile-exact'],
  p95: ['percentile-exact'],
  upperperc95: ['percentile-exact'],
};
