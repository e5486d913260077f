import Link from '@splunk/react-ui/Link';
import { variables } from '@splunk/themes';
import styled from 'styled-components';

import type { CauseEntry, CodeEntry } from '../../data/reference-rows';
import { viewUrl } from '../../data/splunk-page';
import { OutsideLinks } from '../../looks/outside-link';
import { VerdictLabel } from '../../looks/verdict-label';
import { codesTexts } from '../../texts/codes-677';
import { SidePanel } from '../side-panel';
import { windowsSentence } from './windows-words';

const Causes = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
  li {
    padding: 8px 0;
    border-top: 1px solid ${variables.borderColorWeak};
  }
  p {
    margin: 4px 0 0;
  }
`;

/** Where else the world writes about a code: pages for its name, and for the event that shows it. */
function furtherReading({ name, events }: CodeEntry): string {
  const event = events[0] === undefined ? [] : [`https://www.eventid.net/display.asp?eventid=${events[0]}`];
  return [...event, `https://duckduckgo.com/?q=${encodeURIComponent(`${name} Windows event`)}`].join(' ');
}

/** Everything about one failure code, beside the table. */
export function CodeDetails(props: {
  readonly entry: CodeEntry;
  readonly causes: readonly CauseEntry[];
  readonly onClose: () => void;
}) {
  const { entry, onClose } = props;
  const causes = entry.causes.flatMap((id) => props.causes.find((cause) => cause.id === id) ?? []);
  return (
    <SidePanel title={codesTexts.panelTitle(String(entry.number), entry.hex, entry.name)} onClose={onClose}>
      <p>{codesTexts.textAndKind(entry.text, entry.category)}</p>
      {entry.aliases.length > 0 && (
        <p style={{ overflowWrap: 'anywhere' }}>{codesTexts.alsoCalled(entry.aliases.join(', '))}</p>
      )}
      <h3>{codesTexts.whatItMeans()}</h3>
      <p>{entry.explanation}</p>
      <h3>{codesTexts.whatToDo()}</h3>
      <p>{entry.action}</p>
      <h3>{codesTexts.whereWindowsShows()}</h3>
      <p>{windowsSentence(entry)}</p>
      {entry.number !== 0 && (
        <p>
          <Link to={viewUrl('analysis_677', `?code=${entry.number}&requests=all`)}>
            {codesTexts.refusedWithCode()}
          </Link>
        </p>
      )}
      {entry.microsoft.says !== '' && (
        <>
          <h3>{codesTexts.microsoftSays()}</h3>
          <p>{codesTexts.rfcIsRight(entry.microsoft.says)}</p>
          <OutsideLinks text={entry.microsoft.url} />
        </>
      )}
      {causes.length > 0 && (
        <>
          <h3>{codesTexts.causes()}</h3>
          <Causes>
            {causes.map((cause) => (
              <li key={cause.id}>
                <VerdictLabel verdict={cause.verdict} />
                <p>{cause.text}</p>
                <p>{cause.action}</p>
              </li>
            ))}
          </Causes>
        </>
      )}
      <h3>{codesTexts.readMore()}</h3>
      <p>{entry.source.title}</p>
      <OutsideLinks text={`${entry.source.url} ${furtherReading(entry)}`} />
    </SidePanel>
  );
}
