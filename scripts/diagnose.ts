import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { parseCsv } from '../src/formats/csv';
import type { Preview } from '../src/preview/preview';
import { asText } from '../src/spl/value';
import { ensureDefaultSamples } from './default-samples';
import { existingPath, previewFromFlags } from './preview-from-options';
import { printScore } from './print-score';
import { scoreDiagnosis, type Score } from './score-diagnosis';

const LEAST_MACRO_F1 = 0.95;
const LEAST_CAUSE_F1 = 0.9;
const FEW_SAMPLES = 10;
const LABELS = 'labels.csv';

interface Options {
  readonly samples?: string;
  readonly tarball?: string;
}

const program = new Command('npm run --silent diagnose --')
  .description(
    'Scores the shipped searches on labelled events: the cause and verdict of each failure after kerberos_triage.',
  )
  .option(
    '--samples <folder>',
    'events with a labels.csv (kdc, record_id, cause_id, verdict) beside them; without it the samples',
    (folder: string) => existingPath(folder)[0] ?? folder,
  )
  .option('--tarball <file>', 'another build of the app', (file: string) => existingPath(file)[0] ?? file)
  .addHelpText(
    'after',
    `\nExit code 1 when the macro-averaged F1 over causes is under ${LEAST_MACRO_F1}, when that of a cause with more than ${FEW_SAMPLES} samples is under ${LEAST_CAUSE_F1}, or when kerberos_triage loses, adds or leaves undiagnosed a failure.`,
  );

type Row = Readonly<Record<string, string>>;

/** Which event a row is: a domain controller numbers the records of its log. */
const eventOf = (row: Row): string => `${row['kdc']} ${row['record_id']}`;

/** The labels of a folder of samples. */
function readLabels(folder: string): readonly Row[] {
  const { fields, rows } = parseCsv(readFileSync(path.join(folder, LABELS), 'utf8'));
  return rows.map((row) => Object.fromEntries(fields.map((field, column) => [field, row[column] ?? ''])));
}

/** What a folder of samples holds but its labels. */
const eventsBeside = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name !== LABELS)
    .map((name) => path.join(folder, name));

/** The rows of a macro, and how long they took. */
function ask(preview: Preview, macro: string): { readonly rows: readonly Row[]; readonly seconds: number } {
  const columns = ['kdc', 'record_id', 'cause_id', 'verdict'];
  const { rows, seconds, scanCount } = preview.search(`\`${macro}\` | table ${columns.join(' ')}`);
  console.log(`${macro}: ${rows.length} rows of ${scanCount} events read, ${seconds.toFixed(1)} s`);
  return {
    rows: rows.map((row) =>
      Object.fromEntries(columns.map((column) => [column, asText(row[column] ?? null) ?? ''])),
    ),
    seconds,
  };
}

/** What is wrong with the rows as such, whatever they say about causes. */
function complaints(failures: readonly Row[], triaged: readonly Row[], labels: readonly Row[]): string[] {
  const sorted = (rows: readonly Row[]): string => rows.map(eventOf).sort().join('\n');
  const told = new Set(triaged.map(eventOf));
  const labelled = new Set(labels.map(eventOf));
  const undiagnosed = triaged.filter((row) => ['', '-'].includes(row['cause_id'] ?? ''));
  const missed = labels.filter((label) => !told.has(eventOf(label)));
  const unlabelled = triaged.filter((row) => !labelled.has(eventOf(row)));
  return [
    ...(sorted(failures) === sorted(triaged)
      ? []
      : ['kerberos_triage does not have exactly the rows of kerberos_failures.']),
    ...undiagnosed.map((row) => `${eventOf(row)} has no cause.`),
    ...missed.map((row) => `${eventOf(row)} is labelled ${row['cause_id']} and was not found.`),
    ...unlabelled.map((row) => `${eventOf(row)} was found and has no label.`),
  ];
}

/** What a score lacks. */
function shortfalls(of: string, { macroF1, causes }: Score): string[] {
  return [
    ...(macroF1 >= LEAST_MACRO_F1
      ? []
      : [`Macro F1 over ${of} is ${macroF1.toFixed(3)}; ${LEAST_MACRO_F1} is needed.`]),
    ...causes
      .filter(({ samples, f1 }) => samples > FEW_SAMPLES && f1 < LEAST_CAUSE_F1)
      .map(({ cause, f1 }) => `F1 of ${cause} is ${f1.toFixed(3)}; ${LEAST_CAUSE_F1} is needed.`),
  ];
}

async function main(): Promise<void> {
  const options = program.parse().opts<Options>();
  const folder = options.samples ?? ensureDefaultSamples().folder;
  const preview = await previewFromFlags({
    events: options.samples === undefined ? [] : eventsBeside(options.samples),
    app: [],
    tz: 'UTC',
    ...(options.tarball === undefined ? {} : { tarball: options.tarball }),
  });
  const labels = readLabels(folder);
  const failures = ask(preview, 'kerberos_failures');
  const triaged = ask(preview, 'kerberos_triage');
  const answers = new Map(triaged.rows.map((row) => [eventOf(row), row]));
  const compare = (field: string): Score =>
    scoreDiagnosis(
      labels.map((label) => ({
        truth: label[field] ?? '',
        answer: answers.get(eventOf(label))?.[field] ?? 'not found',
      })),
    );
  const causes = compare('cause_id');
  const verdicts = compare('verdict');
  console.log(`\n${printScore('cause', causes)}\n${printScore('verdict', verdicts)}`);
  const problems = [
    ...complaints(failures.rows, triaged.rows, labels),
    ...shortfalls('causes', causes),
    ...shortfalls('verdicts', verdicts),
  ];
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
