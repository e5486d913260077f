import type { SearchContext } from './context';
import { expandMacros } from './macros';
import type { KnowledgeScope } from './search-knowledge';
import { sourceText } from './source-text';

/** Where a running search finds eventtypes and tags, macros in eventtypes expanded. */
export function knowledgeScope({ host, message, now, timeZone }: SearchContext): KnowledgeScope {
  const scope = { macro: host.macro.bind(host), now, timeZone };
  return { host, message, expand: (text) => expandMacros(sourceText(text), scope).text };
}
