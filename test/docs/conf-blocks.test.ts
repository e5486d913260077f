/** The conf settings that the documents give people to copy: known to Splunk, and doing what is said of them. */
import { readFileSync } from 'node:fs';
import { inRepository } from '../../scripts/repository';
import { parseConf } from '../../src/formats/conf';
import { KERBEROS_EVENT_IDS } from '../../src/searches/event-terms';
import { DOCUMENTS } from '../support/documented-commands';
import { describeWithSharedReference, sharedReference } from '../support/shared-reference';

const blocks = DOCUMENTS.flatMap((file) =>
  [...readFileSync(inRepository(file), 'utf8').matchAll(/```ini\n(.*?)```/gs)].map(([, text = '']) => ({
    file,
    stanzas: parseConf(text).stanzas,
  })),
);
const stanzas = blocks.flatMap(({ stanzas: found }) => found);
const setting = (stanza: string, key: string, number = 0): string =>
  stanzas
    .filter(({ name }) => name === stanza)
    .flatMap(({ settings }) => settings)
    .filter((one) => one.key === key)
    .map(({ value }) => value)[number] ?? '';

test('there are blocks of inputs.conf, wmi.conf and distsearch.conf', () => {
  expect(new Set(stanzas.map(({ name }) => name))).toEqual(
    new Set([
      'WinEventLog://Security',
      'WinEventLog://System',
      'WinEventLog://ForwardedEvents',
      'WMI:DomainControllers',
      'replicationDenylist',
    ]),
  );
});

describeWithSharedReference('settings', () => {
  const { confs } = sharedReference('conf-settings.json') as {
    readonly confs: Readonly<Record<string, Readonly<Record<string, readonly (readonly string[])[]>>>>;
  };
  const known = new Set(confs['inputs']?.['WinEventLog://<name>']?.map(([name]) => name));

  test.each(stanzas.filter(({ name }) => name.startsWith('WinEventLog://')))('[$name] are Splunk’s', ({ settings }) => {
    expect(settings.map(({ key }) => key).filter((key) => !known.has(key))).toEqual([]);
  });
});

// Source: wmi.conf.spec, https://docs.splunk.com/Documentation/Splunk/latest/Admin/Wmiconf
test('the settings of wmi.conf are Splunk’s', () => {
  const { settings = [] } = stanzas.find(({ name }) => name.startsWith('WMI:')) ?? {};
  const known = ['server', 'interval', 'disabled', 'hostname', 'current_only', 'event_log_file', 'index'];
  expect(settings.map(({ key }) => key).filter((key) => !known.includes(key))).toEqual([]);
});

/** Whether a list of ids and ranges, as inputs.conf writes it, holds an id. */
const listed = (list: string, id: number): boolean =>
  list.split(',').some((term) => {
    const [from = 0, to = from] = term.split('-').map(Number);
    return from <= id && id <= to;
  });

/** The expression of `key="expression"`; the delimiters may be any character. */
const expression = (text: string, key: string): RegExp =>
  new RegExp(/^(.)(.*)\1$/.exec(text.slice(key.length + 1))?.[2] ?? '(?!)');

const LOCKOUTS = [4740, 4776];

test('the whitelist of text has every event that the app reads, and nothing frequent beside them', () => {
  const list = setting('WinEventLog://Security', 'whitelist');
  expect([...KERBEROS_EVENT_IDS, ...LOCKOUTS, 644, 680, 681].filter((id) => !listed(list, id))).toEqual([]);
  expect([4624, 4625, 4672, 4688, 5156].filter((id) => listed(list, id))).toEqual([]);
});

test('the whitelist of XML has the same of Windows 2008 and later', () => {
  const text = setting('WinEventLog://Security', 'whitelist', 1);
  const passes = expression(text, '$XmlRegex');
  const modern = KERBEROS_EVENT_IDS.filter((id) => id > 4000);
  expect([...modern, ...LOCKOUTS].filter((id) => !passes.test(`<EventID>${id}</EventID>`))).toEqual([]);
  expect([4624, 4774, 4688, 47690].filter((id) => passes.test(`<EventID>${id}</EventID>`))).toEqual([]);
});

test.each([
  'Microsoft-Windows-Kerberos-Key-Distribution-Center',
  'Microsoft-Windows-Security-Kerberos',
  'KDC',
  'Kdcsvc',
  'Kerberos',
])('the whitelist of the System log has the source %s', (source) => {
  const passes = expression(setting('WinEventLog://System', 'whitelist'), 'SourceName');
  expect(passes.test(source)).toBe(true);
  expect(passes.test(`${source}x`)).toBe(false);
});

const guide = readFileSync(inRepository('docs/getting-data-in.md'), 'utf8');
const offered = [...guide.matchAll(/`blacklist1 = ([^`]*)`/g)].map(([, text = '']) => text);

test('the blacklist of text takes granted service tickets and leaves refused ones', () => {
  const [, id = '', message = ''] = /^EventCode="(.*?)" Message="(.*)"$/.exec(offered[0] ?? '') ?? [];
  const takes = (code: string, text: string): boolean => new RegExp(id).test(code) && new RegExp(message).test(text);
  expect(takes('4769', '\tFailure Code:\t\t0x0\r\n\tTransited Services:\t-')).toBe(true);
  expect(takes('4769', '\tFailure Code:\t\t0x7\r\n')).toBe(false);
  expect(takes('4769', '\tFailure Code:\t\t0x0E\r\n')).toBe(false);
  expect(takes('4768', '\tFailure Code:\t\t0x0\r\n')).toBe(false);
});

test('the blacklist of XML does the same', () => {
  const takes = expression(offered[1] ?? '', '$XmlRegex');
  const event = (id: number, status: string): string =>
    `<Event><System><EventID>${id}</EventID></System><EventData><Data Name='Status'>${status}</Data></EventData></Event>`;
  expect(takes.test(event(4769, '0x0'))).toBe(true);
  expect(takes.test(event(4769, '0x7'))).toBe(false);
  expect(takes.test(event(4768, '0x0'))).toBe(false);
});
