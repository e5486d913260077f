import { savedSearches } from '../src/searches/saved/catalogue';
import type { SavedSearch } from '../src/searches/saved-search';

const MARKED = /(<!-- saved searches: begin -->\n).*?(<!-- saved searches: end -->)/s;

const cell = (text: string): string => text.replace(/\|/g, '\\|');
const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ') || '-';

/** Links to the techniques: `T1558.003` stands at /techniques/T1558/003/. */
const techniques = (ids: readonly string[]): string =>
  ids.map((id) => `[${id}](https://attack.mitre.org/techniques/${id.replace('.', '/')}/)`).join(', ') || '-';

function row({ id, question, cron, earliest, latest, alert, ...rest }: SavedSearch): string {
  const { thresholds, sharedThresholds, attack, falsePositives } = rest;
  const macros = [...thresholds.map(({ name }) => name), ...sharedThresholds];
  const silent = alert ? `, silent for ${alert.silentFor} by ${alert.entity.join(' and ')}` : '';
  const schedule = `\`${cron}\`, ${earliest} to ${latest}${silent}`;
  const cells = [`\`${id}\``, question, schedule, code(macros), techniques(attack), falsePositives];
  return `| ${cells.map(cell).join(' | ')} |`;
}

function table(searches: readonly SavedSearch[]): string {
  return [
    '| search | question | schedule | thresholds | ATT&CK | false positives |',
    '|---|---|---|---|---|---|',
    ...searches.map(row),
  ].join('\n');
}

/** A document with the tables between its marks written anew from the saved searches; others as they are. */
export function withAlertsTables(text: string): string {
  const alerts = savedSearches.filter(({ alert }) => alert);
  const reports = savedSearches.filter(({ alert }) => !alert);
  const tables = `\n## Alerts\n\n${table(alerts)}\n\n## Reports\n\n${table(reports)}\n\n`;
  return text.replace(MARKED, (_, begin: string, end: string) => `${begin}${tables}${end}`);
}
