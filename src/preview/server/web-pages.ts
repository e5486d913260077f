import { Router } from 'express';
import type { Request, Response } from 'express';
import { sessionOfCookie } from './authenticate';
import { readCookies } from './cookies';
import type { AppNav } from './pages/app-nav';
import { navOf } from './pages/app-nav';
import type { AppView } from '../views/app-view';
import { viewsOf } from '../views/app-view';
import { dashboardPage, dashboardScripts } from './pages/dashboard-page';
import { htmlViewPage } from './pages/html-view-page';
import { inlineJson } from './pages/page-html';
import type { Looks, PageFacts } from './pages/page-settings';
import { clockText, windowConfig } from './pages/page-settings';
import { searchPage } from './pages/search-page';
import type { InstalledApp } from '../installed-app';
import { objectPermissions, mayRead } from '../object-permissions';
import { sendBytes } from './send-bytes';
import type { PageContext } from './server-context';
import { serverInfo } from './server-info';
import type { SplunkBehind } from './real-splunk/splunk-behind';
import type { Session } from './sessions';
import { sameSecret } from './sessions';
import { SplunkError } from '../splunk-error';
import type { User } from '../users';
import { userNamed } from '../users';

const HTML = 'text/html; charset=UTF-8';
const JAVASCRIPT = 'text/javascript; charset=UTF-8';
const YEAR = 365 * 86_400_000;

/** What pages may load and run: this server only. Splunk's charts compile expressions, hence unsafe-eval. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** The reader's theme, by cookie. */
function looksOf(request: Request): Looks {
  const cookies = readCookies(request.headers.cookie);
  return {
    theme: cookies.get('preview_theme') === 'dark' ? 'dark' : 'light',
    family: cookies.get('preview_family') === 'prisma' ? 'prisma' : 'enterprise',
  };
}

/**
 * Takes the preview's switches out of an address (`theme`, `theme_family`, `preview_user`, and the `preview_key` that opens
 * pages of a real Splunk), keeps the choice in cookies, and sends the reader to the address without them. False where
 * there are none.
 */
function switched(context: PageContext, request: Request, response: Response): boolean {
  const address = new URL(request.originalUrl, 'http://preview');
  const take = (name: string, allowed: readonly string[]): string | undefined => {
    const value = address.searchParams.get(name);
    address.searchParams.delete(name);
    return value !== null && allowed.includes(value) ? value : undefined;
  };
  const before = address.searchParams.size;
  const theme = take('theme', ['light', 'dark']);
  const family = take('theme_family', ['enterprise', 'prisma']);
  const user = context.splunk ? undefined : userNamed(take('preview_user', ['admin', 'user']) ?? '');
  if (context.splunk && enters(context.splunk, address)) openSession(context, response, context.splunk.user);
  address.searchParams.delete('preview_key');
  if (address.searchParams.size === before) return false;
  const keep = { path: '/', sameSite: 'strict', maxAge: YEAR } as const;
  if (theme !== undefined) response.cookie('preview_theme', theme, keep);
  if (family !== undefined) response.cookie('preview_family', family, keep);
  if (user) openSession(context, response, user);
  response.redirect(303, address.pathname + address.search);
  return true;
}

/** Whether an address holds the key that lets a browser act as the user of a real Splunk. */
function enters(splunk: SplunkBehind, address: URL): boolean {
  return sameSecret(address.searchParams.get('preview_key') ?? '', splunk.entryKey);
}

/** Logs a reader in: the preview answers on this machine only, and asks nobody for a password. */
function openSession(context: PageContext, response: Response, user: User): Session {
  const session = context.sessions.open(user);
  const port = context.port();
  response.cookie(`splunkd_${port}`, session.key, { path: '/', httpOnly: true, sameSite: 'strict' });
  response.cookie(`splunkweb_csrf_token_${port}`, session.formKey, { path: '/', sameSite: 'strict' });
  return session;
}

/** Refuses who did not come by the address that was printed, where pages act as a user of a real Splunk. */
function refuseStrangers(context: PageContext): void {
  if (context.splunk) {
    throw new SplunkError(
      403,
      'Please open the address that npm start printed: whoever has it acts on a real Splunk.',
    );
  }
}

/** The reader of a page's scripts: by session, the administrator of the preview without one. Throws SplunkError. */
function readerOf(context: PageContext, request: Request): User {
  const session = sessionOfCookie(context, request);
  if (!session) refuseStrangers(context);
  return session?.user ?? (userNamed('admin') as User);
}

/** The session of a page's reader; a new one where there is none, or where the form key was lost. */
function sessionOf(context: PageContext, request: Request, response: Response): Session {
  const session = sessionOfCookie(context, request);
  const key = readCookies(request.headers.cookie).get(`splunkweb_csrf_token_${context.port()}`);
  if (session && key === session.formKey) return session;
  if (!session) refuseStrangers(context);
  return openSession(
    context,
    response,
    session?.user ?? context.splunk?.user ?? (userNamed('admin') as User),
  );
}

