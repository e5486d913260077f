import { DEFAULT_SAMPLES, generateSamples } from '../../src/samples/generate-samples';
import { fileOf, LABELS_FILE, writeSamples } from '../../src/samples/write-samples';

const events = [...generateSamples({ ...DEFAULT_SAMPLES, events: 3000 })];

function filesOf(pieces: Iterable<{ readonly path: string; readonly text: string }>): Map<string, string> {
  const files = new Map<string, string>();
  for (const { path, text } of pieces) files.set(path, (files.get(path) ?? '') + text);
  return files;
}

describe('writeSamples', () => {
  const files = filesOf(writeSamples(events));

  test('gives each domain controller a file per log, XML in a folder of its own', () => {
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(['plant-2000.security.log', 'xml/corp-2019.security.xml.log', LABELS_FILE]),
    );
    for (const [path, text] of files) expect(text.startsWith('<Event ')).toBe(path.startsWith('xml/'));
  });

  test('puts the pieces of a file together to its events, a line feed behind each', () => {
    for (const path of new Set(events.map(fileOf))) {
      const whole = events.filter((event) => fileOf(event) === path).map(({ text }) => `${text}\n`);
      expect(files.get(path)).toBe(whole.join(''));
    }
  });

  test('writes a line per failure into the labels', () => {
    const [head, ...lines] = (files.get(LABELS_FILE) ?? '').trimEnd().split('\n');
    expect(head).toBe('kdc,record_id,event_id,cause_id,verdict,pattern_id');
    const failures = events.filter(({ failure }) => failure);
    expect(lines).toHaveLength(failures.length);
    const [first] = failures;
    expect(
      lines[0]?.startsWith(`${first?.kdc},${first?.recordId},${first?.eventId},${first?.label?.cause},`),
    ).toBe(true);
    for (const line of lines)
      expect(line).toMatch(/^[\w.]+,\d+,\d+,[a-z0-9-]+,(ignore|fix|investigate),[a-z0-9-]+$/);
  });
});
