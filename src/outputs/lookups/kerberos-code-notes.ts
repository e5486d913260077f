import { causeRules } from '../../knowledge/causes/catalogue';
import { patternRules } from '../../knowledge/causes/neighbours';
import { failureCodes } from '../../knowledge/failure-codes/catalogue';
import type { Output } from '../generated-file';
import { codeNotesLookup } from './definitions';
import { lookupFile } from './lookup-file';

const listed = (values: readonly (string | number)[]): string => values.join(' ') || '-';

/** The causes that a code can have: those of the rules in their order, then those that only neighbours tell. */
function causesOf(code: string): readonly string[] {
  const alone = causeRules.filter(({ when }) => when.failure_code === code).map(({ cause }) => cause);
  const judged = patternRules.filter(({ failureCode }) => failureCode === code).map(({ cause }) => cause);
  return [...new Set([...alone, ...judged])];
}

/** `lookups/kerberos_code_notes.csv`: one row for every failure code, by its decimal number. */
export const kerberosCodeNotes: Output = {
  description:
    'Other names of each failure code, the events that show it, its causes, and what Microsoft says differently',
  generate: () => [
    lookupFile(
      codeNotesLookup,
      failureCodes.map(({ number, aliases, windows, source, microsoftDiffers }) => [
        String(number),
        listed(aliases),
        windows.known,
        listed(windows.events),
        listed(causesOf(String(number))),
        microsoftDiffers?.says ?? '-',
        microsoftDiffers?.source.url ?? '-',
        source.title,
      ]),
    ),
  ],
};
