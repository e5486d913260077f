import { fromRows, toRows, type Batch, type Row } from '../../src/spl/batch';
import type { CommandDefinition, Plan } from '../../src/spl/command';
import type { SearchContext, SearchHost, SearchLimits, SearchMessage } from '../../src/spl/context';
import { parsePredicate } from '../../src/spl/parse-predicate';
import { readArguments } from '../../src/spl/read-arguments';

/** Splunk's default limits. */
const DEFAULT_LIMITS: SearchLimits = {
  sortRows: 10000,
  subsearchRows: 10000,
  subsearchSeconds: 60,
  joinRows: 50000,
  appendRows: 50000,
  listValues: 100,
  subsearchDepth: 8,
  resultRows: 50000,
};

/** What a test may change of the search around a command; `messages` collects what it says. */
export interface CommandSetting extends Partial<Pick<SearchContext, 'range' | 'now' | 'timeZone'>> {
  readonly limits?: Partial<SearchLimits>;
  readonly host?: Partial<SearchHost>;
  readonly messages?: SearchMessage[];
}

/** A search context with nothing behind it: all time, UTC, now at 1700000000. */
export function commandContext(setting: CommandSetting = {}): SearchContext {
  const nothing = (): never => {
    throw new Error('This test gave the host nothing to answer with.');
  };
  const host: SearchHost = {
    events: nothing,
    macro: () => undefined,
    lookup: () => undefined,
    writeLookup: nothing,
    savedSearch: () => undefined,
    dataModel: () => undefined,
    eventtype: () => undefined,
    tagged: () => [],
    rest: nothing,
    metadata: nothing,
    collect: nothing,
    ...setting.host,
    limits: { ...DEFAULT_LIMITS, ...setting.limits },
  };
  return {
    host,
    range: setting.range ?? { earliest: -Infinity, latest: Infinity },
    now: setting.now ?? 1700000000,
    timeZone: setting.timeZone ?? 'UTC',
    sid: 'test',
    depth: 0,
    message: (message) => void setting.messages?.push(message),
    checkpoint: () => undefined,
  };
}

/** Reads the arguments of `text`, whose first word is the command's name. Subsearches are not read. */
export function planOf(definition: CommandDefinition, text: string): Plan {
  const command = /^\w+/.exec(text)?.[0] ?? '';
  const nothing = (): never => {
    throw new Error('This test reads no subsearch.');
  };
  return definition.parse(
    readArguments({
      text,
      start: command.length,
      end: text.length,
      command,
      readPredicate: (start, end, stopWords) => parsePredicate({ text, start, end, command, stopWords }),
      readSubsearch: nothing,
      readTemplate: nothing,
      parseText: nothing,
      parseSearchText: nothing,
    }),
  );
}

/** Runs `text` over batches; looks at previews between them, which must change nothing. */
export function runBatches(
  definition: CommandDefinition,
  text: string,
  batches: readonly Batch[],
  setting: CommandSetting = {},
): Batch[] {
  const stage = planOf(definition, text).start(commandContext(setting));
  const results = batches.flatMap((batch) => {
    const given = stage.push(batch);
    stage.snapshot?.();
    return [...given];
  });
  return [...results, ...stage.finish()];
}

/** The same over plain rows, in batches of `size`, and the rows that come out. */
export function runCommand(
  definition: CommandDefinition,
  text: string,
  rows: readonly Row[],
  setting: CommandSetting & { readonly size?: number } = {},
): Row[] {
  const size = setting.size ?? 3;
  const batches: Batch[] = [];
  for (let start = 0; start < rows.length; start += size)
    batches.push(fromRows(rows.slice(start, start + size)));
  return runBatches(definition, text, batches, setting).flatMap(toRows);
}