function appNamed(context: PageContext, id: string): InstalledApp {
  const app = context.preview.data().apps.find((candidate) => candidate.id === id);
  if (!app || id === 'system') throw new SplunkError(404, `There is no app "${id}" here.`);
  return app;
}

function factsOf(
  context: PageContext,
  app: InstalledApp,
  nav: AppNav,
  view: string,
  user: User,
  looks: Looks,
): PageFacts {
  return {
    app: app.id,
    appLabel: app.label,
    view,
    root: `/en-US/app/${encodeURIComponent(app.id)}`,
    nav: nav.items,
    color: nav.color,
    clock: clockText(context),
    user: user.name,
    otherUser: context.splunk ? '' : user.name === 'admin' ? 'user' : 'admin',
    theme: looks.theme,
    family: looks.family,
    scripts: [],
  };
}

/** The page of an app's view, or the search page where the app has no view of that name. */
function viewPage(context: PageContext, request: Request, user: User): string {
  const { app: id, view: name } = request.params as { readonly app: string; readonly view: string };
  const app = appNamed(context, id);
  const { userLayers } = context.preview.data();
  const own = userLayers?.find((layer) => layer.user === user.name && layer.app.id === id)?.app;
  const ownViews = own ? viewsOf(own).views : new Map<string, AppView>();
  const views = new Map([...viewsOf(app).views, ...ownViews]);
  const view: AppView | undefined = views.get(name);
  const facts = factsOf(context, app, navOf(app, views), name, user, looksOf(request));
  if (!view) {
    if (name === 'search') return searchPage(context, app, facts);
    throw new SplunkError(404, `The app "${app.label}" has no view "${name}".`);
  }
  if (!ownViews.has(name) && !mayRead(objectPermissions(app, 'views', name), user.roles)) {
    throw new SplunkError(403, `The user ${user.name} may not see the view "${name}".`);
  }
  if (view.kind === 'html') return htmlViewPage(context, app, view, facts);
  const { apps } = context.preview.data();
  const scripts = dashboardScripts(context, app, apps, view);
  const theme =
    view.theme === 'dark' && !readCookies(request.headers.cookie).has('preview_theme') ? 'dark' : facts.theme;
  return dashboardPage(context, app, apps, view, { ...facts, scripts, theme });
}

/** The query of an address, with its question mark. */
const queryOf = ({ originalUrl }: Request): string => /\?.*$/.exec(originalUrl)?.[0] ?? '';

/** The pages that a browser shows, and the scripts that tell them about the server and the reader. */
export function webPages(context: PageContext): Router {
  const router = Router();
  const home = (id: string): string => {
    const app = appNamed(context, id);
    const { defaultView } = navOf(app, viewsOf(app).views);
    return `/en-US/app/${encodeURIComponent(id)}/${encodeURIComponent(defaultView)}`;
  };
  const toDefault = (request: Request, response: Response): void =>
    response.redirect(302, home(context.preview.data().appId) + queryOf(request));
  router.get(['/', '/en-US', '/en-US/account/login', '/en-US/app/launcher/home'], toDefault);
  router.get(['/app/:app', '/app/:app/:view'], (request, response) =>
    response.redirect(302, `/en-US${request.originalUrl}`),
  );
  router.get('/en-US/app/:app', (request, response) =>
    response.redirect(302, home((request.params as { readonly app: string }).app) + queryOf(request)),
  );
  router.get('/en-US/app/:app/:view', async (request, response) => {
    if (switched(context, request, response)) return;
    const { user } = sessionOf(context, request, response);
    response.set('Content-Security-Policy', POLICY).set('Cache-Control', 'no-store');
    await sendBytes(request, response, 200, HTML, viewPage(context, request, user));
  });
  router.get('/en-US/config', async (request, response) => {
    const { apps, appId } = context.preview.data();
    const wanted = typeof request.query['app'] === 'string' ? request.query['app'] : appId;
    const app = apps.find(({ id }) => id === wanted) ?? appNamed(context, appId);
    const user = readerOf(context, request);
    const script = `window.$C = ${inlineJson(windowConfig(context, app, user))};\n`;
    response.set('Cache-Control', 'no-store');
    await sendBytes(request, response, 200, JAVASCRIPT, script);
  });
  router.get('/en-US/i18ncatalog', async (request, response) => {
    const script = 'window.i18n_catalog = window.i18n_catalog || {};\n';
    await sendBytes(request, response, 200, JAVASCRIPT, script);
  });
  router.get(/^\/en-US\/static\/@[^/]+\/preview\/partials\.js$/, async (request, response) => {
    readerOf(context, request);
    const partials = {
      '/services/server/info': { entry: [{ name: 'server-info', content: serverInfo(context) }] },
    };
    response.set('Cache-Control', 'no-store');
    await sendBytes(
      request,
      response,
      200,
      JAVASCRIPT,
      `window.__splunkd_partials__ = ${inlineJson(partials)};\n`,
    );
  });
  return router;
}
