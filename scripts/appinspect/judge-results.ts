/** One check of AppInspect and how it ended. */
export interface InspectResult {
  readonly name: string;
  readonly result: string;
  readonly messages: readonly {
    readonly message: string;
    readonly filename?: string;
    readonly line?: number;
  }[];
}

/** What a run means for us. It has passed when nothing is refused, no exception is gone, and something ran. */
export interface Judgement {
  readonly passed: boolean;
  /** Warnings that stand in the list of exceptions, with their reasons. */
  readonly accepted: readonly { readonly result: InspectResult; readonly reason: string }[];
  /** Everything else that is not clean. */
  readonly refused: readonly InspectResult[];
  /** Names of exceptions that no warning of this run needs. */
  readonly gone: readonly string[];
  /** How many checks ended how. */
  readonly counts: ReadonlyMap<string, number>;
}

const CLEAN: readonly string[] = ['success', 'not_applicable', 'skipped'];

/**
 * Holds the results of a run against the reasoned exceptions. Only a warning can be accepted: an error, a
 * failure, a future failure or a result of an unknown kind is refused whatever the list says.
 */
export function judgeResults(
  results: readonly InspectResult[],
  exceptions: Readonly<Record<string, string>>,
): Judgement {
  const counts = new Map<string, number>();
  for (const { result } of results) counts.set(result, (counts.get(result) ?? 0) + 1);
  const unclean = results.filter(({ result }) => !CLEAN.includes(result));
  const isAccepted = ({ name, result }: InspectResult): boolean =>
    result === 'warning' && Object.hasOwn(exceptions, name);
  const accepted = unclean
    .filter(isAccepted)
    .map((result) => ({ result, reason: exceptions[result.name] as string }));
  const refused = unclean.filter((result) => !isAccepted(result));
  const gone = Object.keys(exceptions).filter((name) => !accepted.some(({ result }) => result.name === name));
  const passed = results.length > 0 && refused.length === 0 && gone.length === 0;
  return { passed, accepted, refused, gone, counts };
}

/** The judgement as lines for a console, the counts last. */
export function printJudgement({ accepted, refused, gone, counts }: Judgement): readonly string[] {
  return [
    ...accepted.flatMap(({ result, reason }) => [...printResult(result), `  accepted: ${reason}`]),
    ...refused.flatMap(printResult),
    ...gone.map((name) => `The exception ${name} no longer occurs: remove it from the list.`),
    ...(refused.length > 0 ? [`${refused.length} result(s) are not accepted.`] : []),
    [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([result, count]) => `${count} ${result}`)
      .join(', '),
  ];
}

function printResult({ name, result, messages }: InspectResult): readonly string[] {
  return [
    `${result.padEnd(15)} ${name}`,
    ...messages.slice(0, 5).map(({ message, filename, line }) => {
      const place = filename ? ` (${filename}${line ? `:${line}` : ''})` : '';
      return `  - ${message.replace(/\s+/g, ' ').slice(0, 300)}${place}`;
    }),
  ];
}
