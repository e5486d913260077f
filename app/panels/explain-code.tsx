import { evidence } from '../../src/searches/evidence';
import { explainCode } from '../../src/searches/explain-code';
import { fillSearch } from '../../src/searches/fill-search';
import { eventSearch } from '../data/event-search';
import { quoteSpl } from '../data/quote-spl';
import { rowsOf, textOf } from '../data/results';
import { searchLink } from '../data/search-link';
import { PanelFailure } from '../frame/panel-failure';
import { PanelProgress } from '../frame/panel-progress';
import { OutsideLinks } from '../looks/outside-link';
import { Evidence } from './evidence';
import { usePanelContext } from './panel-context';
import { SidePanel } from './side-panel';
import { useOnDemand } from './use-on-demand';
import { explainTexts } from '../texts/analysis-677';

/** Explains a failure code from the lookup, in any spelling, also where no event has it. */
export function ExplainCode({
  id,
  earliest,
  latest,
}: {
  readonly id: string;
  readonly earliest: string;
  readonly latest: string;
}) {
  const context = usePanelContext();
  const { state, change, turn } = context;
  const code = quoteSpl(id);
  const texts = useOnDemand(
    'explain-code',
    fillSearch(explainCode.search, { code }),
    explainCode.columns,
    '-1m',
    'now',
  );
  const events = context.events ?? eventSearch(state);
  const link = context.link ?? ((search: string) => searchLink(search, state.earliest, state.latest));
  const match = `failure_code=${code}`;
  const found = useOnDemand(
    'evidence',
    fillSearch(evidence.search, { events, match }),
    evidence.columns,
    earliest,
    latest,
    turn,
  );
  const row = texts.results && rowsOf(texts.results)[0];
  const named = textOf(row?.failure_name) !== '';
  return (
    <SidePanel
      title={explainTexts.code(id, textOf(row?.failure_name))}
      onClose={() => change({ focus: undefined })}
    >
      {texts.phase === 'failed' && <PanelFailure message={texts.message ?? ''} onRetry={texts.retry} />}
      {texts.phase === 'loading' && <PanelProgress progress={0} scanned={0} height={160} />}
      {row && !named && <p>{explainTexts.codeUnknown()}</p>}
      {row && named && (
        <>
          <p>
            {explainTexts.codeText(
              textOf(row.failure_text),
              textOf(row.failure_code_hex),
              textOf(row.failure_category),
            )}
          </p>
          <h3>{explainTexts.whatItMeans()}</h3>
          <p>{textOf(row.failure_explanation)}</p>
          <h3>{explainTexts.whatToDo()}</h3>
          <p>{textOf(row.failure_action)}</p>
        </>
      )}
      <Evidence data={found} searchUrl={link(`${events} | where ${match}`)} />
      {row && named && (
        <>
          <h3>{explainTexts.readMore()}</h3>
          <OutsideLinks text={textOf(row.failure_reference)} />
        </>
      )}
    </SidePanel>
  );
}
