/** A message of slim that we live with: what it says, and why. */
export interface SlimException {
  readonly text: RegExp;
  readonly reason: string;
}

/** Messages of `slim validate` 1.2.8 that are about slim's age, not about the package. */
export const slimExceptions: readonly SlimException[] = [
  {
    text: /Undefined setting in app\.conf, stanza \[ui\]: supported_themes/,
    reason: 'slim carries the conf specifications of an older Splunk; supported_themes came later',
  },
  {
    text: /Undefined setting in savedsearches\.conf, stanza \[\w+\]: allow_skew/,
    reason: 'the same: savedsearches.conf.spec of Splunk 9.2 has allow_skew',
  },
  {
    text: /Setting validation is disabled for \[shclustering\]/,
    reason: 'the same: app.conf.spec of Splunk 9.2 has the stanza and deployer_lookups_push_mode',
  },
];

/** What a run of `slim validate` means: refused messages, and exceptions that no longer occur. */
export interface SlimJudgement {
  readonly refused: readonly string[];
  readonly gone: readonly SlimException[];
}

/** Judges what `slim validate` printed. Its exit code says nothing of warnings, so its lines are read. */
export function judgeSlim(output: string, exceptions: readonly SlimException[]): SlimJudgement {
  const messages = output.split('\n').filter((line) => /\[(?:ERROR|WARNING|FATAL|CRITICAL)\]/.test(line));
  return {
    refused: messages.filter((line) => !exceptions.some(({ text }) => text.test(line))),
    gone: exceptions.filter(({ text }) => !messages.some((line) => text.test(line))),
  };
}
