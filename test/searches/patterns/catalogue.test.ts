import { readFileSync } from 'node:fs';
import { patternRules } from '../../../src/knowledge/causes/neighbours';
import { patternNames } from '../../../src/knowledge/causes/pattern-ids';
import { patterns, thresholds } from '../../../src/searches/patterns/catalogue';
import { replaceCommands } from '../../../src/searches/triage';

test('every pattern of the knowledge is searched for, once', () => {
  expect(patterns.map(({ id }) => id).sort()).toEqual(patternNames.map(({ id }) => id).sort());
});

test('every rule of the knowledge has a condition, and every condition a rule', () => {
  const asked = patterns.flatMap(({ id, holds }) =>
    holds.flatMap(({ codes }) => codes.map((code) => `${id} ${code}`)),
  );
  const ruled = patternRules.map(({ pattern, failureCode }) => `${pattern} ${failureCode}`);
  expect([...asked].sort()).toEqual([...ruled].sort());
});

test('thresholds are macros of their own, each named once and told how to choose', () => {
  const names = thresholds.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, value, description } of thresholds) {
    expect(name).toMatch(/^k677_[a-z_]+$/);
    expect(value).toBeGreaterThan(0);
    expect(description).toMatch(/\.$/);
  }
});

test('every threshold is used, and no other macro is called', () => {
  const spl = [...patterns.flatMap(({ facts }) => facts), ...replaceCommands].join('\n');
  const called = new Set(Array.from(spl.matchAll(/`([^`]+)`/g), ([, name]) => name));
  const named = new Set(thresholds.map(({ name }) => name));
  expect([...called].filter((name) => !named.has(name as string))).toEqual([]);
  const own = patterns.flatMap((pattern) => pattern.thresholds.map(({ name }) => name));
  expect(own.filter((name) => !called.has(name))).toEqual([]);
});

test('a failure that no rule speaks of keeps its diagnosis', () => {
  expect(replaceCommands[0]).toMatch(/^eval pattern_id=case\((?:.|\n)*true\(\), "-"\)$/);
  expect(replaceCommands[1]).toMatch(
    /^eval verdict_first=verdict, cause_id=case\((?:.|\n)*true\(\), cause_id\)$/,
  );
});

test('the documentation tells every pattern, in their order, and every threshold with its value', () => {
  const text = readFileSync('docs/diagnosis.md', 'utf8');
  const told = Array.from(text.matchAll(/^\| `([a-z-]+)` \| \d/gm), ([, id]) => id);
  expect(told).toEqual(patterns.map(({ id }) => id));
  for (const { name, value } of thresholds) expect(text).toMatch(new RegExp(`\`${name}\` \\(${value}[ )]`));
});
