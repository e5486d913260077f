/** An item whose state is stated here: no parser can be asked about it. */
export interface StatedItem {
  readonly area: string;
  readonly item: string;
  /** File below test/ and words in it; null where it is not built. */
  readonly test: readonly [file: string, words: string] | null;
  readonly ledger?: readonly string[];
}

const FIELDS = 'preview/extract-fields/search-time.test.ts';
const PRECEDENCE = 'preview/extract-fields/stanza-precedence.test.ts';
const LAYERS = 'preview/conf-layers.test.ts';
const LOOKUPS = 'preview/lookups/match-rows.test.ts';
const OPEN = 'preview/lookups/open-lookup.test.ts';
const REGEX = 'spl/regex/translate.test.ts';
const CORPUS = 'support/regex-corpus.ts';
const MACROS = 'spl/macros.test.ts';
const RUN = 'spl/run.test.ts';

type Rows = readonly (readonly [item: string, file: string, words: string] | readonly [item: string])[];

const of = (area: string, rows: Rows): readonly StatedItem[] =>
  rows.map(([item, file, words]) => ({
    area,
    item,
    test: file === undefined || words === undefined ? null : ([file, words] as const),
  }));

/**
 * Search-time operations, conf files, regular expressions and the language around commands.
 * Sources: props.conf.spec, transforms.conf.spec, macros.conf.spec of Splunk 9.2; Knowledge Manager Manual,
 * "The sequence of search-time operations"; https://www.pcre.org/current/doc/html/pcre2pattern.html
 */
