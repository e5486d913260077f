import Button from '@splunk/react-ui/Button';
import Link from '@splunk/react-ui/Link';
import Message from '@splunk/react-ui/Message';
import { useCallback, useMemo, useState } from 'react';
import styled from 'styled-components';

import { investigateAddress } from '../data/investigate-address';
import { epochOf } from '../data/resolve-range';
import type { Entity } from '../data/entity';
import type { Happening } from '../data/sequence';
import { useAddress } from '../data/use-address';
import { useFixedCauses } from '../data/use-fixed-causes';
import { EntityBar } from '../frame/entity-bar';
import { PageShell } from '../frame/page-shell';
import { PanelFailure } from '../frame/panel-failure';
import { Comparison } from '../panels/comparison';
import { EntityOverTime } from '../panels/entity-over-time';
import { ExplainCause } from '../panels/explain-cause';
import { ExplainHappening } from '../panels/explain-happening';
import { FixedForbidden } from '../panels/fixed-forbidden';
import { InvestigateContextProvider } from '../panels/investigate-context';
import { NtlmInstead } from '../panels/ntlm-instead';
import { PanelContextProvider } from '../panels/panel-context';
import type { PanelContext } from '../panels/panel-context';
import { RefusedFor } from '../panels/refused-for';
import { SequencePanel } from '../panels/sequence';
import { Touched } from '../panels/touched';
import { WhoLocksOut } from '../panels/who-locks-out';
import { clockWords, windowWords } from './analysis-words';
import { InvestigateStart } from './investigate-start';
import { useHistory } from '../data/use-entity-history';
import { investigateTexts } from '../texts/investigate-677';

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

/** The page Investigate: everything about one account, service, client or domain controller, or a comparison. */
export function Investigate677() {
  const [state, change] = useAddress(investigateAddress);
  const [happening, setHappening] = useState<Happening>();
  const history = useHistory(state, state.view === 'history');
  const fixed = useFixedCauses();
  const { resolved, from, to, entity } = history;
  const now = resolved?.now ?? '';
  const goTo = useCallback(
    ({ kind, name }: Entity) => {
      setHappening(undefined);
      change({ filters: { [kind]: name }, focus: undefined, window: undefined, granted: false });
    },
    [change],
  );
  const { marks, mark, unmark } = fixed;
  const context = useMemo(
    () => ({
      state,
      change,
      history,
      now,
      goTo,
      marks,
      mark: (causeId: string, service: string, at?: number) =>
        mark(causeId, service, at ?? (now === '' ? Date.now() / 1000 : epochOf(now))),
      unmark,
      choose: (chosen: Happening) => {
        setHappening(chosen);
        change({ focus: undefined }, true);
      },
    }),
    [state, change, history, now, goTo, marks, mark, unmark],
  );
  const focus = state.focus?.kind === 'cause' ? state.focus : undefined;
  const side: PanelContext = {
    state,
    change,
    jobs: {},
    fill: (search) => search,
    searchUrl: () => '',
    range: { from: from ?? 0, to: to ?? 1 },
    now,
    events: history.searches.events,
    bucketSeconds: history.span.seconds,
    advice: null,
    empty: null,
  };
  const history677 = entity !== undefined && state.view === 'history';
  return (
    <PageShell
      page="investigate_677"
      clock={resolved && clockWords(resolved.now, Date.now())}
      toolbar={
        <EntityBar
          state={state}
          change={change}
          windowLabel={
            state.window && resolved
              ? windowWords(state.window, resolved.now)
              : investigateTexts.partOfRange()
          }
        />
      }
    >
      {history.failure && <PanelFailure message={history.failure.message} onRetry={history.failure.retry} />}
      {fixed.message !== undefined && (
        <Message type="warning">{investigateTexts.fixedUnread(fixed.message)}</Message>
      )}
      {fixed.refused && <FixedForbidden refused={fixed.refused} now={now} />}
      <InvestigateContextProvider value={context}>
        <PanelContextProvider value={side}>
          {state.view === 'compare' && <Comparison />}
          {state.view === 'history' && entity === undefined && <InvestigateStart />}
          {history677 && (
            <Columns $side={focus !== undefined || happening !== undefined}>
              <Stack>
                {history.grantedSkipped === 'controller' && (
                  <div style={{ margin: 0 }}>
                    {investigateTexts.controllerGrants()}{' '}
                    <Button
                      inline
                      appearance="secondary"
                      label={investigateTexts.readGranted()}
                      onClick={() => change({ granted: true })}
                    />
                  </div>
                )}
                {history.grantedSkipped === 'filtered' && (
                  <p style={{ margin: 0 }}>{investigateTexts.grantedFiltered()}</p>
                )}
                {entity.kind === 'service' && <p style={{ margin: 0 }}>{investigateTexts.serviceNames()}</p>}
                <EntityOverTime />
                <RefusedFor />
                {entity.kind === 'account' && <WhoLocksOut />}
                <NtlmInstead />
                <SequencePanel />
                <Touched />
                <p style={{ margin: 0, fontSize: 12 }}>
                  {history.judging === 'neighbours'
                    ? investigateTexts.withNeighbours()
                    : investigateTexts.withOwn()}{' '}
                  <Link
                    tag="button"
                    onClick={() =>
                      change({ judging: history.judging === 'neighbours' ? 'alone' : 'neighbours' })
                    }
                  >
                    {history.judging === 'neighbours'
                      ? investigateTexts.judgeOwn()
                      : investigateTexts.judgeAll()}
                  </Link>
                </p>
              </Stack>
              {happening ? (
                <ExplainHappening happening={happening} onClose={() => setHappening(undefined)} />
              ) : (
                focus && history.read && <ExplainCause key={focus.id} id={focus.id} {...history.read} />
              )}
            </Columns>
          )}
        </PanelContextProvider>
      </InvestigateContextProvider>
    </PageShell>
  );
}
