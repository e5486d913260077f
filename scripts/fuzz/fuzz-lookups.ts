import { SplError } from '../../src/spl/error';
import { FuzzFinding, onlyExpected, type FuzzTarget } from './fuzz-target';
import { fuzzPreview } from './fuzz-preview';
import { awkwardText, mutateText } from './mutate';

const TRANSFORMS = `
[loose]
filename = t.csv
match_type = WILDCARD(k)
max_matches = 3

[network]
filename = t.csv
match_type = CIDR(k)

[timed]
filename = t.csv
time_field = t
max_offset_secs = 60

[packed]
filename = packed.csv.gz
`;

const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;

/** Lookups: tables of any text read, matched, written and read back. */
export const fuzzLookups: FuzzTarget = {
  id: 'lookups',
  about: 'lookups: any table, any key, rows written and read back',
  open: async () => {
    const table = { text: 'k,t,v\n' };
    const open = () =>
      fuzzPreview(1, {
        'lookups/t.csv': table.text,
        'lookups/packed.csv.gz': table.text,
        'local/transforms.conf': TRANSFORMS,
      });
    let host = open();
    let asked = 0;
    return {
      run: async (random) => {
        if (asked++ % 20 === 0) {
          host.close();
          const lines = Array.from({ length: random.between(0, 30) }, () =>
            random.chance(0.5)
              ? `${random.pick(['a*', '10.0.0.0/8', '::/0', '*', '1.2.3.4/99'])},5,v`
              : awkwardText(random, 6),
          );
          table.text = mutateText(random, `k,t,v\n${lines.join('\n')}`);
          host = open();
        }
        const { preview } = host;
        const key = awkwardText(random, 5);
        const spl = random.pick([
          `| makeresults | eval k=${quoted(key)} | lookup ${random.pick(['loose', 'network', 'timed', 'packed', 't.csv', 'none'])} k`,
          `| inputlookup ${random.pick(['loose', 't.csv', 'packed', 'none.csv', '../t.csv', 'kerberos_failure_codes'])}`,
          `| inputlookup t.csv where k=${quoted(key)}`,
        ]);
        const expected = (error: unknown): boolean => error instanceof SplError && error.message !== '';
        await onlyExpected(`${spl}\n${table.text}`, expected, () => preview.search(spl));
        const value = key.replace(/[\r\ufeff]/g, '').trim();
        if (value === '' || /[\ud800-\udfff]/.test(value)) return 'read';
        const write = `| makeresults | eval k=${quoted(value)}, v="1" | table k v | outputlookup ${random.chance(0.5) ? 'append=t ' : ''}own.csv`;
        await onlyExpected(
          write,
          () => false,
          () => preview.search(write),
        );
        const rows = await onlyExpected(
          write,
          () => false,
          () => preview.search('| inputlookup own.csv').rows,
        );
        if (rows?.at(-1)?.k !== value)
          throw new FuzzFinding(`written and read is not the same: ${JSON.stringify(rows?.at(-1))}`, write);
        return 'written';
      },
      close: async () => host.close(),
    };
  },
};
