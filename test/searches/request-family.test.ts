import { requestFamilies } from '../../src/searches/request-family';
import { asText } from '../../src/spl/value';
import { appOnText } from '../support/built-app';
import { logon, refusedService, refusedService677, wrongPassword } from '../support/told-events';

const events = [
  logon({ account: 'anna', client: '10.1.1.5', at: 0 }),
  wrongPassword({ account: 'anna', client: '10.1.1.5', at: 10 }),
  refusedService({ account: 'anna', client: '10.1.1.5', service: 'HTTP/web1.corp.example', at: 30 }),
  refusedService677({ account: 'old', client: '10.1.1.9', service: 'NT4BOX', at: 40 }),
].join('');

test.each(requestFamilies.map((family) => [family.id, family] as const))(
  'the family %s is the same requests whether judged alone or with neighbours',
  async (_id, family) => {
    const preview = await appOnText(events);
    const rows = (search: string): readonly string[] =>
      preview
        .search(`${search} | table event_id account`)
        .rows.map((row) => `${asText(row['event_id'] ?? null)} ${asText(row['account'] ?? null)}`);
    const narrowed = family.events === undefined ? '' : ` | where ${family.events}`;
    const alone = rows(`\`${family.macro}\``);
    expect(rows(`\`kerberos_triage\`${narrowed}`)).toEqual(alone);
    expect(alone).toHaveLength(family.id === '677' ? 2 : 3);
  },
);
