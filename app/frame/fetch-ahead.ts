import { pageChunks } from '../../src/searches/page';

/**
 * Has the browser fetch the scripts of a page while the frame is on its way and drawn: they are run when they are
 * asked for, and then they are there. `folder` is the address that webpack's public path is.
 */
export function fetchAhead(folder: string, page: string): void {
  for (const chunk of pageChunks(page)) {
    const link = document.createElement('link');
    Object.assign(link, {
      rel: 'preload',
      as: 'script',
      fetchPriority: 'low',
      href: `${folder}pages/${chunk}`,
    });
    document.head.append(link);
  }
}
