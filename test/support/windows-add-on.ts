import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * A small add-on of our own that sets the fields which Splunk_TA_windows sets on Kerberos events, with its
 * traps: a missing user becomes SYSTEM, Error_Code is "-" on text, src keeps ::ffff:, a failed 673 is called
 * granted, and names such as service, action, user are taken. Written from a description of its behaviour.
 */
const FILES: Readonly<Record<string, string>> = {
  'default/app.conf': '[ui]\nlabel = Windows add-on stand-in\n\n[launcher]\nversion = 1.0.0\n',
  'metadata/default.meta': '[]\naccess = read : [ * ], write : [ admin ]\nexport = system\n',
  'default/props.conf': `[source::(WMI:WinEventLog|WinEventLog)...]
EVAL-Error_Code = coalesce(Status, "-")
EVAL-user = coalesce(Account_Name, User_Name, User)
EVAL-src = Client_Address
EVAL-src_ip = Client_Address
EVAL-dest = ComputerName
EVAL-service = Service_Name
EVAL-service_name = Service_Name
EVAL-signature_id = EventCode
EVAL-account = "an add-on's account"
EVAL-realm = "an add-on's realm"
LOOKUP-signature = stand_in_signatures signature_id AS EventCode OUTPUT signature
LOOKUP-action = stand_in_actions Type OUTPUTNEW action, action AS status

[XmlWinEventLog]
KV_MODE = none
REPORT-data = stand_in_xml_data
EXTRACT-code = <EventID[^>]*>(?<EventCode>\\d+)</EventID>
EXTRACT-computer = <Computer>(?<Computer>[^<]+)</Computer>
EVAL-user = TargetUserName
EVAL-src = IpAddress
EVAL-dest = Computer
EVAL-service = ServiceName
EVAL-Error_Code = Status
EVAL-signature_id = EventCode
EVAL-failure_code = "an add-on's code"
LOOKUP-signature = stand_in_signatures signature_id AS EventCode OUTPUT signature
`,
  'default/transforms.conf': `[stand_in_xml_data]
REGEX = <Data Name='([^']+)'>([^<]+)</Data>
FORMAT = $1::$2

[stand_in_signatures]
filename = stand_in_signatures.csv

[stand_in_actions]
filename = stand_in_actions.csv
`,
  'lookups/stand_in_signatures.csv':
    'signature_id,signature\n673,Service Ticket Granted\n677,Service Ticket Request Failed\n4769,A Kerberos service ticket was requested\n',
  'lookups/stand_in_actions.csv': 'Type,action\nFailure Audit,failure\nSuccess Audit,success\n',
};

/** Writes the add-on into a folder of its own and gives the folder. */
export function windowsAddOn(): string {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'k677-add-on-')), 'TA_stand_in');
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
}
