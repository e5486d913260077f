import type { Run } from './match-run';
import type { AnchorKind } from './syntax';

/** Whether an anchor holds at a place. */
export function holds(anchor: AnchorKind, run: Run, at: number): boolean {
  const { subject } = run;
  const end = subject.length;
  switch (anchor) {
    case 'start':
      return at === 0;
    case 'end':
      return at === end;
    case 'final-end':
      return at === end || (at === end - 1 && subject[at] === '\n');
    case 'line-start':
      return at === 0 || (subject[at - 1] === '\n' && at < end);
    case 'line-end':
      return at === end || subject[at] === '\n';
    case 'match-start':
      return at === run.from;
    default:
      return (isWord(subject, at - 1) !== isWord(subject, at)) === (anchor === 'word-boundary');
  }
}

function isWord(subject: string, at: number): boolean {
  return at >= 0 && at < subject.length && /[0-9A-Za-z_]/.test(subject[at] as string);
}
