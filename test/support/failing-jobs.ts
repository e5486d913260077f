import type { Page } from 'playwright-core';

/** What the search head says of every search from `failJobs` on. */
export const DISK_IS_FULL = 'The disk of this search head is full.';

/** Lets every search that a page dispatches fail, until the route is taken away. */
export async function failJobs(page: Page): Promise<void> {
  await page.route('**/search/jobs', (route) =>
    route.request().method() === 'POST'
      ? route.fulfill({
          status: 400,
          contentType: 'application/json',
          body: JSON.stringify({ messages: [{ type: 'FATAL', text: DISK_IS_FULL }] }),
        })
      : route.continue(),
  );
}
