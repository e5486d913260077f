import { parseCsv, printCsv } from '../../src/formats/csv';
import type { Random } from '../../src/samples/random';
import { FuzzFinding, onlyExpected, type FuzzTarget } from './fuzz-target';
import { awkwardText, mutateText } from './mutate';

function cell(random: Random): string {
  return random.chance(0.3)
    ? random.pick(['a', '677', 'x y'])
    : awkwardText(random, 4).replace(/[\r\ufeff]/g, '');
}

/** CSV: tables printed and read back, and texts that are hardly CSV. */
export const fuzzCsv: FuzzTarget = {
  id: 'csv',
  about: 'CSV: tables there and back, quotes in wrong places, long rows',
  open: async () => ({
    run: async (random) => {
      const width = random.between(1, 5);
      const row = (): string[] => Array.from({ length: width }, () => cell(random));
      const fields = Array.from({ length: width }, (_, at) => `f${at}`);
      const table = { fields, rows: Array.from({ length: random.between(0, 8) }, row) };
      const text = printCsv(table);
      return onlyExpected(
        text,
        (error) => error instanceof FuzzFinding && false,
        () => {
          const told = table.rows.filter((cells) => cells.some((value) => value.trim() !== ''));
          if (JSON.stringify(parseCsv(text)) !== JSON.stringify({ fields, rows: told })) {
            throw new FuzzFinding('printed and read is not the same', text);
          }
          const bad = random.chance(0.1)
            ? random.pick(['"', '""', ',', '"\n', 'a"b,', '\r', '",']).repeat(random.between(1, 100_000))
            : mutateText(random, text);
          const read = parseCsv(bad);
          if (read.rows.some((cells) => cells.length !== read.fields.length))
            throw new FuzzFinding('a row of another width', bad);
          return 'read';
        },
      ).then((outcome) => outcome ?? 'refused');
    },
    close: async () => undefined,
  }),
};
