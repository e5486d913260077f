import { endOfQuoted } from './quoted-text';

/** A call of a macro as written between backticks. */
export interface MacroCall {
  readonly name: string;
  /** Arguments without the quotes around them. */
  readonly args: readonly string[];
}

/**
 * Reads `name` or `name(a, "b, c")`. Commas in quotes and in parentheses part no arguments; quotes around a
 * whole argument are dropped and `\"` in it becomes a quote. Undefined where the text is no call.
 * Source: Splunk Knowledge Manager Manual, "Use search macros in searches".
 */
export function readMacroCall(text: string): MacroCall | undefined {
  const trimmed = text.trim();
  const open = trimmed.indexOf('(');
  if (open < 0) return /^[^\s()"'`|]+$/.test(trimmed) ? { name: trimmed, args: [] } : undefined;
  const name = trimmed.slice(0, open).trim();
  if (!trimmed.endsWith(')') || !/^[^\s()"'`|]+$/.test(name)) return undefined;
  const inner = trimmed.slice(open + 1, -1);
  if (inner.trim() === '') return { name, args: [] };
  return { name, args: splitArguments(inner).map(plainArgument) };
}

function splitArguments(inner: string): string[] {
  const args: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < inner.length; at++) {
    const char = inner[at];
    if (char === '\\') at++;
    else if (char === '"') {
      const stop = endOfQuoted(inner, at);
      if (stop > 0) at = stop - 1;
    } else if (char === '(' || char === '[') depth++;
    else if (char === ')' || char === ']') depth--;
    else if (char === ',' && depth <= 0) {
      args.push(inner.slice(start, at));
      start = at + 1;
    }
  }
  args.push(inner.slice(start));
  return args;
}

function plainArgument(written: string): string {
  const text = written.trim();
  const quoted = text.startsWith('"') && endOfQuoted(text, 0) === text.length;
  return quoted ? text.slice(1, -1).replaceAll('\\"', '"') : text;
}
