import type { InstalledApp } from '../../installed-app';
import type { PageContext } from '../server-context';
import { pageHtml, scriptTag } from './page-html';
import type { PageFacts } from './page-settings';
import { splunkStatic } from './page-settings';

/** The preview's own page for searches of any kind: "Open in Search" of the app's pages leads here. */
export function searchPage(context: PageContext, app: InstalledApp, facts: PageFacts): string {
  const own = splunkStatic(context);
  return pageHtml(context, {
    title: `Search | ${app.label}`,
    facts,
    head: `<link rel="stylesheet" href="${own}/preview/search-page.css">`,
    body: `<div id="preview-header-place"></div>
<main class="search-page">
<h1>Search</h1>
<form id="form" class="search-form">
<label for="query">Query</label>
<textarea id="query" rows="4" spellcheck="false" autocomplete="off" aria-describedby="hint"></textarea>
<p id="hint" class="soft">Control and Enter runs the search. Times: <code>-24h@h</code>, <code>now</code>, seconds since 1970, or <code>2024-05-01T12:00:00</code>; empty is open.</p>
<div class="search-row">
<label>Earliest <input id="earliest" size="22"></label>
<label>Latest <input id="latest" size="22"></label>
<button type="submit" id="run">Run</button>
<button type="button" id="stop" disabled>Stop</button>
<button type="button" id="export" disabled>Export CSV</button>
</div>
</form>
<div id="messages" role="alert"></div>
<p id="status" role="status" class="soft"></p>
<progress id="progress" max="1" value="0" aria-label="Progress of the search" hidden></progress>
<div class="search-results" tabindex="0" role="region" aria-label="Results"><table id="table"></table></div>
<nav class="search-row" aria-label="Pages of results">
<button type="button" id="previous" disabled>Previous</button>
<span id="page" class="soft"></span>
<button type="button" id="next" disabled>Next</button>
</nav>
</main>
${scriptTag(`${own}/preview/header.js`)}
${scriptTag(`${own}/preview/search-page.js`)}`,
  });
}
