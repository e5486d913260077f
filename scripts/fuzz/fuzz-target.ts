import type { Random } from '../../src/samples/random';

/** A kind of hostile input, and who must survive it. */
export interface FuzzTarget {
  readonly id: string;
  /** What is thrown at what, in one line. */
  readonly about: string;
  /** Makes ready what the cases need. */
  open(): Promise<OpenTarget>;
}

/** A target that takes cases. */
export interface OpenTarget {
  /**
   * Makes one input from the stream and gives it to the project. Answers with a word for what became of it
   * (`read`, `refused`), which is counted. Throws whatever is a finding: an error that is not the project's own,
   * or a FuzzFinding where something was lost.
   */
  run(random: Random): Promise<string> | string;
  close(): Promise<void>;
}

/** Something that must not happen, with the input that made it happen. */
export class FuzzFinding extends Error {
  constructor(message: string, input: string | Buffer) {
    super(`${message}\n    input: ${excerpt(input)}`);
    this.name = 'FuzzFinding';
  }
}

/** The first and last part of an input, printable. */
function excerpt(input: string | Buffer): string {
  const text = typeof input === 'string' ? input : input.toString('latin1');
  const short = text.length > 1200 ? `${text.slice(0, 800)} ... ${text.slice(-400)}` : text;
  return `${JSON.stringify(short)} (${text.length} characters)`;
}

/** Runs work on an input; an error for which `expected` is not true becomes a finding that shows the input. */
export async function onlyExpected<Result>(
  input: string | Buffer,
  expected: (error: unknown) => boolean,
  work: () => Result | Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    if (expected(error)) return undefined;
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    throw new FuzzFinding(told, input);
  }
}
