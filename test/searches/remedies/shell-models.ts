/** Small models of how Windows shells and programs read a command line, written from their documentation alone. */

/** The arguments as the C runtime splits a command line, the program left out. */
export function runtimeArguments(line: string): readonly string[] {
  const found: string[] = [];
  let at = 0;
  while (at < line.length) {
    while (line[at] === ' ' || line[at] === '\t') at++;
    if (at >= line.length) break;
    let text = '';
    let inQuotes = false;
    while (at < line.length && (inQuotes || (line[at] !== ' ' && line[at] !== '\t'))) {
      let backslashes = 0;
      while (line[at] === '\\') {
        backslashes++;
        at++;
      }
      if (line[at] !== '"') text += '\\'.repeat(backslashes);
      else {
        text += '\\'.repeat(Math.floor(backslashes / 2));
        if (backslashes % 2 === 1) text += '"';
        else if (inQuotes && line[at + 1] === '"') {
          text += '"';
          at++;
        } else inQuotes = !inQuotes;
        at++;
        continue;
      }
      if (at < line.length && (inQuotes || (line[at] !== ' ' && line[at] !== '\t'))) text += line[at++];
    }
    found.push(text);
  }
  return found.slice(1);
}

/**
 * What cmd hands to a program when the line is typed at its prompt: first `%NAME%` of variables that exist, anywhere;
 * then carets and operators outside of quotes. Fails where an operator would start, redirect or group something.
 */
export function cmdHandsOn(typed: string, variables: Readonly<Record<string, string>>): string {
  const expanded = typed.replace(
    /%([^%]+)%/g,
    (whole, name: string) => variables[name.toUpperCase()] ?? whole,
  );
  let line = '';
  let inQuotes = false;
  for (let at = 0; at < expanded.length; at++) {
    const sign = expanded[at] as string;
    if (sign === '\n' || sign === '\r') throw new Error('the line ends here');
    if (sign === '"') inQuotes = !inQuotes;
    else if (!inQuotes && sign === '^') {
      at++;
      line += expanded[at] ?? '';
      continue;
    } else if (!inQuotes && /[&|<>()]/.test(sign)) throw new Error(`operator ${sign}`);
    line += sign;
  }
  return line;
}

const SINGLE = /['\u2018\u2019\u201a\u201b]/;

/** The words of a PowerShell command in argument mode: barewords, single-quoted texts, sums of texts and [char]. */
export function powershellWords(line: string): readonly string[] {
  let at = 0;
  const quotedText = (): string => {
    let text = '';
    for (at++; ; at++) {
      const sign = line[at];
      if (sign === undefined) throw new Error('a quote is missing');
      if (SINGLE.test(sign)) {
        if (!SINGLE.test(line[at + 1] ?? '')) break;
        at++;
      }
      text += sign;
    }
    at++;
    return text;
  };
  const sum = (): string => {
    let text: string | undefined;
    for (at++; ;) {
      if (SINGLE.test(line[at] ?? '')) text = (text ?? '') + quotedText();
      else {
        const number = /^\[char\]0x([0-9a-f]{4})/.exec(line.slice(at));
        if (!number || text === undefined) throw new Error(`no text at ${at}`);
        text += String.fromCharCode(parseInt(number[1] as string, 16));
        at += number[0].length;
      }
      if (line[at] === ')') {
        at++;
        return text;
      }
      if (line.slice(at, at + 3) !== ' + ') throw new Error(`no sum at ${at}`);
      at += 3;
    }
  };
  const words: string[] = [];
  while (at < line.length) {
    if (line[at] === ' ') {
      at++;
      continue;
    }
    if (SINGLE.test(line[at] as string)) words.push(quotedText());
    else if (line[at] === '(') words.push(sum());
    else {
      const bare = /^[A-Za-z0-9._/:-]+/.exec(line.slice(at));
      if (!bare) throw new Error(`${line[at]} is no bareword`);
      words.push(bare[0]);
      at += bare[0].length;
    }
    if (at < line.length && line[at] !== ' ') throw new Error(`two words touch at ${at}`);
  }
  return words;
}

/** The command line that PowerShell gives to a program, by version; `Start-Process` gives its list on unchanged. */
export function powershellHandsOn(line: string, version: '5.1' | '7'): string {
  const [program = '', ...words] = powershellWords(line);
  if (program === 'Start-Process') {
    const list = words[words.indexOf('-ArgumentList') + 1] ?? '';
    return `${words[words.indexOf('-FilePath') + 1]} ${list}`;
  }
  const handed = words.map((word) => {
    if (version === '5.1') return /\s/.test(word) ? `"${word}"` : word;
    const masked = word.replace(/(\\*)"/g, '$1$1\\"');
    return /\s/.test(word) || word === '' ? `"${masked.replace(/\\+$/, '$&$&')}"` : masked;
  });
  return [program, ...handed].join(' ');
}

/** The value of an LDAP filter as RFC 4515 reads it; fails on a sign that would be part of the filter. */
export function ldapText(value: string): string {
  if (/[*()\0]/.test(value)) throw new Error('a sign of the filter');
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (const part of value.match(/\\[0-9a-f]{2}|[^\\]+|\\/gi) ?? []) {
    if (part === '\\') throw new Error('a lone backslash');
    if (part.startsWith('\\')) bytes.push(parseInt(part.slice(1), 16));
    else bytes.push(...encoder.encode(part));
  }
  return new TextDecoder().decode(Uint8Array.from(bytes));
}
