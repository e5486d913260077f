/**
 * An argument as the C runtime of Windows reads it back: in double quotes, quotes inside as `\"`, and backslashes
 * doubled where they stand before a quote.
 * Source: https://learn.microsoft.com/en-us/cpp/c-language/parsing-c-command-line-arguments
 */
export function runtimeArgument(text: string): string {
  if (/^[^\s"]+$/.test(text)) return text;
  return `"${text.replace(/(\\*)"/g, '$1$1\\"').replace(/\\+$/, '$&$&')}"`;
}
