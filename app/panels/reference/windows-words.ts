import type { CodeEntry } from '../../data/reference-rows';
import { codesTexts } from '../../texts/codes-677';

/** Whether Windows shows a code, in few words for a table. */
export function windowsShort({ windows, events }: CodeEntry): string {
  switch (windows) {
    case 'seen':
      return codesTexts.seenIn(events.join(', '));
    case 'documented':
      return codesTexts.documentedFor(events.join(', '));
    default:
      return codesTexts.notExpected();
  }
}

/** The same as a sentence. */
export function windowsSentence({ windows, events }: CodeEntry): string {
  switch (windows) {
    case 'seen':
      return codesTexts.seenSentence(events.join(', '));
    case 'documented':
      return codesTexts.documentedSentence(events.join(', '));
    default:
      return codesTexts.notExpectedSentence();
  }
}
