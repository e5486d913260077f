import type { LedgerAnswer, LedgerNeeds, LedgerRow } from '../../src/spl/ledger/deviation';
import { LEDGER_RANGE } from '../../src/spl/ledger/catalogue';
import type { Preview } from '../../src/preview/preview';
import { SplError } from '../../src/spl/error';
import { texts, type Value } from '../../src/spl/value';
import { smallPreview } from './small-preview';

/** A preview of an app that has what the searches need, with their events from the range's start on. */
export function ledgerPreview(needs: LedgerNeeds = {}): Preview {
  const macros = Object.entries(needs.macros ?? {}).map(
    ([name, { args, definition }]) => `[${name}]\nargs = ${args.join(', ')}\ndefinition = ${definition}\n`,
  );
  const saved = Object.entries(needs.savedSearches ?? {}).map(
    ([name, text]) => `[${name}]\nsearch = ${text}\n`,
  );
  const tables = Object.entries(needs.tables ?? {}).map(([name, text]) => [`lookups/${name}`, text]);
  return smallPreview(
    {
      'default/macros.conf': macros.join('\n'),
      'default/savedsearches.conf': saved.join('\n'),
      ...Object.fromEntries(tables),
    },
    (needs.events ?? []).map((raw, number) => ({
      raw,
      time: LEDGER_RANGE.earliest + number,
      sourcetype: 'k677_recording',
    })),
  );
}

/** What a search over the ledger's range gives, in the form of the entry's expected answer. */
export function answerOf(preview: Preview, search: string, wanted: LedgerAnswer): LedgerAnswer {
  try {
    const { rows } = preview.search(search, { ...LEDGER_RANGE, now: LEDGER_RANGE.latest, timeZone: 'UTC' });
    return 'count' in wanted ? { count: rows.length } : { rows: rows.map(asTexts) };
  } catch (error) {
    if (!(error instanceof SplError)) throw error;
    const { kind, message } = error;
    const length = 'error' in wanted ? wanted.error.message.length : message.length;
    return { error: { kind, message: message.slice(0, length) } };
  }
}

function asTexts(row: Readonly<Record<string, Value>>): LedgerRow {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      const list = texts(value);
      return [name, list.length === 1 ? (list[0] as string) : list];
    }),
  );
}
