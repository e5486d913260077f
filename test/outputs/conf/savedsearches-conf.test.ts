/** Saved searches ship switched off, throttle by their entity, and name only fields that they have. */
import { parseConf } from '../../../src/formats/conf';
import { savedsearchesConf } from '../../../src/outputs/conf/savedsearches-conf';
import { savedSearches } from '../../../src/searches/saved/catalogue';

const { stanzas } = parseConf(savedsearchesConf.generate()[0]?.text ?? '');
const settings = new Map(
  stanzas.map(({ name, settings: list }) => [name, new Map(list.map(({ key, value }) => [key, value]))]),
);

const of = (id: string, key: string): string | undefined => settings.get(id)?.get(key);

describe.each(savedSearches.map((saved) => [saved.id, saved] as const))('%s', (id, { alert, columns }) => {
  test('ships disabled, with a schedule and a bounded time range', () => {
    expect(of(id, 'disabled')).toBe('1');
    expect(of(id, 'cron_schedule')).toMatch(/^\S+ \S+ \S+ \S+ \S+$/);
    expect(of(id, 'schedule_window')).toBe('auto');
    expect(of(id, 'dispatch.earliest_time')).toMatch(/^-\d/);
    expect(of(id, 'dispatch.latest_time')).toBeTruthy();
  });

  test('sends and scores nothing until it is told to', () => {
    expect(of(id, 'action.email')).toBe('0');
    expect(of(id, 'action.risk') ?? '0').toBe('0');
    expect([...(settings.get(id)?.keys() ?? [])]).not.toContain('action.email.to');
  });

  test('speaks only of fields that its rows have', () => {
    const texts = [...(settings.get(id) ?? [])].filter(([key]) => key.startsWith('action.'));
    const named = texts
      .flatMap(([, text]) => [...text.matchAll(/\$(?:result\.)?(\w+)\$/g)])
      .map(([, field]) => field);
    for (const field of named) expect(columns).toContain(field);
    const risk = JSON.parse(of(id, 'action.risk.param._risk') ?? '[]') as { risk_object_field: string }[];
    for (const { risk_object_field } of risk) expect(columns).toContain(risk_object_field);
  });

  if (alert) {
    test('triggers once a row, and then keeps silent about the same entity', () => {
      expect(of(id, 'counttype')).toBe('number of events');
      expect(of(id, 'alert.digest_mode')).toBe('0');
      expect(of(id, 'alert.track')).toBe('1');
      expect(of(id, 'alert.suppress')).toBe('1');
      expect(of(id, 'alert.suppress.fields')?.split(',')).toEqual(alert.entity);
      expect(of(id, 'alert.suppress.period')).toMatch(/^\d+[mhd]$/);
      expect(of(id, 'action.email.subject.alert')).toMatch(/^Kerberos 677: /);
    });
  }
});

test('the techniques of MITRE ATT&CK stand as annotations of the alerts on attacks', () => {
  expect(of('k677_asrep_roasting', 'action.correlationsearch.annotations')).toBe(
    '{"mitre_attack":["T1558.004"]}',
  );
  expect(of('k677_password_spray', 'action.correlationsearch.annotations')).toBe(
    '{"mitre_attack":["T1110.003"]}',
  );
});
