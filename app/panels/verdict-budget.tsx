import Clickable from '@splunk/react-ui/Clickable';
import Link from '@splunk/react-ui/Link';
import { variables } from '@splunk/themes';
import styled from 'styled-components';

import { verdictBudget } from '../../src/searches/panels/verdict-budget';
import { firstSentence } from '../data/first-sentence';
import { formatChange, formatCount, formatShare } from '../data/format-number';
import { rowsOf } from '../data/results';
import type { Results } from '../data/results';
import { PanelShell } from '../frame/panel-shell';
import { BudgetBar } from '../looks/budget-bar';
import { VerdictLabel } from '../looks/verdict-label';
import { verdictLook } from '../looks/verdicts';
import type { VerdictId } from '../looks/verdicts';
import { budgetOf } from './budget-of';
import { usePanelContext, usePanelData } from './panel-context';

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
`;

const Number = styled.strong`
  color: ${variables.contentColorActive};
`;

/** What the page knows beside the panel's own rows: the count of the period before, and who reports. */
export interface BudgetProps {
  readonly before: number | undefined;
  readonly beforeLabel: string;
  readonly reporting: string;
}

/** How many requests were refused, how that divides by verdict, and how it changed. */
export function VerdictBudget({ before, beforeLabel, reporting }: BudgetProps) {
  const data = usePanelData(verdictBudget);
  const { state, change, searchUrl, advice } = usePanelContext();
  const title = (results: Results | undefined) => {
    const total = budgetOf(results ? rowsOf(results) : []).reduce((sum, share) => sum + share.count, 0);
    const moved = before === undefined ? undefined : formatChange(total, before);
    const arrow = { up: '\u25b2 ', down: '\u25bc ', same: '', new: '' };
    return results ? (
      <>
        {formatCount(total)} refused {total === 1 ? 'request' : 'requests'}
        <span style={{ fontWeight: 400 }}>
          {moved && ` \u00b7 ${arrow[moved.direction]}${moved.text} against ${beforeLabel}`}
          {reporting && ` \u00b7 ${reporting}`}
        </span>
      </>
    ) : (
      verdictBudget.title
    );
  };
  return (
    <PanelShell
      id={verdictBudget.id}
      title={title(data.results)}
      question={verdictBudget.question}
      data={data}
      searchUrl={searchUrl(verdictBudget)}
      empty={advice}
      height={64}
    >
      {(results) => {
        const shares = budgetOf(rowsOf(results));
        const total = shares.reduce((sum, share) => sum + share.count, 0);
        const words = (verdict: VerdictId, count: number, causes: number) => (
          <>
            <VerdictLabel verdict={verdict} known={verdict === 'known' ? 'yes' : 'no'} />
            <span>
              <Number>{formatCount(count)}</Number> {verdictLook(verdict).counted} (
              {formatShare(count, total)}, {formatCount(causes)} {causes === 1 ? 'cause' : 'causes'})
            </span>
          </>
        );
        const expected = shares.find(({ verdict }) => verdict === 'ignore')?.causes[0];
        return (
          <>
            <BudgetBar shares={shares} />
            <Legend aria-label="By verdict">
              {shares.map(({ verdict, count, causes }) => (
                <li key={verdict}>
                  {verdict === 'known' ? (
                    <Entry as="span">{words(verdict, count, causes.length)}</Entry>
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
            {expected && (
              <p style={{ margin: '8px 0 0' }}>
                Largest expected cause:{' '}
                <Link onClick={() => change({ focus: { kind: 'cause', id: expected.id } })} tag="button">
                  {firstSentence(expected.name)}
                </Link>{' '}
                ({formatCount(expected.count)})
              </p>
            )}
          </>
        );
      }}
    </PanelShell>
  );
}
