/**
 * Settings of props.conf that do not change what searches find in events that are indexed already, or that
 * only say how an input is read, which the preview does in its own way.
 * Source: props.conf.spec 9.2.
 */
const HARMLESS: ReadonlySet<string> = new Set([
  ...['ANNOTATE_PUNCT', 'CHECK_METHOD', 'DEPTH_LIMIT', 'KV_TRIM_SPACES'],
  ...['LEARN_MODEL', 'LEARN_SOURCETYPE', 'MATCH_LIMIT', 'category', 'description', 'detect_trailing_nulls'],
  ...['disabled', 'given_type', 'initCrcLength', 'invalid_cause', 'is_valid', 'maxDist', 'priority'],
  ...['pulldown_type', 'sourcetype', 'termFrequencyWeightedDist', 'rename', 'KV_MODE', 'AUTO_KV_JSON'],
]);

/** Settings that say how an input is broken into events, dated and decoded. */
const READING: ReadonlySet<string> = new Set([
  ...['ADD_EXTRA_TIME_FIELDS', 'BREAK_ONLY_BEFORE', 'BREAK_ONLY_BEFORE_DATE', 'CHARSET', 'CHECK_FOR_HEADER'],
  ...['DATETIME_CONFIG', 'EVENT_BREAKER', 'EVENT_BREAKER_ENABLE', 'FIELD_DELIMITER', 'FIELD_HEADER_REGEX'],
  ...['FIELD_NAMES', 'FIELD_QUOTE', 'HEADER_FIELD_ACCEPTABLE_SPECIAL_CHARACTERS', 'HEADER_FIELD_DELIMITER'],
  ...['HEADER_FIELD_LINE_NUMBER', 'HEADER_FIELD_QUOTE', 'HEADER_MODE', 'LB_CHUNK_BREAKER'],
  ...['JSON_TRIM_BRACES_IN_ARRAY_NAMES'],
  ...['LB_CHUNK_BREAKER_TRUNCATE', 'LINE_BREAKER', 'LINE_BREAKER_LOOKBEHIND', 'MAX_DAYS_AGO'],
  ...['MAX_DAYS_HENCE', 'MAX_DIFF_SECS_AGO', 'MAX_DIFF_SECS_HENCE', 'MAX_EVENTS', 'MAX_EXPECTED_EVENT_LINES'],
  ...['MAX_TIMESTAMP_LOOKAHEAD', 'METRICS_PROTOCOL', 'MISSING_VALUE_REGEX', 'MUST_BREAK_AFTER'],
  ...['MUST_NOT_BREAK_AFTER', 'MUST_NOT_BREAK_BEFORE', 'NO_BINARY_CHECK', 'PREAMBLE_REGEX'],
  ...['PREFIX_SOURCETYPE', 'SEGMENTATION', 'SHOULD_LINEMERGE', 'STATSD-DIM-TRANSFORMS', 'TIMESTAMP_FIELDS'],
  ...[
    'TIME_FORMAT',
    'TIME_PREFIX',
    'TRUNCATE',
    'TZ',
    'TZ_ALIAS',
    'unarchive_cmd',
    'unarchive_cmd_start_mode',
  ],
  ...['unarchive_sourcetype'],
]);

/** Kinds of settings that work while events are indexed. */
const INDEX_TIME =
  /^(?:TRANSFORMS|SEDCMD|RULESET|RULESET_DESC|INDEXED_EXTRACTIONS|METRIC-SCHEMA-TRANSFORMS)(?:-|$)/;

/** Kinds of settings that hold for searches and are carried out. */
const CARRIED_OUT = /^(?:EXTRACT|REPORT|FIELDALIAS|EVAL|LOOKUP)-/;

/** Whether a setting of props.conf works while events are indexed, and so not here. */
export function worksWhileIndexing(setting: string): boolean {
  return READING.has(setting) || INDEX_TIME.test(setting) || /^SEGMENTATION-/.test(setting);
}

/** Why a setting of props.conf is not carried out; undefined where it is, or where that changes nothing. */
export function notCarriedOut(setting: string): string | undefined {
  if (
    HARMLESS.has(setting) ||
    READING.has(setting) ||
    CARRIED_OUT.test(setting) ||
    /^(?:SEGMENTATION|LESS_THAN|MORE_THAN)-/.test(setting)
  ) {
    return undefined;
  }
  if (INDEX_TIME.test(setting))
    return 'not carried out: the preview indexes events as Windows inputs write them';
  return 'not a setting that the preview knows';
}
