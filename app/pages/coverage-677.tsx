import styled from 'styled-components';

import { coverageAddress } from '../data/coverage-address';
import type { ControllerCoverage, CoverageIssue } from '../data/coverage-of';
import { formatCount } from '../data/format-number';
import { useAddress } from '../data/use-address';
import { EmptyNote } from '../frame/empty-note';
import { PageShell } from '../frame/page-shell';
import { PanelFailure } from '../frame/panel-failure';
import { RangePicker } from '../frame/range-picker';
import { AdvicePanel } from '../panels/coverage/advice-panel';
import { Controllers } from '../panels/coverage/controllers';
import { FilterCheck } from '../panels/coverage/filter-check';
import { IndexChoice } from '../panels/coverage/index-choice';
import { Finding, namesOf } from '../panels/coverage/names';
import { SearchCost } from '../panels/coverage/search-cost';
import { anyLanguage, codeSeven, failureAuditing } from '../panels/coverage/set-up-advice';
import { Sources } from '../panels/coverage/sources';
import { coverageTexts } from '../texts/coverage-677';
import { clockWords } from './analysis-words';
import { useCoverage } from './use-coverage-677';

const Bar = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  align-items: center;
`;

const Halves = styled.div`
  display: grid;
  gap: 12px;
  align-items: start;
  grid-template-columns: repeat(2, minmax(0, 1fr));
  @media (max-width: 1100px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;

const Stack = styled.div`
  display: grid;
  gap: 12px;
  min-width: 0;
`;

/** What the events say about an issue, in one sentence; nothing while they are not known. */
function findingOf(
  controllers: readonly ControllerCoverage[],
  issue: CoverageIssue,
  words: { readonly none: string; readonly some: (names: string) => string },
): string {
  const some = controllers.filter(({ issues }) => issues.includes(issue));
  return some.length === 0 ? words.none : words.some(namesOf(some));
}

/** The page Coverage and set-up: who sends what, what is kept back, and where the app looks. */
export function Coverage677() {
  const [state, change] = useAddress(coverageAddress);
  const coverage = useCoverage(state);
  const { resolved, controllers, controllerData, index } = coverage;
  const { range } = resolved;
  const now = range?.now ?? '';
  const ready = controllerData.phase === 'ready';
  const unreadable = controllers.reduce((sum, controller) => sum + controller.unreadable, 0);
  const nothing = <EmptyNote reason={coverageTexts.nothing(index.macro?.definition ?? '')} />;
  const choice = range && <IndexChoice index={index} now={now} />;
  const empty = ready && controllers.length === 0;
  return (
    <PageShell
      page="coverage_677"
      clock={range && clockWords(range.now, Date.now())}
      toolbar={
        <Bar role="search" aria-label={coverageTexts.toolbar()}>
          <RangePicker state={state} change={({ earliest, latest }) => change({ earliest, latest })} />
        </Bar>
      }
    >
      {resolved.message !== undefined && <PanelFailure message={resolved.message} onRetry={resolved.retry} />}
      {empty && choice}
      <Controllers
        controllers={controllers}
        data={controllerData}
        searchUrl={coverage.controllerUrl}
        empty={nothing}
        now={now}
        range={state}
      />
      <Halves>
        <Stack>
          {!empty && choice}
          <Sources
            data={coverage.sourceData}
            searchUrl={coverage.sourceUrl}
            empty={<EmptyNote reason={coverageTexts.noSource()} />}
            now={now}
          />
          {range && <FilterCheck now={now} />}
        </Stack>
        <Stack>
          <AdvicePanel advice={codeSeven()}>
            {ready && controllers.length > 0 && (
              <Finding
                text={findingOf(controllers, 'no-code-7', {
                  none: coverageTexts.codeSevenFromAll(),
                  some: coverageTexts.codeSevenMissing,
                })}
              />
            )}
          </AdvicePanel>
          <AdvicePanel advice={failureAuditing()}>
            {ready && controllers.length > 0 && (
              <Finding
                text={findingOf(controllers, 'no-failures', {
                  none: coverageTexts.failuresFromAll(),
                  some: coverageTexts.failuresMissing,
                })}
              />
            )}
          </AdvicePanel>
          <AdvicePanel advice={anyLanguage()}>
            {ready && controllers.length > 0 && (
              <Finding
                text={findingOf(controllers, 'unreadable', {
                  none: coverageTexts.allReadable(),
                  some: (names) => coverageTexts.someUnreadable(unreadable, formatCount(unreadable), names),
                })}
              />
            )}
          </AdvicePanel>
        </Stack>
      </Halves>
      <SearchCost />
    </PageShell>
  );
}
