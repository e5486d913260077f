import Table from '@splunk/react-ui/Table';
import { useMemo } from 'react';

import { formatCount } from '../data/format-number';
import { formatExactTime, formatPeriod } from '../data/format-time';
import { isoInZone } from '../data/iso-in-zone';
import { joinedData } from '../data/joined-data';
import { lockoutStory } from '../data/lockout-story';
import { searchLink } from '../data/search-link';
import { visibleText } from '../data/visible-text';
import { EmptyNote } from '../frame/empty-note';
import { FirstRows } from '../frame/first-rows';
import { PanelShell } from '../frame/panel-shell';
import { EntityLink } from '../looks/entity-link';
import { useInvestigate } from './investigate-context';

/** Who locks an account out: the clients with wrong passwords in the order in which they began, and the lockouts. */
export function WhoLocksOut() {
  const { history, state, now, goTo } = useInvestigate();
  const data = joinedData([
    { name: 'refused requests', data: history.refusedRows },
    ...(history.controlled ? [{ name: 'NTLM logons and lockouts', data: history.control }] : []),
  ]);
  const { clients, lockouts } = useMemo(() => lockoutStory(history.telling), [history.telling]);
  const newest = lockouts.at(-1);
  const most = [...clients].sort((a, b) => b.wrongPasswords - a.wrongPasswords)[0];
  return (
    <PanelShell
      id="who-locks-out"
      title="Who locks it out"
      question="Which clients try wrong passwords for the account, and when was it locked?"
      data={data}
      searchUrl={searchLink(history.searches.refused, state.earliest, state.latest)}
      empty={<EmptyNote reason="No event of the account in this range." />}
      height={120}
    >
      {() =>
        clients.length === 0 && lockouts.length === 0 ? (
          <EmptyNote reason="No wrong password, no refusal of a locked account and no lockout in this range." />
        ) : (
          <>
            <p style={{ margin: '0 0 8px' }}>
              {lockouts.length === 0
                ? 'No lockout (4740, 644) is indexed in this range.'
                : `Locked out ${lockouts.length === 1 ? 'once' : `${formatCount(lockouts.length)} times`}, the last time ${formatExactTime(isoInZone(newest?.at ?? 0, now))}, called by ${visibleText(newest?.client ?? '-')}.`}
              {most !== undefined &&
                most.wrongPasswords > 0 &&
                ` Most wrong passwords came from ${visibleText(most.client)}.`}{' '}
              Look there for services, tasks, mapped drives, saved credentials and phones with the old
              password.
            </p>
            <FirstRows rows={clients} most={10} name="clients">
              {(shown) => (
                <Table>
                  <Table.Head>
                    <Table.HeadCell>Client, in order of the first try</Table.HeadCell>
                    <Table.HeadCell width={100}>Protocol</Table.HeadCell>
                    <Table.HeadCell width={140} align="right">
                      Wrong passwords
                    </Table.HeadCell>
                    <Table.HeadCell width={170} align="right">
                      Refused as revoked
                    </Table.HeadCell>
                    <Table.HeadCell width={220}>First and last</Table.HeadCell>
                  </Table.Head>
                  <Table.Body>
                    {shown.map(({ client, protocol, wrongPasswords, refusedWhileRevoked, first, last }) => (
                      <Table.Row key={`${protocol} ${client}`}>
                        <Table.Cell>
                          {protocol === 'Kerberos' ? (
                            <EntityLink
                              entity={{ kind: 'client', name: client }}
                              nothing="no address"
                              onGo={goTo}
                            />
                          ) : (
                            visibleText(client)
                          )}
                        </Table.Cell>
                        <Table.Cell>{protocol}</Table.Cell>
                        <Table.Cell align="right">{formatCount(wrongPasswords)}</Table.Cell>
                        <Table.Cell align="right">{formatCount(refusedWhileRevoked)}</Table.Cell>
                        <Table.Cell>
                          {formatPeriod(isoInZone(first, now), isoInZone(last, now), now)}
                        </Table.Cell>
                      </Table.Row>
                    ))}
                  </Table.Body>
                </Table>
              )}
            </FirstRows>
          </>
        )
      }
    </PanelShell>
  );
}
