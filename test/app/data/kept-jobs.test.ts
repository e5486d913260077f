import { readKeptJobs } from '../../../app/data/kept-jobs';

test('keeps the finished jobs of the app, the longest first', async () => {
  const entry = (label: string, runDuration: number, isDone = true) => ({
    content: { label, runDuration, isDone, scanCount: 10, eventCount: 5, resultCount: 1 },
  });
  globalThis.fetch = (() =>
    Promise.resolve({
      ok: true,
      status: 200,
      json: () =>
        Promise.resolve({
          entry: [
            entry('kerberos_677:refusals', 0.2),
            entry('kerberos_677:reporting', 1.5),
            entry('kerberos_677:evidence', 9, false),
            entry('somebody else', 30),
          ],
        }),
    })) as unknown as typeof fetch;
  await expect(readKeptJobs()).resolves.toEqual([
    { name: 'reporting', seconds: 1.5, scanned: 10, matched: 5, results: 1 },
    { name: 'refusals', seconds: 0.2, scanned: 10, matched: 5, results: 1 },
  ]);
});
