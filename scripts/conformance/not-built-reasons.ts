const INDEX_TIME =
  'Works while events are indexed, which the preview does in its own way for the formats of Windows events. ' +
  'Loading an app names the file, stanza and setting.';

/** Why an item is not built, by area and item: what is missing for it, and what a user is told instead. */
export const notBuiltReasons: Readonly<Record<string, string>> = {
  'command: tstats FROM sid':
    'Reads what tscollect stored, a command that is not on the list of those built. Refused by name.',
  'command: collect output_format':
    'hec indexes every field of a row apart from its text; events here have none but index, host, source and sourcetype. Refused by name.',
  'props.conf: KV_MODE=multi':
    'Runs the command multikv on each event, which is not on the list of those built, and whose finding of tables is not documented. Refused with file, stanza and setting.',
  'props.conf: TRANSFORMS (index time)': INDEX_TIME,
  'props.conf: SEDCMD (index time)': INDEX_TIME,
  'props.conf: INDEXED_EXTRACTIONS (index time)': INDEX_TIME,
  'props.conf: LINE_BREAKER, SHOULD_LINEMERGE (index time)': INDEX_TIME,
  'props.conf: TIME_PREFIX, TIME_FORMAT (index time)': INDEX_TIME,
  'transforms.conf: external_cmd':
    'Runs a program of an app, and programs of others are not run here. Refused by name.',
  'transforms.conf: geo lookups': 'Needs borders of areas (KMZ), which no app here uses. Refused by name.',
  'knowledge objects: data models: GeoIP, transactions':
    'GeoIP needs a database of addresses, which the preview does not ship; transaction datasets are in no model that a search on the list uses. Refused by name.',
  'knowledge objects: workflow actions':
    'Entries in the menu of an event on the pages of Splunk Web, which the search page here does not have. The settings are served by configs/conf-workflow_actions.',
};
