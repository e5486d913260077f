import { useCallback, useMemo, useRef, useState } from 'react';
import styled from 'styled-components';

import { accounts } from '../../src/searches/panels/accounts';
import { clients } from '../../src/searches/panels/clients';
import { domainControllers } from '../../src/searches/panels/domain-controllers';
import { services } from '../../src/searches/panels/services';
import { usePageState } from '../data/use-page-state';
import { PageShell } from '../frame/page-shell';
import { PanelFailure } from '../frame/panel-failure';
import { RefreshChoice } from '../frame/refresh-choice';
import { Toolbar } from '../frame/toolbar';
import { Causes } from '../panels/causes';
import { Codes } from '../panels/codes';
import { ExplainCause } from '../panels/explain-cause';
import { ExplainCode } from '../panels/explain-code';
import { KnownList } from '../panels/known-list';
import { MarkKnown } from '../panels/mark-known';
import { OverTime } from '../panels/over-time';
import { PanelContextProvider } from '../panels/panel-context';
import type { KnownKeys } from '../panels/panel-context';
import { TopNames } from '../panels/top-names';
import { VerdictBudget } from '../panels/verdict-budget';
import { useAnalysis } from './use-analysis-677';
import { analysisTexts } from '../texts/analysis-677';

const Columns = styled.div<{ $side: boolean }>`
  display: grid;
  gap: 12px;
  grid-template-columns: ${({ $side }) => ($side ? 'minmax(0, 1fr) minmax(320px, 400px)' : 'minmax(0, 1fr)')};
`;

const Stack = styled.div`
  display: grid;
  gap: 12px;
  align-content: start;
  min-width: 0;
`;

const Quarters = styled.div<{ $side: boolean }>`
  display: grid;
  gap: 12px;
  grid-template-columns: repeat(${({ $side }) => ($side ? 2 : 4)}, minmax(0, 1fr));
  @media (min-width: 1800px) {
    grid-template-columns: repeat(4, minmax(0, 1fr));
  }
`;

/** The page 677 Analysis: the budget, the time, the causes to act on, codes, names, and what was chosen. */
export function Analysis677() {
  const [state, change] = usePageState();
  const analysis = useAnalysis(state, change);
  const { range, choices, clock, failure, refresh, busy } = analysis;
  const [dialog, setDialog] = useState<'list' | KnownKeys>();
  const opener = useRef<HTMLElement>();
  const context = useMemo(() => {
    const open = (next: 'list' | KnownKeys) => {
      opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
      setDialog(next);
    };
    return { ...analysis.context, known: { mark: open, list: () => open('list') } };
  }, [analysis.context]);
  const close = () => setDialog(undefined);
  const returnFocus = () => opener.current?.focus();
  const focus = state.focus;
  const toolbar = useMemo(
    () => (
      <Toolbar
        state={state}
        change={change}
        domainControllers={choices.domainControllers}
        codes={choices.codes}
        windowLabel={choices.windowLabel}
      >
        <RefreshChoice busy={busy} onRefresh={refresh} />
      </Toolbar>
    ),
    [state, change, choices, busy, refresh],
  );
  const retry = useCallback(() => failure?.retry(), [failure]);
  return (
    <PageShell page="analysis_677" clock={clock} toolbar={toolbar}>
      {failure && <PanelFailure message={failure.message} onRetry={retry} />}
      <PanelContextProvider value={context}>
        <VerdictBudget {...analysis.budget} />
        <Columns $side={focus !== undefined}>
          <Stack>
            <OverTime />
            <Causes />
            <Codes />
            <Quarters $side={focus !== undefined}>
              <TopNames panel={services} field="service" nothing={analysisTexts.page.noService()} />
              <TopNames panel={accounts} field="account" nothing={analysisTexts.page.noAccount()} />
              <TopNames panel={clients} field="client" nothing={analysisTexts.page.noAddress()} />
              <TopNames panel={domainControllers} field="kdc" nothing={analysisTexts.page.noName()} />
            </Quarters>
          </Stack>
          {range && focus?.kind === 'cause' && <ExplainCause key={focus.id} id={focus.id} {...range} />}
          {range && focus?.kind === 'code' && <ExplainCode key={focus.id} id={focus.id} {...range} />}
        </Columns>
        {dialog === 'list' && <KnownList onRemoved={refresh} onClose={close} returnFocus={returnFocus} />}
        {dialog !== undefined && dialog !== 'list' && (
          <MarkKnown
            keys={dialog}
            onClose={close}
            returnFocus={returnFocus}
            onDone={() => {
              close();
              refresh();
            }}
          />
        )}
      </PanelContextProvider>
    </PageShell>
  );
}
