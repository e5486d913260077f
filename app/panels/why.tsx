import { matchedRule } from '../data/matched-rule';
import type { Cell } from '../data/results';
import { textOf } from '../data/results';
import { visibleText } from '../data/visible-text';
import { FactList } from '../looks/fact-list';
import { verdictLook } from '../looks/verdicts';
import { whyTexts } from '../texts/analysis-677';
import { textById } from '../texts/text-by-id';

type Row = Readonly<Record<string, Cell>>;

/** Why an event is said to have its cause: the features that the rule asked for, and what its neighbours say. */
export function Why({ rules, event }: { readonly rules: readonly Row[]; readonly event: Row }) {
  const matched = matchedRule(rules, event);
  const pattern = textOf(event.pattern_id) === '-' ? '' : textOf(event.pattern);
  const first = verdictLook(textOf(event.verdict_first)).label;
  return (
    <>
      {pattern !== '' && <p>{whyTexts.pattern(pattern, first)}</p>}
      <FactList
        facts={
          matched
            ? matched.map(({ feature, found }) => [
                textById(whyTexts.features, feature) ?? feature,
                visibleText(
                  feature === 'failure_code'
                    ? `${found} ${textOf(event.failure_name)}`
                    : (textById(whyTexts.meanings, found) ?? found),
                ),
              ])
            : [
                [
                  whyTexts.features.failure_code(),
                  `${textOf(event.failure_code)} ${textOf(event.failure_name)}`,
                ],
              ]
        }
      />
      <p style={{ margin: '6px 0 0', fontSize: 12 }}>
        {textById(whyTexts.confidence, textOf(event.cause_confidence))}
      </p>
    </>
  );
}
