import { causeNames } from '../../../src/knowledge/causes/cause-ids';
import { causeRules, causes, TEXT_ONLY_CODE } from '../../../src/knowledge/causes/catalogue';
import { neighbourCauses, patternRules } from '../../../src/knowledge/causes/neighbours';
import { patternNames } from '../../../src/knowledge/causes/pattern-ids';
import { failureCodes } from '../../../src/knowledge/failure-codes/catalogue';
import { firstMatch } from './first-match';

const sorted = (values: Iterable<string>): readonly string[] => [...new Set(values)].sort();

describe('causes', () => {
  test('each id stands once, is in kebab case, and has one text', () => {
    const ids = causeNames.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)+$/.test(id) && id !== 'untranslated')).toEqual([]);
    expect(causes.map(({ id }) => id)).toEqual(ids);
  });

  test('the rules and the list of names hold the same ids', () => {
    expect(sorted(causeRules.map(({ cause }) => cause))).toEqual(sorted(causeNames.map(({ id }) => id)));
  });

  test('end in one rule for every failure code, which looks at nothing but the code', () => {
    const whole = causeRules
      .filter(({ when }) => Object.keys(when).join() === 'failure_code')
      .map(({ when }) => when.failure_code);
    const codes = whole.filter((code) => code !== '-' && code !== TEXT_ONLY_CODE);
    expect([...codes].sort()).toEqual(failureCodes.map(({ number }) => String(number)).sort());
  });

  test('have no rule behind one that already takes all its events', () => {
    const dead = causeRules.filter(({ when }, index) =>
      when.failure_code === TEXT_ONLY_CODE
        ? false
        : causeRules
            .slice(0, index)
            .some((earlier) =>
              Object.entries(earlier.when).every(
                ([feature, value]) => when[feature as keyof typeof when] === value,
              ),
            ),
    );
    expect(dead).toEqual([]);
  });

  test('end in a rule that matches everything', () => {
    expect(causeRules.at(-1)).toEqual({ when: {}, cause: 'unknown-code' });
    expect(firstMatch({ failure_code: '4242' })).toBe('unknown-code');
  });

  test('never come from a row that only holds the text of a pattern', () => {
    const textOnly = causeRules
      .filter(({ when }) => when.failure_code === TEXT_ONLY_CODE)
      .map(({ cause }) => cause);
    expect(textOnly).toEqual(neighbourCauses.map(({ id }) => id));
  });

  test('keep a placeholder for the owner wherever a name is to be registered', () => {
    const registering = causes.filter(({ action }) => action.includes('setspn -S'));
    expect(registering.length).toBeGreaterThan(2);
    const wrong = registering.filter(
      ({ action }) => !/setspn -S \S+ ACCOUNT-THAT-RUNS-THE-SERVICE/.test(action),
    );
    expect(wrong).toEqual([]);
  });

  test('never offer the 0x3C exception for RC4 without calling it one', () => {
    const offered = causes.filter(({ action }) => /0x3c/i.test(action));
    expect(offered.map(({ action }) => /exception with an end date/.test(action))).toEqual(
      offered.map(() => true),
    );
  });

  test('end their texts in a full stop or a command', () => {
    expect(causes.filter(({ text }) => !text.endsWith('.')).map(({ id }) => id)).toEqual([]);
    expect(causes.filter(({ action }) => action.length < 10).map(({ id }) => id)).toEqual([]);
  });
});

describe('patterns', () => {
  test('each has a rule, and each rule names a known pattern, cause and code', () => {
    expect(sorted(patternRules.map(({ pattern }) => pattern))).toEqual(
      sorted(patternNames.map(({ id }) => id)),
    );
    const codes = new Set(failureCodes.map(({ number }) => String(number)));
    expect(patternRules.filter(({ failureCode }) => !codes.has(failureCode))).toEqual([]);
  });

  test('decide at most one cause for a code', () => {
    const keys = patternRules.map(({ pattern, failureCode }) => `${pattern} ${failureCode}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('are how every cause of neighbours is reached', () => {
    const reached = new Set(patternRules.map(({ cause }) => cause));
    expect(neighbourCauses.filter(({ id }) => !reached.has(id)).map(({ id }) => id)).toEqual([]);
  });
});
