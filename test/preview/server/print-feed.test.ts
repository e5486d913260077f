import { feedXml } from '../../../src/preview/server/print-feed';
import { SYSTEM_ACL } from '../../../src/preview/collections/rest-feed';

const frame = { origin: 'http://h:1', version: '9.4.0', build: '1', updated: 'u', path: '/services/x' };
const entry = { name: 'a<b', path: 'x/a', acl: SYSTEM_ACL, content: { n: 1 } };

test('a feed is one root with its entries', () => {
  const xml = feedXml({ title: 'x', entries: [entry] }, frame);
  expect(xml).toMatch(/^<\?xml [^>]*>\n<feed xmlns=/);
  expect(xml).toContain('<title>a&lt;b</title>');
});

test('a bare entry is the root itself, as the Python client reads a job', () => {
  const xml = feedXml({ title: 'x', entries: [entry], bare: true }, frame);
  expect(xml).toMatch(/^<\?xml [^>]*>\n<entry xmlns="http:\/\/www\.w3\.org\/2005\/Atom" /);
  expect(xml.trimEnd()).toMatch(/<\/entry>$/);
  expect(xml).not.toContain('<feed');
});
