/** A page of the app, as the views, the navigation and the bundle's entries are made from it. */
export interface Page {
  /** The view's name, the entry's file name without `.js`, and the id of the page's mount point after `kerberos-677-`. */
  readonly id: string;
  /** The name in the navigation and on top of the page. */
  readonly label: string;
  /** What the page answers, one sentence. */
  readonly description: string;
}

/** The view of the same page on Splunk 10.4's built-in template. */
export function splunkUiView(page: Page): string {
  return `${page.id}_ui`;
}

/** The scripts of a page below `pages/` that its loader does not wait to be asked for. */
export function pageChunks(page: string): readonly string[] {
  return [`page-${page.replaceAll('_', '-')}.js`, 'pages.js'];
}

/** The id of the element in a Simple XML view into which the page is drawn. */
export function mountPoint(page: Page): string {
  return `kerberos-677-${page.id}`;
}
