import { readFileSync } from 'node:fs';
import type { EventFormat } from '../../../src/samples/company/domain-controllers';
import { DEFAULT_SAMPLES, generateSamples } from '../../../src/samples/generate-samples';
import { describeWithSharedEvents, sharedEvents } from '../../support/shared-events';

const samples = [...generateSamples(DEFAULT_SAMPLES)];

function sample(format: EventFormat, eventId: number, failure: boolean): string {
  const found = samples.find(
    (event) => event.format === format && event.eventId === eventId && event.failure === failure,
  );
  if (!found) throw new Error(`the samples hold no ${format} ${eventId}`);
  return found.text;
}

function read(file: string): string {
  return readFileSync(sharedEvents(file) as string, 'utf8');
}

/** The first event of a file of text that has this id and reports this outcome. */
function realText(file: string, eventId: number, failure: boolean): string {
  const events = read(file).split(/(?=^\d\d\/\d\d\/\d{4} \d\d:\d\d:\d\d [AP]M$)/m);
  const outcome = failure
    ? /^(?:Keywords=Audit Failure|Type=Failure Audit)$/m
    : /^(?:Keywords=Audit Success|Type=Success Audit)$/m;
  const found = events.find((text) => text.includes(`\nEventCode=${eventId}\n`) && outcome.test(text));
  if (!found) throw new Error(`${file} holds no ${eventId}`);
  return found;
}

/** The first XML event of a file that has this id, version and keywords. */
function realXml(file: string, eventId: number, version: number, keywords: string): string {
  const head = new RegExp(`<EventID[^>]*>${eventId}</EventID><Version>${version}</Version>`);
  const events = read(file).split(/\n(?=<Event )/);
  const found = events.find((text) => head.test(text) && text.includes(`<Keywords>${keywords}</Keywords>`));
  if (!found) throw new Error(`${file} holds no ${eventId}`);
  return found;
}

/** What is the same in all text events of a kind: the keys of the header, headings, labels with their white space. */
function textShape(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const key = /^(\w+)=/.exec(line);
    if (key?.[1] === 'Message') return [line];
    if (key) return [`${key[1] as string}=`];
    const label = /^\t[^:\t]+:[ \t]*/.exec(line);
    if (label) return [label[0]];
    return /^[A-Z][^:.]+:$/.test(line) ? [line] : [];
  });
}

/** What is the same in all XML events of a kind: elements, attributes, names of the data. */
function xmlShape(text: string): string[] {
  return [...text.matchAll(/<(\/?\w+)((?:\s\w+='[^']*')*)\s*\/?>/g)].map(([, element, attributes]) => {
    const names = [...(attributes as string).matchAll(/(\w+)='([^']*)'/g)];
    const kept = names.map(([, name, value]) => (element === 'Data' ? `${name}=${value}` : name));
    return `${element as string} ${kept.join(' ')}`;
  });
}

const AUDIT_SUCCESS = '0x8020000000000000';
const AUDIT_FAILURE = '0x8010000000000000';

describeWithSharedEvents('samples beside real events', () => {
  test.each([
    ['text-2000', 'legacy/nt5-672-677.log', 677, true],
    ['text-2008', 'classic/clx.log', 4768, false],
    ['text-2008', 'classic/clx.log', 4769, false],
    ['text-2008', 'classic/clx.log', 4770, false],
    ['text-2008', 'classic/clx.log', 4771, true],
    ['text-version-2', 'classic/server-2025-v2.log', 4768, true],
    ['text-version-2', 'classic/server-2025-v2.log', 4768, false],
    ['text-version-2', 'classic/security-datasets.log', 4770, false],
  ] as const)('%s has the header, headings and labels of %s, event %d', (format, file, eventId, failure) => {
    expect(textShape(sample(format, eventId, failure))).toEqual(textShape(realText(file, eventId, failure)));
  });

  test.each([
    [672, false],
    [673, true],
  ] as const)('text of Windows 2003 has the header and labels of a real event %d', (eventId, failure) => {
    const real = textShape(realText('legacy/nt5-672-677.log', eventId, failure));
    expect(textShape(sample('text-2003', eventId, failure))).toEqual(real);
  });

  test('a failed 4769 of Version 2 begins with the labels of the real one, which ends early', () => {
    const real = textShape(realText('classic/server-2025-v2.log', 4769, true));
    expect(textShape(sample('text-version-2', 4769, true)).slice(0, real.length)).toEqual(real);
  });

  test.each([
    ['xml', 'xml/attack-samples.xml.log', 4768, 0, AUDIT_FAILURE],
    ['xml', 'xml/attack-samples.xml.log', 4771, 0, AUDIT_FAILURE],
    ['xml', 'xml/security-datasets.xml.log', 4769, 0, AUDIT_FAILURE],
    ['xml', 'xml/security-datasets.xml.log', 4769, 0, AUDIT_SUCCESS],
    ['xml', 'xml/security-datasets.xml.log', 4770, 0, AUDIT_SUCCESS],
    ['xml-version-2', 'xml/server-2025-v2.xml.log', 4768, 2, AUDIT_FAILURE],
    ['xml-version-2', 'xml/server-2025-v2.xml.log', 4769, 2, AUDIT_SUCCESS],
    ['xml-version-2-lines', 'xml/server-2025-v2.multiline.xml.log', 4768, 2, AUDIT_SUCCESS],
    ['xml-version-2-lines', 'xml/server-2025-v2.multiline.xml.log', 4769, 2, AUDIT_SUCCESS],
  ] as const)('%s has the elements and names of %s, event %d', (format, file, eventId, version, keywords) => {
    const real = realXml(file, eventId, version, keywords);
    expect(xmlShape(sample(format, eventId, keywords === AUDIT_FAILURE))).toEqual(xmlShape(real));
  });

  test.each([39, 21])('the KDC event %d in XML has the elements and names of a real one', (eventId) => {
    const real = realXml('xml/system-kdc.xml.log', eventId, 0, '0x80000000000000');
    const own = samples.find(
      (event) => event.log === 'System' && event.eventId === eventId && event.text.startsWith('<'),
    );
    expect(xmlShape(own?.text ?? '')).toEqual(xmlShape(real));
  });

  test('no value is copied: names, realms, SIDs and addresses of the real events do not occur', () => {
    const real = ['xml/security-datasets.xml.log', 'xml/attack-samples.xml.log', 'xml/server-2025-v2.xml.log']
      .map(read)
      .join('');
    const values = new Set(
      [...real.matchAll(/S-1-5-21-[\d-]+|[\w.-]+@[\w.-]+|::ffff:[\d.]+/g)].map(([value]) => value),
    );
    expect(values.size).toBeGreaterThan(30);
    const own = samples.flatMap(
      ({ text }) => text.match(/S-1-5-21-[\d-]+|[\w.-]+@[\w.-]+|::ffff:[\d.]+/g) ?? [],
    );
    expect(own.filter((value) => values.has(value))).toEqual([]);
  });
});