export const statedItems: readonly StatedItem[] = [
  ...of('props.conf', [
    ['EXTRACT', FIELDS, 'takes named groups, with dots'],
    ['EXTRACT ... in field', FIELDS, 'reads the field after in'],
    ['REPORT', FIELDS, 'works through several transforms'],
    ['KV_MODE=auto', FIELDS, 'auto takes pairs'],
    ['KV_MODE=none', FIELDS, 'none takes nothing'],
    ['KV_MODE=auto_escaped', FIELDS, 'auto_escaped reads escaped quotes'],
    ['KV_MODE=json', FIELDS, 'json names members and lists'],
    ['KV_MODE=xml', FIELDS, 'xml names elements'],
    ['KV_MODE=multi'],
    ['AUTO_KV_JSON', FIELDS, 'auto reads JSON too'],
    ['FIELDALIAS AS', FIELDS, 'AS replaces the field of the alias'],
    ['FIELDALIAS ASNEW', FIELDS, 'ASNEW keeps the field'],
    ['EVAL', FIELDS, 'sees aliases but no other calculated field'],
    ['LOOKUP', FIELDS, 'adds the outputs for the matching row'],
    ['LOOKUP OUTPUTNEW', FIELDS, 'OUTPUTNEW keeps them'],
    ['[source::...]', PRECEDENCE, 'source goes before host'],
    ['[host::...]', PRECEDENCE, 'source goes before host'],
    ['[sourcetype]', PRECEDENCE, 'host before sourcetype'],
    ['patterns with ... and *', PRECEDENCE, 'a star stays within one part'],
    ['(?::){0} patterns', PRECEDENCE, '(?::){0}'],
    ['priority', PRECEDENCE, 'a higher priority before both'],
    ['rename', PRECEDENCE, 'a renamed sourcetype is searched'],
    ['[default]', LAYERS, 'a stanza inherits from [default]'],
    ['TRANSFORMS (index time)'],
    ['SEDCMD (index time)'],
    ['INDEXED_EXTRACTIONS (index time)'],
    ['LINE_BREAKER, SHOULD_LINEMERGE (index time)'],
    ['TIME_PREFIX, TIME_FORMAT (index time)'],
  ]),
  ...of('transforms.conf', [
    ['REGEX', FIELDS, 'names fields by FORMAT'],
    ['FORMAT $1::$2', FIELDS, 'takes keys from the text'],
    ['_KEY_n and _VAL_n', FIELDS, '_KEY_ and _VAL_'],
    ['DELIMS and FIELDS', FIELDS, 'splits by DELIMS and FIELDS'],
    ['two sets of DELIMS', FIELDS, 'splits pairs by two sets of DELIMS'],
    ['SOURCE_KEY', 'preview/extract-fields/classic-text.test.ts', 'Message'],
    ['MV_ADD', FIELDS, 'all their values with MV_ADD'],
    ['CLEAN_KEYS', FIELDS, 'CLEAN_KEYS = false'],
    ['KEEP_EMPTY_VALS', FIELDS, 'KEEP_EMPTY_VALS'],
    ['filename', OPEN, 'a lookup is found by its definition'],
    ['collection', OPEN, 'a collection is a lookup'],
    ['max_matches', LOOKUPS, 'at most as many as max_matches says'],
    ['min_matches', LOOKUPS, 'min_matches fills up'],
    ['default_match', LOOKUPS, 'min_matches fills up with the default'],
    ['case_sensitive_match', LOOKUPS, 'heed case unless told otherwise'],
    ['match_type EXACT', LOOKUPS, 'exact columns'],
    ['match_type WILDCARD', LOOKUPS, 'WILDCARD columns'],
    ['match_type CIDR', LOOKUPS, 'CIDR columns hold networks'],
    ['time_field, time_format', LOOKUPS, 'gives the newest row that is not later'],
    ['max_offset_secs, min_offset_secs', LOOKUPS, 'keeps to its offsets'],
    ['external_cmd'],
    ['geo lookups'],
    ['filter of a lookup', OPEN, 'do not pass the filter of a lookup'],
  ]),
  ...of('knowledge objects', [
    ['eventtypes', FIELDS, 'are fields of the events that match'],
    ['tags', FIELDS, 'are searched by'],
    ['macros by number of arguments', MACROS, 'chooses by the number of arguments'],
    ['macros with iseval', MACROS, 'evaluates macros with iseval'],
    ['macros with validation and errormsg', MACROS, 'errormsg for false'],
    ['macros within macros', MACROS, 'expands macros within macros'],
    ['comments', MACROS, 'drops comments'],
    ['local over default', LAYERS, 'local lies over default'],
    ['precedence of apps', LAYERS, 'the own app goes before the others'],
    ['export in metadata', LAYERS, 'only what is exported is seen'],
    ['access in metadata', LAYERS, 'what a role may not read'],
    ['limits.conf', LAYERS, 'limits.conf of an app changes the limits'],
    ['continuation lines', 'formats/conf.test.ts', 'joins lines that end with a backslash'],
    ['duplicate keys and stanzas', 'formats/conf.test.ts', 'the last value of a key wins'],
    [
      'settings that are not carried out are named',
      FIELDS,
      'is named by app, file, line, stanza and setting',
    ],
    [
      'settings that nobody knows are named, of every conf file that searches read',
      'preview/install-report.test.ts',
      'is named in every conf file that is read',
    ],
    ['a large add-on', 'preview/large-add-on.test.ts', 'a large add-on does its work unchanged'],
    [
      'data models',
      'preview/data-models/data-models.test.ts',
      'constraints, required fields and calculated fields of a root dataset',
    ],
    [
      'datamodels.conf',
      'preview/data-models/data-models.test.ts',
      'an accelerated model counts as summarised',
    ],
    ['data models: GeoIP, transactions'],
    ['workflow actions'],
  ]),
  ...of('language', [
    ['positions through macros', 'spl/parse-pipeline.test.ts', 'places errors of macro texts at the call'],
    ['errors with line, column and caret', 'spl/parse-pipeline.test.ts', 'prints errors with line, column'],
    ['unknown commands are refused', 'spl/parse-pipeline.test.ts', 'never accepts an unknown command'],
    ['unknown options are refused', 'spl/parse-pipeline.test.ts', 'never accepts an unknown option'],
    ['unknown functions are refused', 'spl/evaluate.test.ts', 'never accepts an unknown function'],
    ['misspelt options and values are refused', 'spl/misspelt-options.test.ts', 'misspelt is refused'],
    ['subsearch: limit of rows', RUN, 'are cut at the limit of rows'],
    ['subsearch: limit of depth', RUN, 'end at the depth'],
    ['subsearch: limit of time', RUN, 'end when their time is over'],
    ['relative times and snaps', 'spl/time/relative-time.test.ts', '@'],
    ['daylight saving', 'spl/time/bucket.test.ts', '23 or 25 hours'],
    ['strftime', 'spl/time/strftime.test.ts', '%'],
    ['detection content parses', 'spl/detection-manner.test.ts', 'parse, or are refused by name and place'],
  ]),
  ...of('regular expressions', [
    ['named groups in all spellings', REGEX, 'knows named groups in all their spellings'],
    ['inline flags', CORPUS, '(?i)'],
    ['possessive quantifiers', REGEX, 'possessive and atomic'],
    ['atomic groups', CORPUS, '(?>'],
    ['\\h', REGEX, 'for a blank, not for a hexadecimal digit'],
    ['\\R', CORPUS, '\\R'],
    ['\\K', REGEX, 'starts the match at'],
    ['\\Q..\\E', REGEX, 'matches exactly that text'],
    ['POSIX classes', CORPUS, '[[:'],
    ['branch reset', CORPUS, '(?|'],
    ['conditionals', CORPUS, '(?('],
    ['recursion', CORPUS, '(?R)'],
    ['runaway wildcards end', 'spl/wildcard-text.test.ts', 'fifty wildcards over a text'],
    ['runaway patterns end', REGEX, 'gives up on a pattern that runs away'],
  ]),
  ...of('REST', [
    [
      'check_risky_command of new jobs',
      'preview/server/risky-commands.test.ts',
      'the search of a new job is checked only where it is asked for',
    ],
    [
      'check_risky_command of post-process searches',
      'preview/server/risky-commands.test.ts',
      'is 403 unless check_risky_command is false',
    ],
  ]),
];
