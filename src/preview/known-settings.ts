/** What is known of the settings of one conf file beside props.conf and transforms.conf. */
export interface KnownSettings {
  readonly conf: string;
  /** Settings that are carried out here, or that have no bearing on what searches find. */
  readonly known: RegExp;
  /** Settings of Splunk's that are not carried out: pattern, and the reason where the value is not Splunk's default. */
  readonly notHere?: readonly {
    readonly setting: RegExp;
    readonly byDefault: RegExp;
    readonly reason: string;
  }[];
  /** The stanzas that are meant; all by default. */
  readonly stanza?: RegExp;
}

const TIMES_OF_INDEXING = 'searches here are dispatched over the time of events alone';

/**
 * Every conf file that searches here read, with its settings. The first entry of a file whose `stanza` fits holds; in
 * limits.conf all is named that is not heeded, since each limit changes what a search gives.
 * Source: the .spec files of Splunk 9.2, https://docs.splunk.com/Documentation/Splunk/9.2.1/Admin/Macrosconf and
 * its neighbours.
 */
export const KNOWN_SETTINGS: readonly KnownSettings[] = [
  { conf: 'macros', known: /^(?:args|definition|validation|errormsg|iseval|description|disabled)$/ },
  {
    conf: 'eventtypes',
    known: /^(?:search|priority|description|color|disabled)$/,
    notHere: [{ setting: /^tags$/, byDefault: /^$/, reason: 'tags of eventtypes come from tags.conf' }],
  },
  {
    conf: 'savedsearches',
    known: new RegExp(
      [
        '^(?:search|disabled|description|enableSched|cron_schedule|schedule|displayview|vsid|is_visible|dispatchAs',
        'role|userid|query|nextrun|qualifiedSearch|sendresults|action_rss|action_email|workload_pool|run_on_startup',
        'run_n_times|allow_skew|max_concurrent|realtime_schedule|schedule_(?:priority|window|as)|counttype|relation',
        'quantity|alert_type|alert_comparator|alert_threshold|alert_condition|restart_on_searchpeer_add',
        'durable\\.\\w+|auto_summarize(?:\\..+)?|action\\..+|display\\..+|embed\\.enabled|defer_scheduled_searchable_idxc',
        'alert\\.(?:suppress(?:\\.\\w+)?|severity|expires|digest_mode|track|display_view|managedBy)',
        'skip_scheduled_realtime_idxc|precalculate_required_fields_for_alerts|request\\.ui_dispatch_(?:app|view)',
        'dispatch\\.(?:ttl|buckets|lookups|earliest_time|latest_time|time_format|spawn_process|auto_cancel|auto_pause',
        'reduce_freq|allow_partial_results|rt_backfill|indexedRealtime\\w*|rt_maximum_span|rate_limit_retry))$',
      ].join('|'),
    ),
    notHere: [
      { setting: /^dispatch\.index_(?:earliest|latest)$/, byDefault: /^$/, reason: TIMES_OF_INDEXING },
      { setting: /^dispatch\.sample_ratio$/, byDefault: /^1?$/, reason: 'searches here read every event' },
      {
        setting: /^dispatch\.max_count$/,
        byDefault: /^(?:500000)?$/,
        reason: 'a saved search here keeps 500000 rows',
      },
      { setting: /^dispatch\.max_time$/, byDefault: /^0?$/, reason: 'a saved search here runs to its end' },
    ],
  },
  {
    conf: 'collections',
    known:
      /^(?:enforceTypes|field\..+|accelerated_fields\..+|profiling(?:Enabled|ThresholdMs)|replicate|replication_dump_(?:strategy|maximum_file_size)|type|disabled)$/,
  },
  {
    conf: 'datamodels',
    known:
      /^(?:acceleration(?:\.(?:earliest_time|backfill_time|max_time|poll_buckets_until_maxtime|cron_schedule|manual_rebuilds|max_concurrent|allow_skew|schedule_priority|allow_old_summaries|source_guid|workload_pool|hunk\.\w+))?|dataset\.(?:description|type|commands|fields|display\..+)|strict_fields|tags_whitelist|disabled)$/,
  },
  {
    conf: 'transactiontypes',
    known:
      /^(?:maxspan|maxpause|maxevents|fields|startswith|endswith|connected|unifyends|maxopentxn|maxopenevents|keeporphans|keepevicted|mvlist|mvraw|delim|nullstr|search)$/,
  },
  { conf: 'limits', stanza: /^searchresults$/, known: /^maxresultrows$/ },
  { conf: 'limits', stanza: /^subsearch$/, known: /^(?:maxout|maxtime)$/ },
  { conf: 'limits', stanza: /^join$/, known: /^subsearch_maxout$/ },
  { conf: 'limits', stanza: /^stats$/, known: /^list_maxsize$/ },
  { conf: 'limits', known: /^$/ },
  { conf: 'distsearch', stanza: /^distributedSearch:/, known: /^(?:servers|default)$/ },
  { conf: 'distsearch', known: /^$/ },
];

/** Why a setting is not carried out; undefined where it is, or has no bearing, or where the conf file is not read. */
export function notCarriedOutIn(
  conf: string,
  stanza: string,
  setting: string,
  value: string,
): string | undefined {
  const own = KNOWN_SETTINGS.find(
    (entry) => entry.conf === conf && (entry.stanza === undefined || entry.stanza.test(stanza)),
  );
  if (!own || own.known.test(setting)) return undefined;
  const elsewhere = own.notHere?.find((one) => one.setting.test(setting));
  if (elsewhere) return elsewhere.byDefault.test(value.trim()) ? undefined : elsewhere.reason;
  if (conf === 'limits') return 'a limit that is not heeded here';
  return conf === 'distsearch' ? 'there is one server here' : 'not a setting that the preview knows';
}

/** What is wrong with a stanza or a setting of tags.conf, whose settings are the tags themselves. */
export function notCarriedOutInTags(stanza: string, value: string): string | undefined {
  if (!stanza.includes('=')) return 'the stanza names no field=value';
  return /^(?:enabled|disabled|true|false|1|0)$/i.test(value.trim())
    ? undefined
    : 'a tag is enabled or disabled';
}
