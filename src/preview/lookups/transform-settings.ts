/**
 * The settings of transforms.conf: for extractions, for lookups, and for what is done while events are indexed
 * (which only the TRANSFORMS settings of props.conf start).
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/Admin/Transformsconf
 */
const KNOWN: ReadonlySet<string> = new Set(
  `REGEX FORMAT MATCH_LIMIT DEPTH_LIMIT SOURCE_KEY DELIMS FIELDS MV_ADD CLEAN_KEYS KEEP_EMPTY_VALS CAN_OPTIMIZE
  CLONE_SOURCETYPE LOOKAHEAD WRITE_META DEST_KEY DEFAULT_VALUE REPEAT_MATCH INGEST_EVAL STOP_PROCESSING_IF
  REMOVE_DIMS_FROM_METRIC_NAME filename collection max_matches min_matches default_match case_sensitive_match
  reverse_lookup_honor_case_sensitive_match match_type external_cmd fields_list index_fields_list external_type
  python.version python.required time_field time_format max_offset_secs min_offset_secs batch_index_query
  allow_caching cache_size max_ext_batch filter feature_id_element check_permission replicate disabled
  metrics.disabled metrics.report_interval metrics.rule_filter`.split(/\s+/),
);

/** Whether Splunk has no such setting in transforms.conf. */
export function unknownTransformSetting(key: string): boolean {
  return !KNOWN.has(key) && !/^METRIC-SCHEMA-/.test(key);
}
