import SplunkThemeProvider from '@splunk/themes/SplunkThemeProvider';
import { render } from '@testing-library/react';
import { createElement } from 'react';
import type { ReactElement } from 'react';

/** Rows as Splunk's results have them, by column. */
export interface AnsweredRows {
  readonly fields: readonly { readonly name: string }[];
  readonly columns: readonly (readonly unknown[])[];
}

/** Rows of values under the names of their fields, as Splunk answers them. */
export function columns(fields: readonly string[], rows: readonly (readonly unknown[])[]): AnsweredRows {
  return {
    fields: fields.map((name) => ({ name })),
    columns: fields.map((_, column) => rows.map((row) => row[column])),
  };
}

/** A search that a page dispatched, with its range as it was asked for. */
export interface DispatchedJob {
  readonly search: string;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** What a search head answers: the rows of a job after a post-process search, and how the job stands where it is not done. */
export interface PageAnswers {
  results(job: DispatchedJob, postProcess: string): AnsweredRows;
  status?(job: DispatchedJob): unknown;
}

const done = { isDone: true, resultCount: 2 };
const nobody: DispatchedJob = { search: '', earliest: null, latest: null };

/**
 * Before each test of a file: a search head of Splunk that reads seven days up to 12 March 2026, runs every search at
 * once and answers as told, behind `fetch`. Gives the jobs that the page of the current test has dispatched.
 */
export function answerPages(answers: PageAnswers): readonly DispatchedJob[] {
  const dispatched: DispatchedJob[] = [];
  const answer = (url: string, body: URLSearchParams): unknown => {
    if (url.includes('timeparser')) {
      return { '-7d@h': '2026-03-05T00:00:00+00:00', now: '2026-03-12T00:00:00+00:00' };
    }
    if (url.includes('storage/collections')) return [];
    if (url.endsWith('/search/jobs')) {
      const [search = '', earliest = null, latest = null] = ['search', 'earliest_time', 'latest_time'].map(
        (name) => body.get(name) ?? undefined,
      );
      dispatched.push({ search, earliest, latest });
      return { sid: `s${dispatched.length - 1}` };
    }
    const job = dispatched[Number(/\/s(\d+)/.exec(url)?.[1])] ?? nobody;
    if (url.includes('/results')) return answers.results(job, body.get('search') ?? '');
    return { entry: [{ content: answers.status?.(job) ?? done }] };
  };
  beforeEach(() => {
    dispatched.length = 0;
    window.$C = { LOCALE: 'en-US', SPLUNKD_PATH: '/en-US/splunkd/__raw' };
    globalThis.ResizeObserver = class {
      observe() {}
      unobserve() {}
      disconnect() {}
    };
    globalThis.fetch = (async (url: string, init: RequestInit = {}) => ({
      ok: true,
      status: 200,
      json: async () => answer(url, new URLSearchParams(String(init.body ?? ''))),
    })) as unknown as typeof fetch;
  });
  return dispatched;
}

/** Draws a page at its address; `view` is followed by a query or nothing. */
export function drawPage(page: ReactElement, view: string): void {
  window.history.replaceState(null, '', `/en-US/app/kerberos_677/${view}`);
  render(
    createElement(
      SplunkThemeProvider,
      { family: 'enterprise', colorScheme: 'light', density: 'compact' },
      page,
    ),
  );
}
