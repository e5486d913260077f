import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, n) => n);
const section = (stanza: string, settings: readonly string[]): string =>
  [`[${stanza}]`, ...settings, ''].join('\n');

/**
 * The settings of an add-on of the size and kind of the large ones for Windows: some hundred stanzas about sources and
 * sourcetypes (of Windows and of much else that has no events here), hundreds of settings below them, lookups of
 * thousands of rows, eventtypes and tags. `refused` adds settings that the preview does not carry out.
 */
function files(refused: boolean): Readonly<Record<string, string>> {
  const props = [
    section('source::(WMI:WinEventLog|WinEventLog)...', ['REPORT-large = lg_message']),
    section('source::*:Security', [
      'FIELDALIAS-dest = ComputerName AS dest ComputerName AS dvc',
      'FIELDALIAS-src = Client_Address AS src Client_Address ASNEW src_ip',
      'EVAL-user = coalesce(Target_User_Name, Account_Name, User_Name, "unknown")',
      'EVAL-vendor_product = "Microsoft Windows"',
      'LOOKUP-1signature = lg_signatures signature_id AS EventCode OUTPUTNEW signature, category',
      'LOOKUP-2action = lg_actions Type OUTPUTNEW action, action AS status',
      ...numbers(200).map((n) => `EXTRACT-word${n} = Word${n}[:=]\\s*(?<lg_word_${n}>\\S+)`),
      ...numbers(200).map((n) => `REPORT-label${n} = lg_label_${n}`),
      ...numbers(200).map(
        (n) =>
          `EVAL-lg_made_${n} = case(EventCode=="${n}", "made ${n}", isnotnull(lg_word_${n}), lg_word_${n})`,
      ),
      ...numbers(100).map((n) => `FIELDALIAS-alias${n} = lg_word_${n} AS lg_alias_${n}`),
    ]),
    section('XmlWinEventLog', [
      'KV_MODE = none',
      'REPORT-data = lg_xml_data',
      'EXTRACT-code = <EventID[^>]*>(?<EventCode>\\d+)</EventID>',
      'EXTRACT-computer = <Computer>(?<Computer>[^<]+)</Computer>',
      'FIELDALIAS-dest = Computer AS dest TargetUserName AS user IpAddress AS src',
      'LOOKUP-1signature = lg_signatures signature_id AS EventCode OUTPUTNEW signature, category',
    ]),
    ...numbers(120).map((n) =>
      section(n % 2 ? `lg:other:${n}` : `source::...${path.sep}other-${n}*.log`, [
        `EXTRACT-a = (?<a>\\d+)`,
        `REPORT-b = lg_label_${n}`,
        `EVAL-c = lower(a)`,
        `FIELDALIAS-d = a AS d`,
        `LOOKUP-e = lg_signatures signature_id AS a OUTPUT signature`,
      ]),
    ),
    ...(refused
      ? [
          section('WinEventLog', [
            'TRANSFORMS-drop = lg_drop',
            'NOT_A_SETTING = 1',
            'LOOKUP-script = lg_script a',
          ]),
        ]
      : []),
  ];
  const transforms = [
    section('lg_message', ['REGEX = (?m)^\\s*([A-Za-z][\\w ]+):\\s+(\\S.*?)\\s*$', 'FORMAT = $1::$2']),
    section('lg_xml_data', ["REGEX = <Data Name='([^']+)'>([^<]+)</Data>", 'FORMAT = $1::$2']),
    ...numbers(200).map((n) =>
      section(`lg_label_${n}`, [`REGEX = (?im)^\\s*Label${n}:\\s+(?<lg_label_${n}>.+?)\\s*$`]),
    ),
    section('lg_signatures', ['filename = lg_signatures.csv', 'max_matches = 1']),
    section('lg_actions', [
      'filename = lg_actions.csv',
      'match_type = WILDCARD(Type)',
      'case_sensitive_match = false',
      'max_matches = 1',
    ]),
    section('lg_drop', ['REGEX = .', 'DEST_KEY = queue', 'FORMAT = nullQueue']),
    section('lg_script', ['external_cmd = lookup.py a b', 'fields_list = a,b']),
  ];
  return {
    'default/app.conf': '[ui]\nlabel = A large add-on\n\n[launcher]\nversion = 1.0.0\n',
    'metadata/default.meta': '[]\naccess = read : [ * ], write : [ admin ]\nexport = system\n',
    'default/props.conf': props.join('\n'),
    'default/transforms.conf': transforms.join('\n'),
    'default/eventtypes.conf': numbers(150)
      .map((n) => section(`lg_type_${n}`, [`search = source="*:Security" EventCode=${4700 + n}`]))
      .join('\n'),
    'default/tags.conf': numbers(150)
      .map((n) => section(`eventtype=lg_type_${n}`, ['authentication = enabled', 'windows = enabled']))
      .join('\n'),
    'lookups/lg_signatures.csv': `signature_id,signature,category\n${numbers(6000)
      .map((n) => `${n},Signature ${n},"category, ${n % 40}"`)
      .join('\n')}\n`,
    'lookups/lg_actions.csv': 'Type,action\nFailure*,failure\nSuccess*,success\n*,unknown\n',
  };
}

/** Writes the add-on into a temporary folder and gives that folder. */
export function writeLargeAddOn(refused = false): string {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'k677-large-')), 'TA_large');
  for (const [file, text] of Object.entries(files(refused))) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
}
