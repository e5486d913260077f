import { escapeXml } from '../../../formats/xml';
import type { PageContext } from '../server-context';
import { splunkBuild } from '../server-context';
import type { PageFacts } from './page-settings';
import { splunkStatic } from './page-settings';

/** What a page consists of beside its frame. `head` and `body` are HTML, everything else text. */
export interface PageParts {
  readonly title: string;
  readonly facts: PageFacts;
  readonly head?: string;
  readonly body: string;
  readonly bodyClass?: string;
}

/** JSON that can stand in a script element. */
export function inlineJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}

/** A script element. */
export function scriptTag(address: string): string {
  return `<script src="${escapeXml(address)}"></script>`;
}

/** A whole page: Splunk Web's configuration and translations come before anything that the page loads. */
export function pageHtml(context: PageContext, parts: PageParts): string {
  const own = splunkStatic(context);
  const { facts } = parts;
  return `<!DOCTYPE html>
<html lang="en" data-theme="${escapeXml(facts.theme)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(parts.title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${own}/preview/page.css">
${scriptTag(`/en-US/config?autoload=1&app=${encodeURIComponent(facts.app)}`)}
${scriptTag(`${own}/js/i18n.js`)}
${scriptTag(`/en-US/i18ncatalog?autoload=1&version=${splunkBuild(context)}`)}
<script type="application/json" id="preview-page">${inlineJson(facts)}</script>
${parts.head ?? ''}
</head>
<body class="${escapeXml(parts.bodyClass ?? '')}">
${parts.body}
</body>
</html>
`;
}
