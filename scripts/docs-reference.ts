import { lookupDefinitions } from '../src/outputs/lookups/definitions';
import { kvLookups } from '../src/outputs/lookups/kv-lookups';
import { macros } from '../src/searches/macros/catalogue';

const MACROS = /(<!-- macros: begin -->\n).*?(<!-- macros: end -->)/s;
const LOOKUPS = /(<!-- lookups: begin -->\n).*?(<!-- lookups: end -->)/s;

const cell = (text: string): string => text.replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim();
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

/** The macros that other people's searches may use: all but thresholds and filters. */
function macroTable(): string {
  const named = macros.filter(({ name }) => name.startsWith('kerberos_'));
  return [
    '| macro | what it gives |',
    '|---|---|',
    ...named.map(({ name, args = [], description }) => {
      const call = args.length > 0 ? `${name.replace(/\(\d+\)$/, '')}(${args.join(', ')})` : name;
      return row(`\`\` \`${call}\` \`\``, description);
    }),
  ].join('\n');
}

function lookupTable(): string {
  const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
  return [
    '| lookup | key | outputs |',
    '|---|---|---|',
    ...lookupDefinitions.map(({ name, keys, outputs }) => row(`\`${name}\``, list(keys), list(outputs))),
    ...kvLookups.map(({ name, keys, values }) => row(`\`${name}\`, filled by you`, list(keys), list(values))),
  ].join('\n');
}

/** A document with the tables of macros and lookups between its marks written anew; others as they are. */
export function withReference(text: string): string {
  return text
    .replace(MACROS, (_, begin: string, end: string) => `${begin}\n${macroTable()}\n\n${end}`)
    .replace(LOOKUPS, (_, begin: string, end: string) => `${begin}\n${lookupTable()}\n\n${end}`);
}
