import type { Cell } from './results';
import { textOf } from './results';

/** A line of an event as it was written, and what its number means where it holds one. */
export interface AnnotatedLine {
  readonly text: string;
  readonly note: string;
}

/** Labels of text events and names of XML fields, by the kind of number that stands there. */
const labels: readonly (readonly [RegExp, string])[] = [
  [/^(failure code|result code|status|error code)$/i, 'code'],
  [/^ticket ?options$/i, 'options'],
  [/^(ticket ?encryption ?type)$/i, 'encryption'],
  [/^pre-?auth(entication)? ?type$/i, 'preauth'],
  [/^(eventid|eventcode)$/i, 'event'],
];

function notesOf(event: Readonly<Record<string, Cell>>): Readonly<Record<string, string>> {
  const get = (field: string) => (textOf(event[field]) === '-' ? '' : textOf(event[field]));
  return {
    code: [get('failure_name'), get('failure_text')].filter(Boolean).join(': '),
    options: get('option_names'),
    encryption: get('encryption_name'),
    preauth: get('preauth_name'),
    event: get('event_title'),
  };
}

/** An XML event with a line for each element; text as it is. */
function linesOf(raw: string): readonly string[] {
  const laidOut = /^\s*<Event[\s>]/.test(raw)
    ? raw.replace(/>\s*</g, '>\n<').replace(/\n(?=<\/(?!Event|System|EventData|UserData)[A-Za-z]+>)/g, '')
    : raw;
  return laidOut.split(/\r\n|\r|\n/).map((line) => line.trimEnd());
}

function labelOf(line: string): string {
  const xml = /^\s*<(?:Data Name=['"]([^'"]*)['"]|([A-Za-z]+))[^>]*>/.exec(line);
  if (xml) return xml[1] ?? xml[2] ?? '';
  return (/^\s*([A-Za-z][A-Za-z -]*?)\s*[:=]/.exec(line)?.[1] ?? '').trim();
}

/** The lines of an event as Windows wrote it, text or XML, each number beside its name. */
export function annotateEvent(event: Readonly<Record<string, Cell>>): readonly AnnotatedLine[] {
  const notes = notesOf(event);
  return linesOf(textOf(event._raw))
    .filter((line, index, all) => line !== '' || all[index - 1] !== '')
    .map((text) => {
      const kind = labels.find(([pattern]) => pattern.test(labelOf(text)))?.[1];
      return { text, note: kind === undefined ? '' : (notes[kind] ?? '') };
    });
}
