import type { Batch, Column } from './batch';
import { column, fieldNames } from './batch';
import { valueTest } from './match-value';
import type { SearchPredicate } from './predicate';
import { termTest, type TermTest } from './term-test';
import { asText } from './value';

/** Whether a row of a batch passes. */
export type RowTest = (row: number) => boolean;

/** A predicate prepared once: give it a batch, get a test of its rows. */
export type PredicateMatcher = (batch: Batch) => RowTest;

const always: RowTest = () => true;
const never: RowTest = () => false;

/**
 * Prepares a search expression. Terms are sought in _raw, or, in rows without it, in every field that does
 * not begin with an underscore (not documented). Time modifiers, eventtype= and tag= must have been resolved.
 */
export function predicateMatcher(predicate: SearchPredicate): PredicateMatcher {
  switch (predicate.kind) {
    case 'all':
      return () => always;
    case 'none':
      return () => never;
    case 'and':
      return allOf(predicate.parts.map(predicateMatcher));
    case 'or':
      return anyOf(predicate.parts.map(predicateMatcher));
    case 'not': {
      const matcher = predicateMatcher(predicate.part);
      return (batch) => {
        const test = matcher(batch);
        return (row) => !test(row);
      };
    }
    case 'term':
      return termMatcher(predicate, termTest(predicate));
    case 'comparison': {
      const { field, operator, value, caseSensitive } = predicate;
      const test = valueTest(operator, value, caseSensitive);
      return (batch) => onField(column(batch, field), test);
    }
    case 'in': {
      const { field, values } = predicate;
      const tests = values.map((value) => valueTest('=', value, false));
      return (batch) => onField(column(batch, field), (value) => tests.some((test) => test(value)));
    }
  }
}

function onField(values: Column | undefined, test: (value: Column[number]) => boolean): RowTest {
  return values ? (row) => test(values[row] as Column[number]) : never;
}

function allOf(matchers: readonly PredicateMatcher[]): PredicateMatcher {
  return (batch) => {
    const tests = matchers.map((matcher) => matcher(batch));
    if (tests.includes(never)) return never;
    return (row) => {
      for (const test of tests) if (!test(row)) return false;
      return true;
    };
  };
}

function anyOf(matchers: readonly PredicateMatcher[]): PredicateMatcher {
  return (batch) => {
    const tests = matchers.map((matcher) => matcher(batch));
    return (row) => {
      for (const test of tests) if (test(row)) return true;
      return false;
    };
  };
}

function termMatcher(
  term: { readonly text: string; readonly whole: boolean },
  test: TermTest,
): PredicateMatcher {
  return (batch) => {
    const raw = column(batch, '_raw');
    const { source } = batch;
    const mayHold = source && !batch.columns.has('_raw') ? source.fields.mayHold?.(term) : undefined;
    if (raw && source && mayHold) {
      return (row) => mayHold(source.events[row] as number) && test(raw[row] as string);
    }
    const columns = raw ? [raw] : visibleColumns(batch);
    return (row) =>
      columns.some((values) => {
        const text = asText(values[row] ?? null);
        return text !== null && test(text);
      });
  };
}

function visibleColumns(batch: Batch): Column[] {
  const columns: Column[] = [];
  for (const name of fieldNames(batch)) {
    const values = name.startsWith('_') ? undefined : column(batch, name);
    if (values) columns.push(values);
  }
  return columns;
}
