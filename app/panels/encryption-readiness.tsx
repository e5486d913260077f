import { variables } from '@splunk/themes';
import styled from 'styled-components';

import type { EncryptionTotals } from '../data/encryption-totals';
import { formatCount, formatShare } from '../data/format-number';
import type { PanelData } from '../data/use-post-process';
import { PanelShell } from '../frame/panel-shell';
import { encryptionTexts } from '../texts/encryption-677';
import { readinessWords } from './encryption-words';

const Numbers = styled.dl`
  display: flex;
  flex-wrap: wrap;
  gap: 8px 40px;
  margin: 0 0 8px;
  div {
    display: flex;
    flex-direction: column-reverse;
  }
  dt {
    font-size: 13px;
  }
  dd {
    margin: 0;
    font-size: 22px;
    line-height: 28px;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    color: ${variables.contentColorActive};
  }
`;

const Words = styled.ul`
  margin: 0;
  padding-left: 20px;
  max-width: 1000px;
`;

/** How far the domain is: the numbers, and what they mean. */
export function EncryptionReadiness(props: {
  readonly data: PanelData;
  readonly totals: EncryptionTotals;
  readonly searchUrl: string;
}) {
  const { data, totals, searchUrl } = props;
  const { rc4, des, old, all, refused, blocked, warned } = totals;
  const modern = Math.max(0, rc4 + des - old);
  const shown: readonly (readonly [string, string])[] = [
    [encryptionTexts.ofTheTickets(), all === 0 ? '\u2013' : formatShare(Math.max(0, all - modern), all)],
    [encryptionTexts.ticketsWithRc4(), formatCount(rc4)],
    [encryptionTexts.ticketsWithDes(), formatCount(des)],
    [encryptionTexts.requestsRefused(), formatCount(refused)],
    [encryptionTexts.blockedByKdc(), formatCount(blocked)],
    [encryptionTexts.warningsOfKdc(), formatCount(warned)],
  ];
  return (
    <PanelShell
      id="encryption-readiness"
      title={encryptionTexts.standing()}
      question={encryptionTexts.standingQuestion()}
      data={data}
      searchUrl={searchUrl}
      empty={null}
      height={120}
    >
      {() => (
        <>
          <Numbers>
            {shown.map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </Numbers>
          <Words>
            {readinessWords(totals).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </Words>
        </>
      )}
    </PanelShell>
  );
}
