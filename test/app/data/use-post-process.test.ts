import { act, renderHook } from '@testing-library/react';

import { startingJob } from '../../../app/data/search-job';
import type { JobState } from '../../../app/data/search-job';
import { textOf, rowsOf } from '../../../app/data/results';
import { usePostProcess } from '../../../app/data/use-post-process';

interface Asked {
  readonly url: string;
  readonly answer: (count: string) => Promise<void>;
  readonly refuse: (text: string) => Promise<void>;
}

let asked: Asked[] = [];

beforeEach(() => {
  asked = [];
  window.$C = { SPLUNKD_PATH: '/raw' };
  globalThis.fetch = ((url: string) =>
    new Promise((resolve) => {
      const send = (ok: boolean, body: unknown) =>
        act(async () => resolve({ ok, status: ok ? 200 : 400, json: async () => body } as Response));
      asked.push({
        url,
        answer: (count) => send(true, { fields: ['count'], columns: [[count]] }),
        refuse: (text) => send(false, { messages: [{ type: 'FATAL', text }] }),
      });
    })) as typeof fetch;
});

const job = (state: Partial<JobState>) => ({
  request: undefined,
  state: { ...startingJob, ...state },
  retry: () => undefined,
});
const running = { phase: 'running', sid: 's1', previewable: true, tick: 1 } as const;
const done = { phase: 'done', sid: 's1', previewable: true, tick: 2 } as const;
const follow = (state: Partial<JobState>) =>
  renderHook((now: Partial<JobState>) => usePostProcess(job(now), 'stats count'), { initialProps: state });
const countOf = ({ current }: { current: ReturnType<typeof usePostProcess> }) =>
  textOf(current.results && rowsOf(current.results)[0]?.count);

describe('the results of a panel', () => {
  test('are previews while the job runs, marked as partial, then the whole', async () => {
    const { result, rerender } = follow(running);
    expect(asked[0]?.url).toBe('/raw/servicesNS/-/kerberos_677/search/v2/jobs/s1/results_preview');
    await asked[0]?.answer('4');
    expect([countOf(result), result.current.partial]).toEqual([
      '4',
      'The search still runs, 0 % done; the numbers grow.',
    ]);
    rerender(done);
    await asked[1]?.answer('9');
    expect([countOf(result), result.current.partial, result.current.phase]).toEqual([
      '9',
      undefined,
      'ready',
    ]);
  });

  test('stay whole when a preview comes late', async () => {
    const { result, rerender } = follow(running);
    rerender(done);
    await asked[1]?.answer('9');
    await asked[0]?.answer('4');
    expect([countOf(result), result.current.partial]).toEqual(['9', undefined]);
  });

  test('stay in sight, as stale, while another job runs', async () => {
    const { result, rerender } = follow(done);
    await asked[0]?.answer('9');
    rerender({ ...startingJob });
    expect([countOf(result), result.current.stale, result.current.phase]).toEqual(['9', true, 'loading']);
    rerender({ ...done, sid: 's2' });
    await asked[1]?.answer('3');
    expect([countOf(result), result.current.stale]).toEqual(['3', false]);
  });

  test('are asked for again after a failure', async () => {
    const { result } = follow(done);
    await asked[0]?.refuse("Error in 'stats' command.");
    expect([result.current.phase, result.current.message]).toEqual(['failed', "Error in 'stats' command."]);
    act(() => result.current.retry());
    await asked[1]?.answer('9');
    expect([countOf(result), result.current.phase]).toEqual(['9', 'ready']);
  });

  test('say so when the job gave as many rows as Splunk hands on', async () => {
    const { result } = follow({ ...done, resultCount: 50000 });
    await asked[0]?.answer('9');
    expect(result.current.partial).toContain(
      'gave 50000 rows, of which Splunk hands on the first fifty thousand',
    );
  });
});
