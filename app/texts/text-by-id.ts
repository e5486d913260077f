/** A text by an id that comes from outside, such as a field of an event; undefined where there is none for it. */
export function textById(texts: Readonly<Record<string, () => string>>, id: string): string | undefined {
  return Object.hasOwn(texts, id) ? texts[id]?.() : undefined;
}
