import { readFileSync } from 'node:fs';
import { conformanceTable } from '../../scripts/conformance/build-table';
import { NOT_BUILT_LIMIT } from '../../scripts/conformance/not-built-limit';
import { notBuiltReasons } from '../../scripts/conformance/not-built-reasons';
import { printLedger } from '../../scripts/conformance/print-ledger';
import { countStates, printDocument } from '../../scripts/conformance/print-table';
import { semanticsItems } from '../../scripts/conformance/semantics-items';
import { statedItems } from '../../scripts/conformance/stated-items';
import { readTestFiles } from '../../scripts/conformance/test-files';
import { inRepository } from '../../scripts/repository';
import { ledger } from '../../src/spl/ledger/catalogue';

const rows = conformanceTable();

describe('the conformance table', () => {
  it('names a test for every item that is built', () => {
    expect(rows.filter(({ state, test }) => state !== 'not built' && test === '')).toEqual([]);
  });

  it('has as many items that are not built as the committed number says: it may only fall', () => {
    expect(countStates(rows)['not built']).toBe(NOT_BUILT_LIMIT);
  });

  it('says why an item is not built, and of no other', () => {
    const unbuilt = rows.filter(({ state }) => state === 'not built');
    expect(unbuilt.filter(({ reason }) => reason === undefined)).toEqual([]);
    const items = unbuilt.map(({ area, item }) => `${area}: ${item}`);
    expect(Object.keys(notBuiltReasons).filter((item) => !items.includes(item))).toEqual([]);
  });

  it('names entries that the ledger has', () => {
    const ids = new Set(ledger.map(({ id }) => id));
    expect(rows.flatMap((row) => row.ledger).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('has every item of the list of semantics, from 1 to 74', () => {
    expect(semanticsItems.map(({ number }) => number)).toEqual(Array.from({ length: 74 }, (_, n) => n + 1));
  });

  it('names tests by words that they have', () => {
    const tests = readTestFiles();
    const named = [...semanticsItems, ...statedItems].flatMap(({ test }) => (test ? [test] : []));
    expect(named.filter(([file, words]) => !tests.has(file, words))).toEqual([]);
  });

  it('lists no item twice', () => {
    const items = rows.map(({ area, item }) => `${area}: ${item}`);
    expect(items.filter((item, index) => items.indexOf(item) !== index)).toEqual([]);
  });

  it('is what docs/conformance.md says; npm run conformance -- --write renews it', () => {
    const document = readFileSync(inRepository('docs', 'conformance.md'), 'utf8');
    expect(document).toBe(printDocument(rows, printLedger(ledger)));
  });
});
