import { completeData } from '../../../app/data/complete-data';
import type { PanelData } from '../../../app/data/use-post-process';

const part = (more: Partial<PanelData>): PanelData => ({
  phase: 'ready',
  results: { fields: [{ name: 'a' }], columns: [['1', '2']], preview: false },
  stale: false,
  progress: 1,
  scanned: 10,
  partial: undefined,
  message: undefined,
  retry: () => undefined,
  ...more,
});

test('is ready when all are, and counts the rows of all', () => {
  const both = completeData([part({}), part({})]);
  expect([both.phase, both.results?.columns[0]?.length, both.scanned]).toEqual(['ready', 4, 20]);
});

test('shows nothing while one of them is on its way or has previews only', () => {
  const preview = { fields: [], columns: [], preview: true };
  expect(completeData([part({}), part({ results: preview })]).results).toBeUndefined();
  const loading = completeData([part({}), part({ phase: 'loading', results: undefined, progress: 0.5 })]);
  expect([loading.phase, loading.progress]).toEqual(['loading', 0.75]);
});

test('fails with the words of the one that failed, and tries that one again', () => {
  const retried: string[] = [];
  const failed = completeData([
    part({ retry: () => retried.push('good') }),
    part({ phase: 'failed', results: undefined, message: 'No.', retry: () => retried.push('bad') }),
  ]);
  failed.retry();
  expect([failed.phase, failed.message, retried]).toEqual(['failed', 'No.', ['bad']]);
});
