import { escapeXml } from '../../formats/xml';
import type { RestEntry, RestFeed } from '../collections/rest-feed';
import { aclContent, entryAddress } from '../collections/rest-feed';

/** Who prints: version and address of the server. */
export interface FeedFrame {
  readonly origin: string;
  readonly version: string;
  readonly build: string;
  readonly updated: string;
  readonly path: string;
}

function linksOf(entry: RestEntry): Readonly<Record<string, string>> {
  const address = entryAddress(entry);
  const links: Record<string, string> = { alternate: address, list: address };
  if (entry.acl.canWrite) links['edit'] = address;
  if (entry.acl.removable) links['remove'] = address;
  for (const action of entry.actions ?? []) links[action] = `${address}/${action}`;
  return links;
}

/** A feed in JSON: links, origin, updated, generator, entry, paging, messages. */
export function feedJson(feed: RestFeed, frame: FeedFrame): Readonly<Record<string, unknown>> {
  return {
    links: { create: `${frame.path}/_new`, _reload: `${frame.path}/_reload`, _acl: `${frame.path}/_acl` },
    origin: `${frame.origin}${frame.path}`,
    updated: frame.updated,
    generator: { build: frame.build, version: frame.version },
    entry: feed.entries.map((entry) => ({
      name: entry.name,
      id: `${frame.origin}${entryAddress(entry)}`,
      updated: entry.updated ?? frame.updated,
      ...(entry.published === undefined ? {} : { published: entry.published }),
      links: linksOf(entry),
      author: entry.acl.owner,
      acl: aclContent(entry.acl),
      fields: { required: [], optional: [], wildcard: [] },
      content: entry.content,
    })),
    paging: {
      total: feed.total ?? feed.entries.length,
      perPage: feed.perPage ?? 30,
      offset: feed.offset ?? 0,
    },
    messages: feed.messages ?? [],
  };
}

const NAME_SPACES =
  'xmlns="http://www.w3.org/2005/Atom" xmlns:s="http://dev.splunk.com/ns/rest" xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/"';

/** A feed as splunkd's Atom XML. */
export function feedXml(feed: RestFeed, frame: FeedFrame): string {
  const [only] = feed.entries;
  if (feed.bare && only) {
    const [, ...rest] = entryXml(only, frame);
    return `<?xml version="1.0" encoding="UTF-8"?>\n<entry ${NAME_SPACES}>\n${rest.join('\n')}\n`;
  }
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed ${NAME_SPACES}>`,
    `<title>${escapeXml(feed.title)}</title>`,
    `<id>${escapeXml(frame.origin + frame.path)}</id>`,
    `<updated>${frame.updated}</updated>`,
    `<generator build="${escapeXml(frame.build)}" version="${escapeXml(frame.version)}"/>`,
    '<author><name>Splunk</name></author>',
    `<opensearch:totalResults>${feed.total ?? feed.entries.length}</opensearch:totalResults>`,
    `<opensearch:itemsPerPage>${feed.perPage ?? 30}</opensearch:itemsPerPage>`,
    `<opensearch:startIndex>${feed.offset ?? 0}</opensearch:startIndex>`,
    ...messagesXml(feed.messages ?? [], 's:'),
    ...feed.entries.flatMap((entry) => entryXml(entry, frame)),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function entryXml(entry: RestEntry, frame: FeedFrame): readonly string[] {
  const content = { ...entry.content, 'eai:acl': aclContent(entry.acl) };
  return [
    '<entry>',
    `<title>${escapeXml(entry.name)}</title>`,
    `<id>${escapeXml(frame.origin + entryAddress(entry))}</id>`,
    `<updated>${entry.updated ?? frame.updated}</updated>`,
    ...(entry.published === undefined ? [] : [`<published>${entry.published}</published>`]),
    ...Object.entries(linksOf(entry)).map(
      ([rel, to]) => `<link href="${escapeXml(to)}" rel="${escapeXml(rel)}"/>`,
    ),
    `<author><name>${escapeXml(entry.acl.owner)}</name></author>`,
    `<content type="text/xml">${dictXml(content)}</content>`,
    '</entry>',
  ];
}

function dictXml(record: Readonly<Record<string, unknown>>): string {
  const keys = Object.entries(record).map(
    ([name, value]) => `<s:key name="${escapeXml(name)}">${valueXml(value)}</s:key>`,
  );
  return `<s:dict>${keys.join('')}</s:dict>`;
}

function valueXml(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (Array.isArray(value))
    return `<s:list>${value.map((item) => `<s:item>${valueXml(item)}</s:item>`).join('')}</s:list>`;
  if (typeof value === 'object') return dictXml(value as Readonly<Record<string, unknown>>);
  return cleanXml(String(value as string | number));
}

/** Messages as elements; `prefix` is the name space of feeds, none elsewhere. */
function messagesXml(
  messages: readonly { readonly type: string; readonly text: string }[],
  prefix = '',
): readonly string[] {
  const items = messages.map(
    ({ type, text }) => `<${prefix}msg type="${escapeXml(type)}">${cleanXml(text)}</${prefix}msg>`,
  );
  return [`<${prefix}messages>${items.join('')}</${prefix}messages>`];
}

/** A plain answer in XML: `<response>` with an element a key. */
export function responseXml(record: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(record).flatMap(([name, value]) =>
    name === 'messages'
      ? messagesXml(value as readonly { type: string; text: string }[])
      : [`<${name}>${valueXml(value)}</${name}>`],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<response>\n${parts.join('\n')}\n</response>\n`;
}

/** Text in XML, without the control characters that XML 1.0 cannot hold. */
function cleanXml(text: string): string {
  return escapeXml(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''));
}
