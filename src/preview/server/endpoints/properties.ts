import type { LayeredStanza } from '../../conf-layers';
import { confStore } from '../object-store';
import { readSettings, stanzaName } from '../read-settings';
import type { RestAnswer, RestCall, RestEndpoint } from '../rest-call';
import { argument } from '../rest-call';
import { visibleStanzas } from '../../collections/rest-collection';
import type { RestEntry } from '../../collections/rest-feed';
import { SYSTEM_ACL } from '../../collections/rest-feed';
import { notFound } from '../../splunk-error';
import { placeToCreate, refuseScheduling } from '../write-place';

const entry = (path: string, name: string, content: Readonly<Record<string, unknown>> = {}): RestEntry => ({
  name,
  path,
  acl: SYSTEM_ACL,
  content,
});

function stanzasOf(call: RestCall): readonly LayeredStanza[] {
  const conf = call.parts['conf'] ?? '';
  const data = call.context.preview.data();
  if (!data.apps.some((app) => app.conf.has(conf))) throw notFound(`${conf} does not exist`);
  return visibleStanzas(
    data,
    { user: call.user.name, roles: call.user.roles, app: call.app, owner: call.owner },
    conf,
  );
}

function stanzaOf(call: RestCall): LayeredStanza {
  const name = call.parts['stanza'] ?? '';
  const found = stanzasOf(call).find((stanza) => stanza.name === name);
  if (!found) throw notFound(`${name} does not exist`);
  return found;
}

function confs(call: RestCall): RestAnswer {
  const names = new Set(call.context.preview.data().apps.flatMap((app) => [...app.conf.keys()]));
  const entries = [...names].sort().map((name) => entry(`properties/${name}`, name));
  return { feed: { title: 'properties', entries } };
}

function stanzas(call: RestCall): RestAnswer {
  const conf = call.parts['conf'] ?? '';
  const entries = stanzasOf(call).map(({ name }) => entry(`properties/${conf}/${name}`, name));
  return { feed: { title: conf, entries } };
}

function keys(call: RestCall): RestAnswer {
  const { conf = '', stanza: name = '' } = call.parts;
  const { settings } = stanzaOf(call);
  const entries = [...settings].map(([key, { value }]) => ({
    ...entry(`properties/${conf}/${name}/${key}`, key),
    content: { $text: value },
  }));
  return { feed: { title: name, entries } };
}

function value(call: RestCall): RestAnswer {
  const found = stanzaOf(call).settings.get(call.parts['key'] ?? '');
  if (!found) throw notFound(`${call.parts['key'] ?? ''} does not exist`);
  return { text: found.value, type: 'text/plain; charset=UTF-8' };
}

function write(call: RestCall, settings: Readonly<Record<string, string>>): RestAnswer {
  const { conf = '', stanza = '' } = call.parts;
  stanzasOf(call);
  const store = confStore(conf);
  const place = placeToCreate(call, store, stanza);
  refuseScheduling(call, store, settings);
  store.write(call.context.preview, place, stanzaName(stanza), settings);
  const text = `Successfully modified ${Object.keys(settings).length} settings of stanza ${stanza} in ${conf}.`;
  return { response: { messages: [{ type: 'INFO', text }] } };
}

/** Conf files by file, stanza and key. Source: Splunk REST API Reference, "properties". */
export const properties: readonly RestEndpoint[] = [
  { method: 'GET', path: 'properties', handle: confs },
  { method: 'GET', path: 'properties/:conf', handle: stanzas },
  { method: 'GET', path: 'properties/:conf/:stanza', handle: keys },
  { method: 'GET', path: 'properties/:conf/:stanza/:key', handle: value },
  { method: 'POST', path: 'properties/:conf/:stanza', handle: (call) => write(call, readSettings(call, '')) },
  {
    method: 'POST',
    path: 'properties/:conf/:stanza/:key',
    handle: (call) => {
      const given = new Map([[call.parts['key'] ?? '', [argument(call, 'value') ?? '']]]);
      return write(call, readSettings({ ...call, args: given }, ''));
    },
  },
];
