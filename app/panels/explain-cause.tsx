import Button from '@splunk/react-ui/Button';

import { evidence } from '../../src/searches/evidence';
import { fillSearch } from '../../src/searches/fill-search';
import { eventSearch } from '../data/event-search';
import { firstSentence } from '../data/first-sentence';
import { quoteSpl } from '../data/quote-spl';
import { rowsOf, textOf } from '../data/results';
import { searchLink } from '../data/search-link';
import { OutsideLinks } from '../looks/outside-link';
import { VerdictLabel } from '../looks/verdict-label';
import { Evidence } from './evidence';
import { usePanelContext } from './panel-context';
import { SidePanel } from './side-panel';
import { useOnDemand } from './use-on-demand';

const confidences: Readonly<Record<string, string>> = {
  documented: 'A cause that Microsoft or a standard documents.',
  heuristic: 'A likely cause, told from the shape of the event; check before you act.',
};

/** Explains a cause: its verdict, how sure we are, what to do, and the newest events. */
export function ExplainCause({
  id,
  earliest,
  latest,
}: {
  readonly id: string;
  readonly earliest: string;
  readonly latest: string;
}) {
  const { state, change } = usePanelContext();
  const match = `cause_id=${quoteSpl(id)}`;
  const events = eventSearch(state);
  const data = useOnDemand(
    'evidence',
    fillSearch(evidence.search, { events, match }),
    evidence.columns,
    earliest,
    latest,
  );
  const newest = data.results && rowsOf(data.results)[0];
  const cause = textOf(newest?.cause);
  const name = firstSentence(cause);
  const more = cause.slice(name.length).replace(/^[.\s]+/, '');
  const sure = confidences[textOf(newest?.cause_confidence)];
  return (
    <SidePanel title={name || id} onClose={() => change({ focus: undefined })}>
      {newest && (
        <>
          <p>
            <VerdictLabel verdict={textOf(newest.verdict)} known={textOf(newest.known)} /> {sure}
          </p>
          {more && <p>{more}</p>}
          {textOf(newest.known) === 'yes' && <p>Known: {textOf(newest.known_note)}</p>}
          <h3>What to do</h3>
          <p>{textOf(newest.cause_action)}</p>
        </>
      )}
      {state.filters.cause !== id && (
        <Button
          inline
          appearance="secondary"
          label="Show only this cause"
          onClick={() => change({ filters: { ...state.filters, cause: id } })}
        />
      )}
      <Evidence
        data={data}
        searchUrl={searchLink(`${events} | where ${match}`, state.earliest, state.latest)}
      />
      {newest && (
        <>
          <h3>Read more</h3>
          <OutsideLinks text={textOf(newest.cause_reference)} />
        </>
      )}
    </SidePanel>
  );
}
