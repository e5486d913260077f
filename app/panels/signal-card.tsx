import Link from '@splunk/react-ui/Link';
import { variables } from '@splunk/themes';
import useSplunkTheme from '@splunk/themes/useSplunkTheme';
import styled from 'styled-components';

import { techniqueUrl } from '../../src/searches/attack-signals';
import type { EntityKind } from '../data/entity';
import { investigateUrl } from '../data/entity';
import { formatCount } from '../data/format-number';
import { formatPeriod } from '../data/format-time';
import { isoInZone } from '../data/iso-in-zone';
import type { SignalCard } from '../data/signal-cards';
import type { TrendRange } from '../data/trend';
import { visibleText } from '../data/visible-text';
import { PillLabel } from '../looks/pill-label';
import { severityLook } from '../looks/severities';
import { TrendLine } from '../looks/trend-line';

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

const kinds: Readonly<Record<EntityKind, readonly [one: string, many: string]>> = {
  client: ['Client', 'Clients'],
  account: ['Account', 'Accounts'],
  service: ['Service', 'Services'],
  kdc: ['Domain controller', 'Domain controllers'],
};

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
    <Card aria-label={signal.title} data-test={`signal-${signal.id}`}>
      <Line>
        <h3>{signal.title}</h3>
        <PillLabel
          colours={isDark ? look.dark : look.light}
          mark={look.mark}
          text={signal.severity}
          title={`Severity ${signal.severity}, if it is what it looks like`}
        />
      </Line>
      <Line>
        <strong>
          {formatCount(count)} {count === 1 ? 'event' : 'events'}
        </strong>
        <span>{formatPeriod(isoInZone(first, now), isoInZone(last, now), now)}</span>
        <TrendLine entries={card.trend} range={trend} />
      </Line>
      <Names>
        {names.map(({ kind, names: some, distinct }) => [
          <dt key={`${kind} label`}>
            {distinct === 1 ? kinds[kind][0] : `${formatCount(distinct)} ${kinds[kind][1].toLowerCase()}`}
          </dt>,
          <dd key={kind}>
            {some.slice(0, 3).map(({ name }, index) => (
              <span key={name}>
                {index > 0 && ', '}
                <Link to={investigateUrl({ kind, name }, range)} title={`Investigate ${visibleText(name)}`}>
                  {visibleText(name).slice(0, longest)}
                </Link>
              </span>
            ))}
            {distinct > 3 && ', \u2026'}
          </dd>,
        ])}
      </Names>
      <p>{signal.looksLike}</p>
      <Details>
        <summary>What else looks like that</summary>
        <p>{signal.falsePositives}</p>
      </Details>
      {known > 0 && <p>{formatCount(known)} more are marked as known and not counted.</p>}
      <Line style={{ marginTop: 'auto' }}>
        {evidence !== undefined && <Link to={evidence}>Show the evidence</Link>}
        <Link to={searchUrl} openInNewContext>
          Open in Search
        </Link>
        {signal.techniques.map((technique) => (
          <Link
            key={technique.id}
            to={techniqueUrl(technique)}
            openInNewContext
            title={`MITRE ATT&CK: ${technique.name}`}
          >
            {technique.id}
          </Link>
        ))}
      </Line>
    </Card>
  );
}
