/** A conf file's stanza: its name and its settings in order. */
export interface Stanza {
  readonly name: string;
  readonly settings: readonly Setting[];
}

/** One `key = value`; `line` is where it stands, 1-based, when it was read from a file. */
export interface Setting {
  readonly key: string;
  readonly value: string;
  readonly line?: number;
}

/** A line that is neither a stanza, a setting nor a comment. */
export interface ConfProblem {
  readonly line: number;
  readonly text: string;
}

/** What a conf file says. Settings before the first stanza stand in a stanza named `default`. */
export interface ConfFile {
  readonly stanzas: readonly Stanza[];
  readonly problems: readonly ConfProblem[];
}

/**
 * Reads a Splunk conf file: `[stanza]`, `key = value` split at the first `=`, `#` comments at the start of a
 * line, a backslash at the end of a line continues the value with a line feed, byte-order mark and CRLF
 * tolerated. Repeated stanzas are merged, a repeated key's last value wins.
 * Source: Splunk Admin Manual, "Configuration file structure"; splunk's own conf parser library agrees.
 */
export function parseConf(text: string): ConfFile {
  const stanzas = new Map<string, Map<string, Setting>>();
  const problems: ConfProblem[] = [];
  let current = 'default';
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  for (let index = 0; index < lines.length; index++) {
    const number = index + 1;
    let line = lines[index] as string;
    if (/^\s*(?:#|$)/.test(line)) continue;
    if (line.endsWith('\\')) {
      const parts: string[] = [];
      while (line.endsWith('\\') && index + 1 < lines.length) {
        parts.push(line.slice(0, -1));
        line = lines[++index] as string;
      }
      line = [...parts, line].join('\n');
    }
    const header = /^\s*\[(.*)\]\s*$/s.exec(line);
    const equals = line.indexOf('=');
    if (header && (equals < 0 || /^\s*\[/.test(line))) {
      current = header[1] as string;
      if (!stanzas.has(current)) stanzas.set(current, new Map());
    } else if (equals > 0) {
      const key = line.slice(0, equals).trim();
      const value = line.slice(equals + 1).trim();
      let settings = stanzas.get(current);
      if (!settings) stanzas.set(current, (settings = new Map()));
      settings.set(key, { key, value, line: number });
    } else {
      problems.push({ line: number, text: line });
    }
  }
  return {
    stanzas: [...stanzas].map(([name, settings]) => ({ name, settings: [...settings.values()] })),
    problems,
  };
}

/** A setting as a conf file carries it: line feeds become continuation lines. */
function printSetting({ key, value }: Setting): string {
  if (key === '' || key !== key.trim() || /[=\r\n]|^[[#]/.test(key)) {
    throw new Error(`a conf file cannot carry the setting ${JSON.stringify(key)}`);
  }
  if (value.includes('\r')) throw new Error(`a conf file cannot carry a carriage return in ${key}`);
  const line = `${key} = ${value.replace(/\n/g, '\\\n')}`.trimEnd();
  return line.endsWith('\\') ? `${line} ` : line;
}

/**
 * Prints stanzas as a conf file, a comment on top. `parseConf` reads back what this prints, but for white
 * space around values. Throws for names and values that no conf file can carry.
 */
export function printConf(comment: string, stanzas: readonly Stanza[]): string {
  const head = comment
    .split('\n')
    .map((line) => `# ${line}`.trimEnd())
    .join('\n');
  const body = stanzas.map(({ name, settings }) => {
    if (/[\r\n]/.test(name) || name.endsWith('\\')) {
      throw new Error(`a conf file cannot carry the stanza ${JSON.stringify(name)}`);
    }
    return [`[${name}]`, ...settings.map(printSetting)].join('\n');
  });
  return `${[head, ...body].join('\n\n')}\n`;
}
