import { rowsOf, textOf } from './results';
import type { Cell, Results } from './results';

/** A failure code with everything that the reference says about it; lists are empty where nothing is known. */
export interface CodeEntry {
  readonly number: number;
  readonly hex: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly text: string;
  readonly category: string;
  readonly explanation: string;
  readonly action: string;
  readonly source: { readonly title: string; readonly url: string };
  /** `seen`, `documented` or `unlikely`. */
  readonly windows: string;
  readonly events: readonly string[];
  readonly causes: readonly string[];
  /** What Microsoft's page says differently; empty where it agrees. */
  readonly microsoft: { readonly says: string; readonly url: string };
}

/** A cause as the lookup tells it. */
export interface CauseEntry {
  readonly id: string;
  readonly text: string;
  readonly confidence: string;
  readonly verdict: string;
  readonly action: string;
}

/** A row of one of the smaller tables. */
export interface TypeEntry {
  readonly kind: string;
  readonly number: number;
  readonly name: string;
  readonly note: string;
  readonly detail: string;
  readonly windows: string;
  readonly reference: string;
}

const plain = (cell: Cell | undefined): string => (textOf(cell) === '-' ? '' : textOf(cell));
const words = (cell: Cell | undefined): readonly string[] => plain(cell).split(' ').filter(Boolean);

/** The failure codes out of the rows of the job reference-codes. */
export function codeEntries(results: Results): readonly CodeEntry[] {
  return rowsOf(results).map((row) => ({
    number: Number(textOf(row.failure_code_dec)),
    hex: textOf(row.failure_code_hex),
    name: textOf(row.failure_name),
    aliases: words(row.code_aliases),
    text: textOf(row.failure_text),
    category: textOf(row.failure_category),
    explanation: textOf(row.failure_explanation),
    action: textOf(row.failure_action),
    source: { title: plain(row.code_source), url: textOf(row.failure_reference) },
    windows: textOf(row.code_windows),
    events: words(row.code_events),
    causes: words(row.code_causes),
    microsoft: { says: plain(row.code_microsoft_says), url: plain(row.code_microsoft_page) },
  }));
}

/** The causes out of the rows of the job reference-causes. */
export function causeEntries(results: Results): readonly CauseEntry[] {
  return rowsOf(results).map((row) => ({
    id: textOf(row.cause_id),
    text: textOf(row.cause),
    confidence: textOf(row.cause_confidence),
    verdict: textOf(row.verdict),
    action: textOf(row.cause_action),
  }));
}

/** The smaller tables out of the rows of the job reference-tables. */
export function typeEntries(results: Results): readonly TypeEntry[] {
  return rowsOf(results).map((row) => ({
    kind: textOf(row.kind),
    number: Number(textOf(row.number)),
    name: textOf(row.name),
    note: plain(row.note),
    detail: plain(row.detail),
    windows: plain(row.windows),
    reference: plain(row.reference),
  }));
}
