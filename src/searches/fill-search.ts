/**
 * The search with every `{{name}}` replaced by the text of that name. Throws on a name without a text: that
 * is a mistake of ours. Texts go in as they are; values must have been quoted before.
 */
export function fillSearch(search: string, texts: Readonly<Record<string, string>>): string {
  return search.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const text = texts[name];
    if (text === undefined) {
      throw new Error(`the search has no text for {{${name}}}: ${search}`);
    }
    return text;
  });
}
