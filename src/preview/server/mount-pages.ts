import type { Express, Router } from 'express';
import { pageErrors } from './page-errors';
import type { PageContext } from './server-context';
import { staticFiles } from './static-files';
import { webPages } from './web-pages';

/** Mounts pages and static files, what else answers below the root, and an answer for everything that is not there. */
export function mountPages(application: Express, context: PageContext, ...others: readonly Router[]): void {
  application.use(webPages(context));
  application.use(['/en-US/static', '/static'], staticFiles(context));
  for (const other of others) application.use(other);
  application.use((_request, response) => {
    response.status(404).type('text/plain').send('Not found\n');
  });
  application.use(pageErrors(context));
}
