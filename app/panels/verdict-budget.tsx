import Clickable from '@splunk/react-ui/Clickable';
import Link from '@splunk/react-ui/Link';
import { variables } from '@splunk/themes';
import styled from 'styled-components';

import { verdictBudget } from '../../src/searches/panels/verdict-budget';
import { firstSentence } from '../data/first-sentence';
import { formatChange, formatCount, formatShare } from '../data/format-number';
import type { Judging } from '../data/page-state';
import { rowsOf } from '../data/results';
import type { Results } from '../data/results';
import { visibleText } from '../data/visible-text';
import { PanelShell } from '../frame/panel-shell';
import { BudgetBar } from '../looks/budget-bar';
import { VerdictLabel } from '../looks/verdict-label';
import { verdictLook } from '../looks/verdicts';
import type { VerdictId } from '../looks/verdicts';
import { budgetOf, knownNotes } from './budget-of';
import type { CauseCount } from './budget-of';
import { budgetSentence, changeWords } from './budget-words';
import { usePanelContext, usePanelData } from './panel-context';
import { _ } from '@splunk/ui-utils/i18n';
import { analysisTexts } from '../texts/analysis-677';

const Legend = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: 4px 24px;
  margin: 8px 0 0;
  padding: 0;
  list-style: none;
`;

const Entry = styled(Clickable)`
  display: inline-flex;
  gap: 6px;
  align-items: center;
  padding: 2px 4px;
  border-radius: 4px;
  &:hover {
    background: ${variables.interactiveColorOverlayHover};
  }
  &:focus-visible {
    outline: 2px solid ${variables.focusColor};
  }
`;

const Number = styled.strong`
  color: ${variables.contentColorActive};
