import Button from '@splunk/react-ui/Button';
import Link from '@splunk/react-ui/Link';

import { evidence } from '../../src/searches/evidence';
import { explainCause } from '../../src/searches/explain-cause';
import { fillSearch } from '../../src/searches/fill-search';
import { pages } from '../../src/searches/pages';
import { remediesFor } from '../../src/searches/remedies/catalogue';
import { entityKinds, fieldOfEntity, investigateUrl } from '../data/entity';
import { eventSearch } from '../data/event-search';
import { firstSentence } from '../data/first-sentence';
import { furtherReading } from '../data/further-reading';
import { quoteSpl } from '../data/quote-spl';
import { rowsOf, textOf } from '../data/results';
import type { Cell } from '../data/results';
import { searchLink } from '../data/search-link';
import { visibleText } from '../data/visible-text';
import { PanelFailure } from '../frame/panel-failure';
import { CommandList } from '../looks/command-list';
import { VerdictLabel } from '../looks/verdict-label';
import { Evidence } from './evidence';
import { usePanelContext } from './panel-context';
import { SidePanel } from './side-panel';
import { useOnDemand } from './use-on-demand';
import { Why } from './why';
import { explainTexts } from '../texts/analysis-677';

type Row = Readonly<Record<string, Cell>>;

function longest(text: string): string {
  const visible = visibleText(text);
  return visible.length > 40 ? `${visible.slice(0, 40)}\u2026` : visible;
}

function stepsFor(event: Row) {
  const get = (field: string) => textOf(event[field]) || '-';
  return remediesFor({
    cause_id: get('cause_id'),
    account: get('account'),
    account_type: get('account_type'),
    service: get('service'),
    service_host: get('service_host'),
    client_ip: get('client_ip'),
    kdc: get('kdc'),
    realm: get('realm'),
  });
}

/** Explains a cause: what it means, why the app thinks so, what to do, where to read on, and the newest events. */
export function ExplainCause({
  id,
  earliest,
  latest,
}: {
  readonly id: string;
  readonly earliest: string;
  readonly latest: string;
}) {
  const context = usePanelContext();
  const { state, change, turn = 0, known } = context;
  const match = `cause_id=${quoteSpl(id)}`;
  const events = context.events ?? eventSearch(state);
  const link = context.link ?? ((search: string) => searchLink(search, state.earliest, state.latest));
  const rulesSearch = fillSearch(explainCause.search, { cause: quoteSpl(id) });
  const told = useOnDemand(explainCause.id, rulesSearch, explainCause.columns, '-1m', 'now');
  const search = fillSearch(evidence.search, { events, match });
  const data = useOnDemand(evidence.id, search, evidence.columns, earliest, latest, turn);
  const rules = told.results && !told.stale ? rowsOf(told.results) : [];
  const newest = data.results && rowsOf(data.results)[0];
  const about = newest ?? rules[0];
  const cause = textOf(about?.cause);
  const name = firstSentence(cause);
  const more = cause.slice(name.length).replace(/^[.\s]+/, '');
  const steps = newest ? stepsFor(newest) : [];
  const entities = newest && pages.some((page) => page.id === 'investigate_677') ? entityKinds : [];
  return (
    <SidePanel title={name || id} onClose={() => change({ focus: undefined })}>
      {told.phase === 'failed' && <PanelFailure message={told.message ?? ''} onRetry={told.retry} />}
      {about && (
        <>
          <p>
            <VerdictLabel verdict={textOf(about.verdict)} known={newest ? textOf(newest.known) : 'no'} />
          </p>
          {more && <p>{more}</p>}
          {newest && textOf(newest.known) === 'yes' && (
            <p>{explainTexts.known(visibleText(textOf(newest.known_note)))}</p>
          )}
          {newest && (
            <>
              <h3>{explainTexts.why()}</h3>
              <Why rules={rules} event={newest} />
            </>
          )}
          <h3>{explainTexts.whatToDo()}</h3>
          <p>{textOf(about.cause_action)}</p>
          {steps.length > 0 && (
            <>
              <p style={{ fontSize: 12 }}>{explainTexts.namesOfNewest()}</p>
              <CommandList steps={steps} />
            </>
          )}
          <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
            {state.filters.cause !== id && (
              <Button
                inline
                appearance="secondary"
                label={explainTexts.onlyThis()}
                onClick={() => change({ filters: { ...state.filters, cause: id } })}
              />
            )}
            {known && (
              <Button
                inline
                appearance="secondary"
                label={explainTexts.markAsKnown()}
                onClick={() =>
                  known.mark({
                    cause_id: id,
                    ...(state.filters.service === undefined ? {} : { service: state.filters.service }),
                    ...(state.filters.account === undefined ? {} : { account: state.filters.account }),
                    ...(state.filters.client === undefined ? {} : { client_ip: state.filters.client }),
                    ...(state.filters.code === undefined ? {} : { failure_code: state.filters.code }),
                  })
                }
              />
            )}
          </div>
        </>
      )}
      <Evidence data={data} searchUrl={link(`${events} | where ${match}`)} />
      {newest && (
        <>
          {entities.length > 0 && <h3>{explainTexts.investigate()}</h3>}
          <ul style={{ margin: 0, padding: 0, listStyle: 'none' }}>
            {entities
              .map((kind) => ({ kind, value: textOf(newest[fieldOfEntity[kind]]) }))
              .filter(({ value }) => !['', '-'].includes(value))
              .map(({ kind, value }) => (
                <li key={kind} style={{ padding: '3px 0', overflowWrap: 'anywhere' }}>
                  <Link to={investigateUrl({ kind, name: value }, state)}>
                    {explainTexts.entity[kind](longest(value))}
                  </Link>
                </li>
              ))}
          </ul>
          <h3>{explainTexts.readMore()}</h3>
          <ul style={{ margin: 0, padding: 0, listStyle: 'none' }}>
            {furtherReading(newest).map(({ label, address }) => (
              <li key={address} style={{ padding: '3px 0', overflowWrap: 'anywhere' }}>
                <Link to={address} openInNewContext>
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </SidePanel>
  );
}
