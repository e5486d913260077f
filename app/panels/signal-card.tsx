import Link from '@splunk/react-ui/Link';
import { variables } from '@splunk/themes';
import useSplunkTheme from '@splunk/themes/useSplunkTheme';
import { _ } from '@splunk/ui-utils/i18n';
import { Fragment } from 'react';
import styled from 'styled-components';

import { investigateUrl } from '../data/entity';
import { formatCount } from '../data/format-number';
import { formatPeriod } from '../data/format-time';
import { isoInZone } from '../data/iso-in-zone';
import type { SignalCard } from '../data/signal-cards';
import type { TrendRange } from '../data/trend';
import { visibleText } from '../data/visible-text';
import { Breakable } from '../looks/breakable';
import { PillLabel } from '../looks/pill-label';
import { severityLook } from '../looks/severities';
import { TechniqueLinks } from '../looks/technique-links';
import { TrendLine } from '../looks/trend-line';
import { attackTexts } from '../texts/attacks-677';

const Card = styled.article`
  display: flex;
  flex-direction: column;
  gap: 8px;
  min-width: 0;
  padding: ${variables.spacingMedium};
  border: 1px solid ${variables.borderColor};
  border-radius: 4px;
  h3 {
    margin: 0;
    font-size: 14px;
    font-weight: 600;
    color: ${variables.contentColorActive};
  }
  p {
    margin: 0;
  }
`;

const Line = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 4px 12px;
  align-items: center;
`;

const Names = styled.dl`
  display: grid;
  grid-template-columns: max-content minmax(0, 1fr);
  gap: 2px 12px;
  margin: 0;
  line-height: 24px;
  dd {
    margin: 0;
    overflow-wrap: anywhere;
    unicode-bidi: isolate;
  }
`;

const Details = styled.details`
  summary {
    cursor: pointer;
  }
  p {
    margin: 4px 0 0;
  }
`;

const longest = 48;

/** The address of the page about the name that shows the evidence best, with the signal's cause where it has one. */
export function evidenceUrl(
  { signal, names }: SignalCard,
  range: { readonly earliest: string; readonly latest: string },
): string | undefined {
  const found = names.find(({ kind }) => kind === signal.entity) ?? names[0];
  const name = found?.names[0];
  if (!found || !name) return undefined;
  const [cause = ''] = signal.causes;
  const refused = cause !== 'asrep-roasting' && cause !== 'rc4-tickets-for-many-services';
  const url = investigateUrl({ kind: found.kind, name: name.name }, range);
  return refused && signal.causes.length === 1 ? `${url}&cause=${encodeURIComponent(cause)}` : url;
}

/** A detection that was seen: how often and when, who is behind it, what it means, and the way to the evidence. */
export function SignalCardView(props: {
  readonly card: SignalCard;
  readonly range: { readonly earliest: string; readonly latest: string };
  readonly trend: TrendRange;
  readonly now: string;
  readonly searchUrl: string;
}) {
  const { card, range, trend, now, searchUrl } = props;
  const { signal, count, known, first, last, names } = card;
  const { isDark } = useSplunkTheme();
  const look = severityLook(signal.severity);
  const evidence = evidenceUrl(card, range);
  return (
    <Card aria-label={_(signal.title)} data-test={`signal-${signal.id}`}>
      <Line>
        <h3>{_(signal.title)}</h3>
        <PillLabel
          colours={isDark ? look.dark : look.light}
          mark={look.mark}
          text={look.label}
          title={attackTexts.severityMeans(look.label)}
        />
      </Line>
      <Line>
        <strong>{attackTexts.events(formatCount(count), count === 1)}</strong>
        <span>{formatPeriod(isoInZone(first, now), isoInZone(last, now), now)}</span>
        <TrendLine entries={card.trend} range={trend} />
      </Line>
      <Names>
        {names.map(({ kind, names: some, distinct }) => [
          <dt key={`${kind} label`}>
            {distinct === 1 ? attackTexts.one[kind]() : attackTexts.many[kind](formatCount(distinct))}
          </dt>,
          <dd key={kind}>
            {some.slice(0, 3).map(({ name }, index) => (
              <Fragment key={name}>
                {index > 0 && ', '}
                <Link
                  to={investigateUrl({ kind, name }, range)}
                  title={attackTexts.investigate(visibleText(name))}
                  style={{ display: 'inline-block', maxWidth: '100%' }}
                >
                  <Breakable text={visibleText(name).slice(0, longest)} />
                </Link>
              </Fragment>
            ))}
            {distinct > 3 && ', \u2026'}
          </dd>,
        ])}
      </Names>
      <p>{_(signal.looksLike)}</p>
      <Details>
        <summary>{attackTexts.whatElse()}</summary>
        <p>{_(signal.falsePositives)}</p>
      </Details>
      {known > 0 && <p>{attackTexts.moreKnown(formatCount(known))}</p>}
      <Line style={{ marginTop: 'auto' }}>
        {evidence !== undefined && <Link to={evidence}>{attackTexts.evidence()}</Link>}
        <Link to={searchUrl} openInNewContext>
          {attackTexts.openInSearch()}
        </Link>
        <TechniqueLinks techniques={signal.techniques} />
      </Line>
    </Card>
  );
}
