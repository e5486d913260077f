import type { ErrorRequestHandler } from 'express';
import { errorPage } from './pages/error-page';
import { sendBytes } from './send-bytes';
import type { PageContext } from './server-context';
import { SplunkError } from '../splunk-error';

/** Whether an address holds `%` sequences that are no text. */
export function isBadAddress(error: unknown): boolean {
  return error instanceof URIError;
}

/** Answers a browser with a page that says what went wrong, and logs what is a fault of the preview's own. */
export function pageErrors(context: PageContext): ErrorRequestHandler {
  return async (error: unknown, request, response, _next) => {
    const known = error instanceof SplunkError;
    if (!known && !isBadAddress(error)) {
      context.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const status = known ? error.status : isBadAddress(error) ? 400 : 500;
    const text = known
      ? error.message
      : isBadAddress(error)
        ? 'The address holds a % that begins no character.'
        : 'The preview failed; the window in which it runs says why.';
    await sendBytes(request, response, status, 'text/html; charset=UTF-8', errorPage(status, text));
  };
}
