import Table from '@splunk/react-ui/Table';
import { useMemo } from 'react';

import { formatCount } from '../data/format-number';
import { joinedData } from '../data/joined-data';
import { ntlmFallbacks } from '../data/ntlm-fallback';
import { searchLink } from '../data/search-link';
import { visibleText } from '../data/visible-text';
import { EmptyNote } from '../frame/empty-note';
import { FirstRows } from '../frame/first-rows';
import { PanelShell } from '../frame/panel-shell';
import { EntityLink } from '../looks/entity-link';
import { fallbackWords } from './happening-words';
import { useInvestigate } from './investigate-context';

/** Services that Kerberos did not know (code 7), and whether NTLM took over. Nothing where code 7 does not occur. */
export function NtlmInstead() {
  const { history, state, goTo } = useInvestigate();
  const data = joinedData([{ name: 'NTLM logons', data: history.control }]);
  const fallbacks = useMemo(() => ntlmFallbacks(history.telling), [history.telling]);
  const any = history.telling.some(({ outcome }) => outcome === 'ntlm');
  if (!history.controlled || fallbacks.length === 0) {
    return null;
  }
  return (
    <PanelShell
      id="ntlm-instead"
      title="NTLM instead of Kerberos"
      question="Did the account get in by NTLM where Kerberos did not know the service (code 7)?"
      data={{
        ...data,
        results: data.results && { ...data.results, columns: [fallbacks.map(({ service }) => service)] },
      }}
      searchUrl={searchLink(history.searches.refused, state.earliest, state.latest)}
      empty={<EmptyNote reason="No code 7." />}
      height={80}
    >
      {() => (
        <>
          <p style={{ margin: '0 0 8px' }}>
            {any
              ? fallbackWords
              : 'No NTLM logon (4776, 680) of these accounts is indexed in this range: either NTLM was not used, or Credential Validation is not audited.'}
          </p>
          <FirstRows rows={fallbacks} most={8} name="services">
            {(shown) => (
              <Table>
                <Table.Head>
                  <Table.HeadCell>Service</Table.HeadCell>
                  <Table.HeadCell width={150} align="right">
                    Refused, code 7
                  </Table.HeadCell>
                  <Table.HeadCell width={150} align="right">
                    NTLM took over
                  </Table.HeadCell>
                  <Table.HeadCell>Machines that NTLM names</Table.HeadCell>
                </Table.Head>
                <Table.Body>
                  {shown.map(({ service, refused, followed, machines }) => (
                    <Table.Row key={service}>
                      <Table.Cell>
                        <EntityLink entity={{ kind: 'service', name: service }} onGo={goTo} />
                      </Table.Cell>
                      <Table.Cell align="right">{formatCount(refused)}</Table.Cell>
                      <Table.Cell align="right">{formatCount(followed)}</Table.Cell>
                      <Table.Cell>{machines.map(visibleText).slice(0, 5).join(', ')}</Table.Cell>
                    </Table.Row>
                  ))}
                </Table.Body>
              </Table>
            )}
          </FirstRows>
        </>
      )}
    </PanelShell>
  );
}
