import { dispatchable } from './search-job';
import { viewUrl } from './splunk-page';

/** The address of Splunk's search page with a search and its range filled in, in the context of the app. */
export function searchLink(search: string, earliest: string, latest: string): string {
  const parameters = new URLSearchParams([
    ['q', dispatchable(search)],
    ['earliest', earliest],
    ['latest', latest],
  ]);
  return viewUrl('search', `?${parameters.toString()}`);
}