`;

/** What the page knows beside the panel's own rows: the count of the period before, and who reports. */
export interface BudgetProps {
  readonly before: number | undefined;
  readonly beforeLabel: string;
  readonly reporting: string;
  /** How the verdicts were reached. */
  readonly judging: Judging;
}

const Answers = styled.dl`
  display: grid;
  grid-template-columns: max-content minmax(0, 1fr);
  gap: 4px 12px;
  margin: 10px 0 0;
  dt {
    font-weight: 600;
    color: ${variables.contentColorActive};
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
`;

const Small = styled.p`
  margin: 8px 0 0;
  font-size: 12px;
  overflow-wrap: anywhere;
`;

/** Names of causes with their counts, each the way to its explanation. */
function CauseLinks({ causes, most }: { readonly causes: readonly CauseCount[]; readonly most: number }) {
  const { change } = usePanelContext();
  const words = analysisTexts.budget;
  return (
    <>
      {causes.slice(0, most).map(({ id, name, count }, index) => (
        <span key={id}>
          {index > 0 && words.then()}
          <Link onClick={() => change({ focus: { kind: 'cause', id } })} tag="button">
            {firstSentence(name)}
          </Link>{' '}
          ({formatCount(count)})
        </span>
      ))}
      {causes.length > most && words.andMore(formatCount(causes.length - most))}
    </>
  );
}

/** How many requests were refused, how that divides by verdict, how it changed, and what comes first. */
export function VerdictBudget({ before, beforeLabel, reporting, judging }: BudgetProps) {
  const data = usePanelData(verdictBudget);
  const { state, change, searchUrl, advice, known } = usePanelContext();
  // While a search runs the way to a faster one stands in the head of the panel, so that nobody has to wait for it.
  const otherWay = (
    <Link tag="button" onClick={() => change({ judging: judging === 'neighbours' ? 'alone' : 'neighbours' })}>
      {judging === 'neighbours' ? analysisTexts.budget.judgeAlone() : analysisTexts.budget.judgeTogether()}
    </Link>
  );
  const open = (results: Results) =>
    budgetOf(rowsOf(results))
      .filter(({ verdict }) => verdict !== 'known')
      .reduce((sum, { count }) => sum + count, 0);
  const title = (results: Results | undefined) => {
    if (!results) return _(verdictBudget.title);
    const total = open(results);
    const arrow = { up: '\u25b2 ', down: '\u25bc ', same: '', new: '' };
    return (
      <>
        {analysisTexts.budget.refused(formatCount(total), total === 1)}
        <span style={{ fontWeight: 400 }}>
          {before !== undefined &&
            !results.preview &&
            ` \u00b7 ${arrow[formatChange(total, before).direction]}${changeWords(total, before, beforeLabel)}`}
          {reporting && ` \u00b7 ${reporting}`}
        </span>
      </>
    );
  };
  return (
    <PanelShell
      id={verdictBudget.id}
      title={title(data.results)}
      question={_(verdictBudget.question)}
      data={data}
      searchUrl={searchUrl(verdictBudget)}
      empty={advice}
      height={120}
      actions={
        <>
          {(data.phase === 'loading' || data.results?.preview) && otherWay}
          {known && (
            <Link tag="button" onClick={known.list}>
              {analysisTexts.budget.knownFailures()}
            </Link>
          )}
        </>
      }
    >
      {(results) => {
        const rows = rowsOf(results);
        const shares = budgetOf(rows);
        const total = open(results);
        const of = (id: VerdictId) => shares.find(({ verdict }) => verdict === id);
        const texts = analysisTexts.budget;
        const words = (verdict: VerdictId, count: number, causes: number) => (
          <>
            <VerdictLabel verdict={verdict} known={verdict === 'known' ? 'yes' : 'no'} />
            <span>
              <Number>{formatCount(count)}</Number> {verdictLook(verdict).counted}{' '}
              {verdict === 'known'
                ? texts.leftOut()
                : texts.share(formatShare(count, total), formatCount(causes), causes === 1)}
            </span>
          </>
        );
        const expected = of('ignore')?.causes[0];
        const notes = knownNotes(rows);
        return (
          <>
            <p style={{ margin: '0 0 8px' }}>{budgetSentence(shares)}</p>
            <BudgetBar shares={shares} />
            <Legend aria-label={texts.byVerdict()}>
              {shares.map(({ verdict, count, causes }) => (
                <li key={verdict}>
                  {verdict === 'known' ? (
                    <Entry onClick={() => known?.list()}>{words(verdict, count, causes.length)}</Entry>
                  ) : (
                    <Entry
                      title={verdictLook(verdict).meaning}
                      onClick={() => change({ filters: { ...state.filters, verdict } })}
                    >
                      {words(verdict, count, causes.length)}
                    </Entry>
                  )}
                </li>
              ))}
            </Legend>
            {total > 0 && (
              <Answers>
                <dt>{texts.attack()}</dt>
                <dd>
                  {of('investigate') ? (
                    <CauseLinks causes={of('investigate')?.causes ?? []} most={3} />
                  ) : (
                    texts.noAttack()
                  )}
                </dd>
                <dt>{texts.fixFirst()}</dt>
                <dd>
                  {of('fix') ? (
                    <CauseLinks causes={of('fix')?.causes ?? []} most={2} />
                  ) : (
                    texts.nothingToFix()
                  )}
                </dd>
                <dt>{texts.largestExpected()}</dt>
                <dd>
                  {expected ? (
                    <>
                      <CauseLinks causes={[expected]} most={1} />{' '}
                      {known && (
                        <Link tag="button" onClick={() => known.mark({ cause_id: expected.id })}>
                          {texts.markAsKnown()}
                        </Link>
                      )}
                    </>
                  ) : (
                    texts.noExpected()
                  )}
                </dd>
              </Answers>
            )}
            {notes.length > 0 && (
              <Small>
                {texts.knownAndLeftOut()}{' '}
                {notes
                  .slice(0, 4)
                  .map(([note, count]) => texts.countOfNote(formatCount(count), visibleText(note)))
                  .join('; ')}
                {notes.length > 4 && texts.andMore(formatCount(notes.length - 4))}
              </Small>
            )}
            <Small>
              {judging === 'neighbours' ? texts.withNeighbours() : texts.alone()}{' '}
              {data.phase === 'ready' && !results.preview && otherWay}
            </Small>
          </>
        );
      }}
    </PanelShell>
  );
}
