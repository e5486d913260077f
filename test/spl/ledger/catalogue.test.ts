import { ledger } from '../../../src/spl/ledger/catalogue';
import { answerOf, ledgerPreview } from '../../support/ledger-preview';

/* Each entry's search gives what the ledger says it gives. Where this fails, the behaviour has changed: */
/* either by mistake, or the reading was settled and the entry goes. */

describe('the ledger of deviations', () => {
  it.each(ledger.map((entry) => [entry.id, entry] as const))(
    '%s gives what is written down',
    (_id, entry) => {
      expect(answerOf(ledgerPreview(entry.needs), entry.search, entry.gives)).toEqual(entry.gives);
    },
  );

  it('has one entry an id, in kebab-case', () => {
    const ids = ledger.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('covers every item that the conformance list marks as worth a live recording', () => {
    const items = new Set(ledger.map(({ item }) => item));
    const marked = [9, 11, 19, 35, 36, 39, 43, 45, 46, 51, 53, 57, 65, 70];
    expect(marked.filter((item) => !items.has(item))).toEqual([]);
  });
});
