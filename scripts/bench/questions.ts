/** A question of the pages, asked of each engine. */
export interface BenchQuestion {
  readonly id: string;
  readonly spl: string;
  /** The same over DuckDB's table, in the order that stats gives; undefined where SQL has none. Counts are `n`. */
  readonly sql?: string;
  /** The same with the tools of a shell, `FILE` standing for the file; undefined where they cannot express it. */
  readonly shell?: string;
  /** Whether it reads most events: left out where there are many millions. */
  readonly broad?: boolean;
}

/** What DuckDB makes of the lines: the same fields as the app's normaliser, one regular expression each. */
export const LOAD_SQL = `CREATE TABLE e AS SELECT line,
  regexp_extract(line, '<EventID[^>]*>([0-9]+)', 1) AS id,
  CAST(regexp_extract(line, 'SystemTime=.([0-9T:.-]{26})', 1) AS TIMESTAMP) AS time,
  regexp_extract(line, '<Computer>([^<]+)', 1) AS kdc,
  regexp_extract(line, 'Name=.TargetUserName.>([^<]*)', 1) AS account,
  regexp_extract(line, 'Name=.TargetDomainName.>([^<]*)', 1) AS realm,
  regexp_extract(line, 'Name=.ServiceName.>([^<]*)', 1) AS service,
  regexp_replace(regexp_extract(line, 'Name=.IpAddress.>([^<]*)', 1), '^::ffff:', '') AS client,
  regexp_extract(line, 'Name=.IpPort.>([^<]*)', 1) AS port,
  regexp_extract(line, 'Name=.Status.>([^<]*)', 1) AS status,
  regexp_extract(line, 'Name=.TicketOptions.>([^<]*)', 1) AS options,
  regexp_extract(line, 'Name=.TicketEncryptionType.>([^<]*)', 1) AS etype,
  regexp_extract(line, 'Name=.PreAuthType.>([^<]*)', 1) AS preauth,
  contains(line, '<Keywords>0x8010') AS failed
FROM read_csv('FILE', columns = {'line': 'VARCHAR'}, delim = '\\x1f', quote = '', escape = '', header = false,
  auto_detect = false, max_line_size = 1000000)`;

const REFUSED = "failed AND id IN ('4768', '4769', '4771', '4772', '4773', '4820', '4821')";
const refusedLines = 'grep "<Keywords>0x8010" FILE | grep -E "<EventID[^>]*>(47(68|69|71|72|73)|482[01])<"';

/** The questions, from the cheapest to the one that judges every refusal with its neighbours. */
export const benchQuestions: readonly BenchQuestion[] = [
  {
    id: 'refusals by code',
    spl: '`kerberos_failures` | stats count as n by failure_code',
    sql: `SELECT lower(status), count(*) AS n FROM e WHERE ${REFUSED} GROUP BY 1 ORDER BY 1`,
    shell: `${refusedLines} | grep -o "Name='Status'>[^<]*" | sort | uniq -c`,
  },
  {
    id: 'refusals by hour',
    spl: '`kerberos_failures` | bin _time span=1h | stats count as n by _time',
    sql: `SELECT date_trunc('hour', time), count(*) AS n FROM e WHERE ${REFUSED} GROUP BY 1 ORDER BY 1`,
    shell: `${refusedLines} | grep -o "SystemTime='[^:]*" | sort | uniq -c`,
  },
  {
    id: 'refusals by client',
    spl: '`kerberos_failures` | stats count as n by client_ip',
    sql: `SELECT client, count(*) AS n FROM e WHERE ${REFUSED} GROUP BY client ORDER BY client`,
    shell: `${refusedLines} | grep -o "Name='IpAddress'>[^<]*" | sort | uniq -c`,
  },
  {
    id: 'refused service tickets (677) by service and code',
    spl: '`kerberos_677` | stats count as n by service failure_code',
    sql: "SELECT service, status, count(*) AS n FROM e WHERE failed AND id IN ('4769', '4773') GROUP BY ALL ORDER BY ALL",
  },
  {
    id: 'accounts by client',
    spl: '`kerberos_failures` | stats dc(account) as n by client_ip',
    sql: `SELECT client, count(DISTINCT CASE WHEN id IN ('4769', '4773', '4821') THEN regexp_replace(account, '@[^@]*$', '') ELSE account END) AS n FROM e WHERE ${REFUSED} GROUP BY client ORDER BY client`,
  },
  {
    id: 'all tickets by encryption type',
    broad: true,
    spl: '`kerberos_events` | where in(event_id, "4768", "4769") | stats count as n by encryption_type',
    sql: "SELECT etype, count(*) AS n FROM e WHERE id IN ('4768', '4769') GROUP BY etype ORDER BY etype",
    shell: `grep -E "<EventID[^>]*>47(68|69)<" FILE | grep -o "Name='TicketEncryptionType'>[^<]*" | sort | uniq -c`,
  },
  {
    id: 'a word in the raw text',
    spl: '`kerberos_index` FILE01 | stats count as n',
    sql: "SELECT count(*) AS n FROM e WHERE regexp_matches(line, '(?i)(^|[^A-Za-z0-9_])FILE01([^A-Za-z0-9_]|$)')",
    shell: 'grep -ciw FILE01 FILE',
  },
  {
    id: 'refusals by cause, each event alone',
    spl: '`kerberos_failures` | stats count as n by cause_id verdict known',
  },
  {
    id: 'refusals by cause, judged with their neighbours',
    broad: true,
    spl: '`kerberos_triage` | stats count as n by cause_id verdict known',
  },
];
