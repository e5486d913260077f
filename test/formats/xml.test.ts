import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { escapeXml } from '../../src/formats/xml';

test('escapes the five characters that XML reserves', () => {
  expect(escapeXml(`<a href="x">R&D's</a>`)).toBe('&lt;a href=&quot;x&quot;&gt;R&amp;D&apos;s&lt;/a&gt;');
});

test('gives text that an XML parser reads back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...`<>&"' abü]`) }), (text) => {
      let read = '';
      const parser = new SaxesParser({});
      parser.on('text', (part) => (read += part));
      parser.write(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`).close();
      expect(read).toBe(text);
    }),
  );
});
