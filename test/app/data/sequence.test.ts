import {
  controlHappening,
  foldRuns,
  grantedHappening,
  mergeSequence,
  refusedHappening,
} from '../../../app/data/sequence';

const refused = (at: number, more = {}) =>
  refusedHappening({ at: String(at), account: 'alice', failure_code: '24', cause_id: 'wrong', ...more });
const granted = (at: number) => grantedHappening({ at: String(at), account: 'alice', service: 'krbtgt' });

describe('a sequence', () => {
  test('lists what every job found, newest first', () => {
    const control = controlHappening({ at: '15', account: 'alice', machine: 'WS1', step: 'locked-out' });
    const { rows, completeFrom } = mergeSequence([[refused(10)], [granted(20)], [control]], 100);
    expect(rows.map(({ at, outcome }) => [at, outcome])).toEqual([
      [20, 'granted'],
      [15, 'lockout'],
      [10, 'refused'],
    ]);
    expect(completeFrom).toBeUndefined();
  });

  test('ends where a list that was cut ends, so that no gap looks like silence', () => {
    const { rows, completeFrom } = mergeSequence(
      [[refused(30), refused(20)], [granted(25), granted(5)].slice(0, 1)],
      2,
    );
    expect(completeFrom).toBe(20);
    expect(rows.map(({ at }) => at)).toEqual([30, 25, 20]);
    expect(mergeSequence([[refused(30), refused(20)], [granted(5)]], 2).rows.map(({ at }) => at)).toEqual([
      30, 20,
    ]);
  });

  test('says once what happened several times in a row, whatever the port', () => {
    const runs = foldRuns([
      refused(40, { client_port: '1' }),
      refused(30, { client_port: '2' }),
      granted(20),
      refused(10),
    ]);
    expect(runs.map(({ newest, count, since }) => [newest.at, count, since])).toEqual([
      [40, 2, 30],
      [20, 1, 20],
      [10, 1, 10],
    ]);
  });
});
