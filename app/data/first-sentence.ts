/** The first sentence of a text without its full stop, for places with room for a name only. */
export function firstSentence(text: string): string {
  const match = /^(.+?)[.](?:\s|$)/s.exec(text);
  return match?.[1] ?? text;
}
