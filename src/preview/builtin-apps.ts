import { appFromFiles } from './install-app';
import type { InstalledApp } from './installed-app';

const text = (content: string): Buffer => Buffer.from(content, 'utf8');

/**
 * What Splunk itself brings for classic Windows text: the three extractions of a WinEventLog event, bound to
 * its sources. Copies of these stanzas stand in apps of other authors, which agree.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/Admin/Propsconf and Transformsconf (examples and
 * defaults); https://splunkbase.splunk.com/app/4565 carries a copy.
 */
const SYSTEM_PROPS = `
[source::WinEventLog...]
KV_MODE = none
REPORT-MESSAGE = wel-message, wel-eq-kv, wel-col-kv

[source::WMI:WinEventLog...]
KV_MODE = none
REPORT-MESSAGE = wel-message, wel-eq-kv, wel-col-kv

[_json]
KV_MODE = json

[stash]
KV_MODE = auto_escaped
`;

const SYSTEM_TRANSFORMS = `
[wel-message]
REGEX = (?sm)^(?<_pre_msg>.+)\\nMessage=(?<Message>.+)$
CLEAN_KEYS = false

[wel-eq-kv]
SOURCE_KEY = _pre_msg
DELIMS = "\\n","="
MV_ADD = true

[wel-col-kv]
SOURCE_KEY = Message
REGEX = \\n([^:\\n\\r]+):[ \\t]++([^\\n]*)
FORMAT = $1::$2
MV_ADD = true
`;

const EXPORTED = `
[]
access = read : [ * ], write : [ admin, sc_admin ]
export = system
`;

/** The apps that every Splunk has: the system's own settings, and Search & Reporting. */
export function builtinApps(): readonly InstalledApp[] {
  return [
    appFromFiles('system', [
      { path: 'default/app.conf', bytes: text('[ui]\nlabel = System\nis_visible = false\n') },
      { path: 'default/props.conf', bytes: text(SYSTEM_PROPS) },
      { path: 'default/transforms.conf', bytes: text(SYSTEM_TRANSFORMS) },
      { path: 'metadata/default.meta', bytes: text(EXPORTED) },
    ]),
    appFromFiles('search', [
      { path: 'default/app.conf', bytes: text('[ui]\nlabel = Search & Reporting\nis_visible = true\n') },
      { path: 'metadata/default.meta', bytes: text(EXPORTED) },
    ]),
  ];
}
