import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Router } from 'express';
import type { Request, Response } from 'express';
import { sendBytes } from './send-bytes';
import type { PageContext } from './server-context';

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=UTF-8',
  gif: 'image/gif',
  html: 'text/html; charset=UTF-8',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=UTF-8',
  json: 'application/json; charset=UTF-8',
  map: 'application/json; charset=UTF-8',
  png: 'image/png',
  svg: 'image/svg+xml; charset=UTF-8',
  txt: 'text/plain; charset=UTF-8',
  wasm: 'application/wasm',
  woff: 'font/woff',
  woff2: 'font/woff2',
};

/** The scripts and styles of the preview's own pages, by their address below the static root. */
const OWN_FILES: Readonly<Record<string, string>> = {
  'build/api/get_theme.js': 'get_theme.js',
  'build/api/layout.js': 'layout.js',
  'build/api/layout-dark.js': 'layout.js',
  'js/i18n.js': 'i18n.js',
  'preview/amd-loader.js': 'amd-loader.js',
  'preview/dashboard.js': 'dashboard.js',
  'preview/header.js': 'header.js',
  'preview/page.css': 'page.css',
  'preview/search-page.css': 'search-page.css',
  'preview/search-page.js': 'search-page.js',
};

/** The tags of files, as long as their app is installed. */
const tags = new WeakMap<Uint8Array, string>();

function tagOf(bytes: Uint8Array): string {
  const tag = tags.get(bytes) ?? `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`;
  tags.set(bytes, tag);
  return tag;
}

const LONG = 'private, max-age=31536000, immutable';

async function sendFile(
  request: Request,
  response: Response,
  file: string,
  bytes: Uint8Array,
  cached: boolean,
): Promise<void> {
  const tag = tagOf(bytes);
  response.set('ETag', tag).set('Cache-Control', cached ? LONG : 'no-cache');
  if (request.headers['if-none-match'] === tag) {
    response.status(304).end();
    return;
  }
  const extension = path.posix.extname(file).slice(1).toLowerCase();
  await sendBytes(request, response, 200, TYPES[extension] ?? 'application/octet-stream', bytes);
}

/**
 * Static files: those of apps from their appserver/static alone, those of the preview's own pages by a fixed
 * list. Addresses that name a build are cached for long, as Splunk Web does; others are checked each time.
 */
export function staticFiles(context: PageContext): Router {
  const router = Router();
  router.get('/*path', async (request, response) => {
    const segments = (request.params as unknown as { readonly path: readonly string[] }).path;
    const built = /^@/.test(segments[0] ?? '');
    const [first, ...rest] = built ? segments.slice(1) : segments;
    const [id, ...below] = rest;
    if (first === 'app' && id !== undefined) {
      const app = context.preview.data().apps.find((candidate) => candidate.id === id);
      const file = `appserver/static/${below.join('/')}`;
      const bytes = app?.files.get(file);
      if (bytes) {
        await sendFile(request, response, file, bytes, built);
        return;
      }
    } else {
      const name = [first, ...rest].join('/');
      const own = Object.hasOwn(OWN_FILES, name) ? OWN_FILES[name] : undefined;
      if (own !== undefined) {
        const bytes = readFileSync(path.join(__dirname, 'pages', 'assets', own));
        await sendFile(request, response, own, bytes, false);
        return;
      }
    }
    response.status(404).type('text/plain').send('Not found\n');
  });
  return router;
}
