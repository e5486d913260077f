/** Says what is going on, on standard error, once it takes longer than two seconds. */
export interface Progress {
  /** What is being done now; printed at most twice a second. */
  update(text: string): void;
  /** Ends the line, if one was begun. */
  end(): void;
}

const QUIET_MS = 2000;
const EVERY_MS = 500;

/** A progress line for one piece of work, named by `what`. */
export function startProgress(what: string): Progress {
  const started = Date.now();
  let last = 0;
  let shown = false;
  const terminal = process.stderr.isTTY === true;
  return {
    update(text) {
      const now = Date.now();
      if (now - started < QUIET_MS || now - last < (terminal ? EVERY_MS : 4 * EVERY_MS)) return;
      last = now;
      shown = true;
      const line = `${what}: ${text}`;
      process.stderr.write(terminal ? `\r\u001b[K${line}` : `${line}\n`);
    },
    end() {
      if (shown && terminal) process.stderr.write('\r\u001b[K');
      shown = false;
    },
  };
}
