import { useMemo } from 'react';
import styled from 'styled-components';

import { refusals } from '../../src/searches/analysis-677';
import { fillSearch } from '../../src/searches/fill-search';
import type { Panel } from '../../src/searches/panel';
import { accounts } from '../../src/searches/panels/accounts';
import { clients } from '../../src/searches/panels/clients';
import { domainControllers } from '../../src/searches/panels/domain-controllers';
import { services } from '../../src/searches/panels/services';
import { entityKinds } from '../data/entity';
import { searchLink } from '../data/search-link';
import type { ChangeState } from '../data/use-page-state';
import { useSearchJob } from '../data/use-search-job';
import { EmptyNote } from '../frame/empty-note';
import { FixedList } from '../panels/fixed-list';
import { useInvestigate } from '../panels/investigate-context';
import { PanelContextProvider } from '../panels/panel-context';
import type { PanelContext } from '../panels/panel-context';
import { TopNames } from '../panels/top-names';
import { investigateTexts } from '../texts/investigate-677';

const Quarters = styled.div`
  display: grid;
  gap: 12px;
  grid-template-columns: repeat(auto-fit, minmax(280px, 1fr));
`;

/** What the page shows while nobody chose what to look at: what was fixed, and who is refused most. */
export function InvestigateStart() {
  const { state, goTo, history, now } = useInvestigate();
  const { from, to, span, judging } = history;
  // A long range is judged event by event: with neighbours every granted ticket of it would be read.
  const events = judging === 'neighbours' ? '`kerberos_triage`' : '`kerberos_failures`';
  const texts = useMemo(() => ({ events, span: span.name }), [events, span.name]);
  const search = fillSearch(refusals.search, texts);
  const job = useSearchJob(
    from !== undefined && to !== undefined
      ? { id: refusals.id, search, earliest: String(from), latest: String(to) }
      : undefined,
  );
  const change: ChangeState = ({ filters = {} }) => {
    const kind = entityKinds.find((candidate) => filters[candidate] !== undefined);
    if (kind) goTo({ kind, name: filters[kind] ?? '' });
  };
  const searchUrl = (panel: Panel) =>
    searchLink(`${search} | ${fillSearch(panel.search, texts)}`, state.earliest, state.latest);
  const empty = <EmptyNote reason={investigateTexts.startEmpty()} />;
  const context: PanelContext = {
    state: { ...state, filters: {} },
    change,
    jobs: { [refusals.id]: job },
    fill: (text) => fillSearch(text, texts),
    searchUrl,
    range: { from: from ?? 0, to: to ?? 1 },
    now,
    bucketSeconds: span.seconds,
    advice: empty,
    empty,
  };
  return (
    <>
      <p style={{ margin: 0 }}>{investigateTexts.start()}</p>
      <FixedList job={job} searchUrl={searchLink(search, state.earliest, state.latest)} />
      <PanelContextProvider value={context}>
        <Quarters>
          <TopNames panel={accounts} field="account" nothing={investigateTexts.noAccount()} onward={false} />
          <TopNames panel={services} field="service" nothing={investigateTexts.noService()} onward={false} />
          <TopNames panel={clients} field="client" nothing={investigateTexts.noAddress()} onward={false} />
          <TopNames
            panel={domainControllers}
            field="kdc"
            nothing={investigateTexts.noName()}
            onward={false}
          />
        </Quarters>
      </PanelContextProvider>
    </>
  );
}
