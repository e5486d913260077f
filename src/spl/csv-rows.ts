import type { Row } from './batch';

/**
 * The rows of a small CSV text with a header line: fields in quotes may hold commas, line breaks and doubled
 * quotes; blanks around the header's names are dropped, empty fields are missing.
 */
export function csvRows(text: string): readonly Row[] {
  const [header, ...lines] = csvLines(text);
  if (!header) return [];
  const names = header.map((name) => name.trim());
  return lines.map((cells) =>
    Object.fromEntries(
      names.map((name, index) => [name, cells[index] === '' ? null : (cells[index] ?? null)]),
    ),
  );
}

function csvLines(text: string): string[][] {
  const lines: string[][] = [];
  const cell = /\s*"((?:[^"]|"")*)"[^\S\n]*(,|\r?\n|$)|([^,\n]*?)\r?(,|\n|$)/y;
  let line: string[] = [];
  while (cell.lastIndex < text.length) {
    const start = cell.lastIndex;
    const match = cell.exec(text);
    if (!match) break;
    line.push(match[1] !== undefined ? match[1].replaceAll('""', '"') : (match[3] ?? ''));
    const separator = match[2] ?? match[4] ?? '';
    if (separator !== ',') {
      if (line.length > 1 || line[0] !== '') lines.push(line);
      line = [];
    } else if (cell.lastIndex === text.length) line.push('');
    if (cell.lastIndex === start) break;
  }
  if (line.length > 0) lines.push(line);
  return lines;
}
