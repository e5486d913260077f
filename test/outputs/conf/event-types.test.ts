/** Eventtypes find events of every form by raw terms; tags hang on them; links at events are safe. */
import { eventtypesConf } from '../../../src/outputs/conf/eventtypes-conf';
import { tagsConf } from '../../../src/outputs/conf/tags-conf';
import { workflowActionsConf } from '../../../src/outputs/conf/workflow-actions-conf';
import { parseConf, type Stanza } from '../../../src/formats/conf';
import type { Output } from '../../../src/outputs/generated-file';
import type { Preview } from '../../../src/preview/preview';
import { appOnText } from '../../support/built-app';
import { ntlmText } from '../../support/account-events';
import { keysMissingText } from '../../support/kdc-events';
import { oldTicketText, ticketText } from '../../support/ticket-events';

const TIME = '2026-03-10T10:00:00Z';

const stanzas = (output: Output): readonly Stanza[] =>
  parseConf(output.generate()[0]?.text ?? '').stanzas.filter(({ settings }) => settings.length > 0);
const value = ({ settings }: Stanza, key: string): string =>
  settings.find((entry) => entry.key === key)?.value ?? '';

let preview: Preview;

beforeAll(async () => {
  preview = await appOnText(
    `${[
      oldTicketText({ time: TIME, id: 677, code: 7, service: 'HOST/a' }),
      oldTicketText({ time: TIME, id: 673, code: 7, service: 'HOST/a' }),
      oldTicketText({ time: TIME, id: 673, service: 'A$' }),
      oldTicketText({ time: TIME, id: 675, code: 24 }),
      ticketText({ time: TIME, id: 4769, code: 7, service: 'HOST/a' }),
      ticketText({ time: TIME, id: 4769, service: 'A$' }),
      ticketText({ time: TIME, id: 4768, code: 6 }),
      ticketText({ time: TIME, id: 4771, code: 24 }),
      keysMissingText({ time: TIME, id: 16, target: 'HOST/a', account: 'A$' }),
      ntlmText({ time: TIME, account: 'alice', workstation: 'PC1', status: '0x0' }),
    ].join('\n')}\n`,
  );
});

const idsOf = (search: string): readonly string[] =>
  preview
    .search(
      `index=wineventlog ${search} | rex field=_raw "EventCode=(?<id>\\d+)" | stats count by id | fields id`,
    )
    .rows.map(({ id }) => String(id));

test('each eventtype finds its events and no other', () => {
  expect(idsOf('eventtype=kerberos_677_event')).toEqual(['673', '675', '677', '4768', '4769', '4771']);
  expect(idsOf('eventtype=kerberos_677_refused_service_ticket')).toEqual(['673', '677', '4769']);
  expect(idsOf('eventtype=kerberos_677_refused_logon')).toEqual(['675', '4768', '4771']);
  expect(idsOf('eventtype=kerberos_677_system_event')).toEqual(['16']);
  expect(preview.search('index=wineventlog eventtype=kerberos_677_failure').rows).toHaveLength(6);
});

test('the tags of the app find the same events, and authentication is none of them', () => {
  expect(idsOf('tag=kerberos_677_logon')).toEqual(['675', '4768', '4771']);
  const tags = stanzas(tagsConf).flatMap(({ settings }) => settings.map(({ key }) => key));
  expect(tags).not.toContain('authentication');
  expect(tags.every((tag) => tag.startsWith('kerberos_677'))).toBe(true);
});

test('an eventtype holds no pipe, no subsearch, no macro and no index', () => {
  for (const stanza of stanzas(eventtypesConf))
    expect(value(stanza, 'search')).not.toMatch(/[|[\]`]|\bindex=/);
});

test('tags stand on eventtypes that exist', () => {
  const names = stanzas(eventtypesConf).map(({ name }) => `eventtype=${name}`);
  expect(stanzas(tagsConf).map(({ name }) => name)).toEqual(names);
});

test('workflow actions are links to this app or by https, on eventtypes that exist', () => {
  const names = stanzas(eventtypesConf).map(({ name }) => name);
  for (const stanza of stanzas(workflowActionsConf)) {
    expect(value(stanza, 'type')).toBe('link');
    expect(value(stanza, 'link.uri')).toMatch(/^(?:https:\/\/|\/app\/kerberos_677\/)/);
    for (const name of value(stanza, 'eventtypes').split(', ')) expect(names).toContain(name);
  }
});

test('a workflow action asks for every field that its label and its address use', () => {
  for (const stanza of stanzas(workflowActionsConf)) {
    const used = [...`${value(stanza, 'label')} ${value(stanza, 'link.uri')}`.matchAll(/\$(\w+)\$/g)];
    const asked = value(stanza, 'fields').split(', ');
    for (const [, field] of used) expect(asked).toContain(field);
  }
});

test('the code is explained wherever an event holds it, in text and in XML', () => {
  const explained = stanzas(workflowActionsConf)
    .filter(({ name }) => name.startsWith('kerberos_677_explain_'))
    .map((stanza) => value(stanza, 'fields'));
  expect(explained).toEqual(['Failure_Code', 'Result_Code', 'Status']);
});
