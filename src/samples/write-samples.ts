import type { SampleEvent } from './sample-event';

/** A piece of a file of the samples; pieces of one path follow each other. */
export interface FilePiece {
  readonly path: string;
  readonly text: string;
}

/** Where the labels stand, one line a failure. */
export const LABELS_FILE = 'labels.csv';

/** The head of the labels file. */
const LABEL_COLUMNS = ['kdc', 'record_id', 'event_id', 'cause_id', 'verdict', 'pattern_id'] as const;

const PIECE = 1 << 18;

/** The file that an event belongs to: one for each domain controller and log, XML in a folder of its own. */
export function fileOf({ controller, log, format }: SampleEvent): string {
  const name = `${controller}.${log.toLowerCase()}`;
  return format.startsWith('xml') ? `xml/${name}.xml.log` : `${name}.log`;
}

/**
 * Lays events out in files: an event a line in XML (of more lines in Version 2 with spread lists), several
 * lines in text, a line feed behind each. Yields pieces of a quarter of a million characters, so that memory
 * does not grow with the events.
 */
export function* writeSamples(events: Iterable<SampleEvent>): Generator<FilePiece> {
  const open = new Map<string, string>([[LABELS_FILE, `${LABEL_COLUMNS.join(',')}\n`]]);
  function* add(path: string, line: string): Generator<FilePiece> {
    const text = `${open.get(path) ?? ''}${line}\n`;
    if (text.length < PIECE) {
      open.set(path, text);
    } else {
      open.set(path, '');
      yield { path, text };
    }
  }
  for (const event of events) {
    yield* add(fileOf(event), event.text);
    const { label } = event;
    if (label) {
      const cells = [
        event.kdc,
        event.recordId,
        event.eventId,
        label.cause,
        label.verdict,
        label.pattern ?? '-',
      ];
      yield* add(LABELS_FILE, cells.join(','));
    }
  }
  for (const [path, text] of open) if (text !== '') yield { path, text };
}
