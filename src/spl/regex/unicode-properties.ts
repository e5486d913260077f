const SPECIAL: ReadonlyMap<string, readonly string[]> = new Map([
  ['any', ['Any']],
  ['l&', ['Lu', 'Ll', 'Lt']],
  ['lc', ['Lu', 'Ll', 'Lt']],
  ['xan', ['L', 'N']],
]);

/**
 * A property of PCRE2 (`L`, `Lu`, `Greek`, `Xan`, `L&`) as names for JavaScript's `\p{...}`, of which any
 * may hold; undefined where neither knows it. Case, blanks, `-` and `_` do not matter.
 */
export function unicodeProperty(name: string): readonly string[] | undefined {
  const plain = name.replace(/[\s_-]/g, '');
  const special = SPECIAL.get(plain.toLowerCase());
  if (special) return special;
  const short = plain.length <= 2 ? plain.charAt(0).toUpperCase() + plain.slice(1).toLowerCase() : undefined;
  const words = name
    .trim()
    .split(/[\s_-]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
  const candidates = [short, `Script=${words.join('_')}`, words.join('_')];
  for (const candidate of candidates) {
    if (candidate !== undefined && /^[A-Za-z_=]+$/.test(candidate) && compiles(candidate)) return [candidate];
  }
  return undefined;
}

function compiles(name: string): boolean {
  try {
    new RegExp(`\\p{${name}}`, 'u');
    return true;
  } catch {
    return false;
  }
}
