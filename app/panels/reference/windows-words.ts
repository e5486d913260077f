import type { CodeEntry } from '../../data/reference-rows';

/** Whether Windows shows a code, in few words for a table. */
export function windowsShort({ windows, events }: CodeEntry): string {
  const ids = events.join(', ');
  switch (windows) {
    case 'seen':
      return `seen in ${ids}`;
    case 'documented':
      return `documented for ${ids}`;
    default:
      return 'not expected';
  }
}

/** The same as a sentence. */
export function windowsSentence({ windows, events }: CodeEntry): string {
  const ids = events.join(', ');
  switch (windows) {
    case 'seen':
      return `Recorded events hold it: ${ids}.`;
    case 'documented':
      return `Microsoft lists it for ${ids}; we know no recorded event with it.`;
    default:
      return 'Neither a recorded event nor a page of Microsoft shows it: not expected from a Windows domain controller.';
  }
}
