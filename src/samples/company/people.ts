const FIRST = [
  'anna',
  'ben',
  'carla',
  'david',
  'eva',
  'felix',
  'greta',
  'henrik',
  'ines',
  'jonas',
  'karin',
  'lukas',
  'maria',
  'nils',
  'olga',
  'paul',
  'quentin',
  'rosa',
  'stefan',
  'tanja',
  'uwe',
  'vera',
  'willem',
  'yara',
  'zoltan',
  'amir',
  'birgit',
  'chen',
  'dmitri',
  'elif',
  'farid',
  'gianna',
  'hugo',
  'ida',
  'jan',
  'kofi',
  'leila',
  'marek',
  'noor',
];

const LAST = [
  'berg',
  'haas',
  'lind',
  'moreau',
  'novak',
  'okafor',
  'petit',
  'roth',
  'sand',
  'thorn',
  'ulrich',
  'vogt',
  'weiss',
  'yilmaz',
  'zander',
  'adler',
  'brandt',
  'costa',
  'dahl',
  'engel',
  'falk',
  'gruber',
  'holm',
  'ivers',
  'jansen',
  'keller',
  'lorenz',
  'meier',
  'nagel',
  'olsen',
  'pohl',
  'quist',
  'reuter',
  'sommer',
  'tessin',
  'urban',
  'vidal',
];

/** The logon name of an employee in the office domain, a different one for every index. */
export function employee(index: number): string {
  const round = Math.floor(index / (FIRST.length * LAST.length));
  const first = FIRST[index % FIRST.length] as string;
  const last = LAST[Math.floor(index / FIRST.length) % LAST.length] as string;
  return `${first}.${last}${round === 0 ? '' : String(round + 1)}`;
}

/** The logon name of somebody in the plant's old domain, where names are short. */
export function plantWorker(index: number): string {
  const round = Math.floor(index / (FIRST.length * LAST.length));
  const first = FIRST[Math.floor(index / LAST.length) % FIRST.length] as string;
  const last = LAST[index % LAST.length] as string;
  return `${first[0] as string}${last}${round === 0 && index < LAST.length ? '' : String(index)}`;
}
