import { asText } from '../../src/spl/value';
import { appOnText } from './built-app';

/** What `kerberos_triage` says about the failures of a text: a line `account cause_id pattern_id` for each, once. */
export async function judged(events: string): Promise<readonly string[]> {
  const preview = await appOnText(events);
  const { rows } = preview.search('`kerberos_triage` | table account cause_id pattern_id verdict');
  const lines = rows.map((row) =>
    ['account', 'cause_id', 'pattern_id'].map((field) => asText(row[field] ?? null)).join(' '),
  );
  return [...new Set(lines)].sort();
}

/** The cause and pattern of the failures of a text, each pair once. */
export async function causesOf(events: string): Promise<readonly string[]> {
  const lines = await judged(events);
  return [...new Set(lines.map((line) => line.replace(/^\S+ /, '')))].sort();
}
