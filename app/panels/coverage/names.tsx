import type { ControllerCoverage } from '../../data/coverage-of';
import { formatCount } from '../../data/format-number';
import { visibleText } from '../../data/visible-text';
import { coverageTexts } from '../../texts/coverage-677';

const most = 8;

/** Names of domain controllers in a sentence, the first few of many. */
export function namesOf(controllers: readonly ControllerCoverage[]): string {
  const names = controllers.slice(0, most).map(({ name }) => visibleText(name));
  return controllers.length > most
    ? coverageTexts.andMore(names.join(', '), formatCount(controllers.length - most))
    : names.join(', ');
}

/** What the user's own events say, in bold before the advice. */
export function Finding({ text }: { readonly text: string }) {
  return (
    <p role="status" style={{ margin: '0 0 8px' }}>
      <strong>{text}</strong>
    </p>
  );
}
