import type { Results } from '../data/results';
import { seriesTexts } from '../texts/looks';
import { verdictLook, verdictOfColumn } from './verdicts';

/** The name of a timeline's series in the user's language: searches name verdicts, what is known and the rest in English. */
function seriesLabel(name: string): string {
  const verdict = verdictOfColumn(name);
  if (verdict !== undefined) return verdictLook(verdict).label;
  if (name === 'OTHER') return seriesTexts.other();
  return name === 'NULL' ? seriesTexts.none() : name;
}

/** Results whose series carry their labels, and the way back from a label to the name that the search gave. */
export interface LabelledResults {
  readonly results: Results;
  readonly nameOf: (label: string) => string;
}

/** Labels the series of a timeline; one whose label another series has keeps its name. */
export function labelSeries(results: Results): LabelledResults {
  const names = new Map<string, string>();
  const fields = results.fields.map((field) => {
    const label = field.name.startsWith('_') ? field.name : seriesLabel(field.name);
    const taken =
      names.has(label) || (label !== field.name && results.fields.some(({ name }) => name === label));
    const shown = taken ? field.name : label;
    names.set(shown, field.name);
    return { ...field, name: shown };
  });
  return { results: { ...results, fields }, nameOf: (label) => names.get(label) ?? label };
}
