import { padded } from '../calendar';

const GIVEN = [
  'K\u00e4the',
  'Tom',
  'Ravi',
  'Se\u00e1n',
  'Lucia',
  '\u00c5se',
  'Mehmet',
  'Ilse',
  'Pavel',
  'Zo\u00eb',
  'Wim',
];
const FAMILY = [
  'Gr\u00fcnwald',
  "O'Brien",
  'Kowalski',
  'S\u00f8rensen',
  'de Vries',
  'Wagner',
  '\u00dcnal',
  'Nunes',
  'Krej\u010d\u00ed',
  'Smith',
  'Iyer',
  'Bauer',
  'Fontaine',
];

/**
 * The logon name of somebody of the final stories, a different one for every index: numbers, initials, blanks,
 * umlauts and apostrophes, as companies that grew together have them. At most 20 characters, as Windows wants.
 */
export function colleague(index: number): string {
  const given = GIVEN[index % GIVEN.length] as string;
  const family = FAMILY[Math.floor(index / GIVEN.length) % FAMILY.length] as string;
  const round = Math.floor(index / (GIVEN.length * FAMILY.length));
  const number = round === 0 ? '' : String(round);
  switch (index % 6) {
    case 0:
      return `P00${4000 + index * 7}`;
    case 1:
      return `${given[0] as string}${family}${number}`.replace(/[' ]/g, '').toLowerCase();
    case 2:
      return `${family} ${given[0] as string}${number}`;
    case 3:
      return `ext_${given}.${family[0] as string}${index}`;
    case 4:
      return `${given}.${family}${number}`;
    default:
      return `${family.slice(0, 4)}${given.slice(0, 2)}${padded(index % 100)}${number}`.toUpperCase();
  }
}

const LETTERS = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** The name of a machine of the final stories, without the `$` of its account: at most 15 characters. */
export function device(index: number): string {
  const letters = [7, 11, 13, 17, 19].map((step) => LETTERS[(index * step + step) % LETTERS.length]).join('');
  switch (index % 4) {
    case 0:
      return `NB-${letters}${padded(index % 100)}`;
    case 1:
      return `DESKTOP-${letters}${index % 10}`;
    case 2:
      return `zrh-pc-${index}`;
    default:
      return `LT${String(4000 + index)}`;
  }
}
