import { judgeResults, printJudgement, type InspectResult } from '../../scripts/appinspect/judge-results';

const result = (name: string, ended: string, message = 'why'): InspectResult => ({
  name,
  result: ended,
  messages: [{ message, filename: 'default/app.conf', line: 3 }],
});
const clean = result('check_a', 'success');

test('a run of successes and checks that do not apply has passed', () => {
  expect(judgeResults([clean, result('check_b', 'not_applicable')], {})).toMatchObject({
    passed: true,
    refused: [],
    gone: [],
  });
});

test('a run without any result has not passed', () => {
  expect(judgeResults([], {}).passed).toBe(false);
});

test('a warning is accepted with its reason when it stands in the list', () => {
  const judged = judgeResults([clean, result('check_js', 'warning')], { check_js: 'React pages' });
  expect(judged.passed).toBe(true);
  expect(judged.accepted.map(({ reason }) => reason)).toEqual(['React pages']);
});

test('a warning that is not in the list is refused', () => {
  const judged = judgeResults([clean, result('check_ip', 'warning')], {});
  expect(judged.passed).toBe(false);
  expect(judged.refused.map(({ name }) => name)).toEqual(['check_ip']);
});

test.each(['error', 'failure', 'future_failure', 'manual_check', 'something new'])(
  'a result %s is refused even where its check stands in the list',
  (ended) => {
    const judged = judgeResults([result('check_js', ended)], { check_js: 'React pages' });
    expect(judged.refused.map(({ name }) => name)).toEqual(['check_js']);
    expect(judged.passed).toBe(false);
  },
);

test('an exception whose check no longer warns fails the run and is named', () => {
  const judged = judgeResults([clean, result('check_js', 'success')], { check_js: 'React pages' });
  expect(judged).toMatchObject({ passed: false, refused: [], gone: ['check_js'] });
  expect(printJudgement(judged)).toEqual([
    'The exception check_js no longer occurs: remove it from the list.',
    '2 success',
  ]);
});

test('what is not clean is printed with its place, the counts last', () => {
  expect(printJudgement(judgeResults([clean, result('check_ip', 'warning', 'an\n address')], {}))).toEqual([
    'warning         check_ip',
    '  - an address (default/app.conf:3)',
    '1 result(s) are not accepted.',
    '1 success, 1 warning',
  ]);
});
