import { useMemo } from 'react';

import { formatCount } from '../data/format-number';
import { formatExactTime, formatPeriod } from '../data/format-time';
import { isoInZone } from '../data/iso-in-zone';
import { joinedData } from '../data/joined-data';
import { lockoutStory } from '../data/lockout-story';
import type { LockoutClient } from '../data/lockout-story';
import { searchLink } from '../data/search-link';
import { visibleText } from '../data/visible-text';
import { DataTable } from '../frame/data-table';
import type { DataColumn } from '../frame/data-table';
import { EmptyNote } from '../frame/empty-note';
import { PanelShell } from '../frame/panel-shell';
import { EntityLink } from '../looks/entity-link';
import { Period } from '../looks/period';
import { sourceTexts } from '../texts/investigate/sources';
import { lockoutTexts } from '../texts/investigate/who-locks-out';
import { investigateTexts } from '../texts/investigate-677';
import { useInvestigate } from './investigate-context';

/** Who locks an account out: the clients with wrong passwords in the order in which they began, and the lockouts. */
export function WhoLocksOut() {
  const { history, state, now, goTo } = useInvestigate();
  const data = joinedData([
    { name: sourceTexts.refused(), data: history.refusedRows },
    ...(history.controlled ? [{ name: sourceTexts.ntlmAndLockouts(), data: history.control }] : []),
  ]);
  const { clients, lockouts } = useMemo(() => lockoutStory(history.telling), [history.telling]);
  const texts = lockoutTexts;
  const newest = lockouts.at(-1);
  const most = [...clients].sort((a, b) => b.wrongPasswords - a.wrongPasswords)[0];
  const time = formatExactTime(isoInZone(newest?.at ?? 0, now));
  const machine = visibleText(newest?.client ?? '-');
  const story = [
    lockouts.length === 0
      ? texts.notIndexed()
      : lockouts.length === 1
        ? texts.once(time, machine)
        : texts.often(formatCount(lockouts.length), time, machine),
    ...(most !== undefined && most.wrongPasswords > 0 ? [texts.most(visibleText(most.client))] : []),
    texts.lookThere(),
  ].join(' ');
  const columns: readonly DataColumn<LockoutClient>[] = [
    {
      id: 'client',
      label: texts.client(),
      key: ({ first }) => first,
      text: ({ client }) => client,
      cell: ({ client, protocol }) =>
        protocol === 'Kerberos' ? (
          <EntityLink
            entity={{ kind: 'client', name: client }}
            nothing={investigateTexts.noAddress()}
            onGo={goTo}
          />
        ) : (
          visibleText(client)
        ),
    },
    {
      id: 'protocol',
      label: texts.protocol(),
      width: 110,
      key: ({ protocol }) => protocol,
      text: ({ protocol }) => protocol,
    },
    {
      id: 'wrong',
      label: texts.wrong(),
      width: 160,
      align: 'right',
      key: ({ wrongPasswords }) => wrongPasswords,
      text: ({ wrongPasswords }) => String(wrongPasswords),
      cell: ({ wrongPasswords }) => formatCount(wrongPasswords),
    },
    {
      id: 'revoked',
      label: texts.revoked(),
      width: 180,
      hidden: clients.every(({ refusedWhileRevoked }) => refusedWhileRevoked === 0),
      align: 'right',
      key: ({ refusedWhileRevoked }) => refusedWhileRevoked,
      text: ({ refusedWhileRevoked }) => String(refusedWhileRevoked),
      cell: ({ refusedWhileRevoked }) => formatCount(refusedWhileRevoked),
    },
    {
      id: 'last',
      label: texts.firstAndLast(),
      width: 160,
      key: ({ last }) => last,
      text: ({ first, last }) => `${isoInZone(first, now)} ${isoInZone(last, now)}`,
      cell: ({ first, last }) => (
        <Period text={formatPeriod(isoInZone(first, now), isoInZone(last, now), now)} />
      ),
    },
  ];
  return (
    <PanelShell
      id="who-locks-out"
      title={texts.title()}
      question={texts.question()}
      data={data}
      searchUrl={searchLink(history.searches.refused, state.earliest, state.latest)}
      empty={<EmptyNote reason={texts.empty()} />}
      height={120}
    >
      {() =>
        clients.length === 0 && lockouts.length === 0 ? (
          <EmptyNote reason={texts.none()} />
        ) : (
          <>
            <p style={{ margin: '0 0 8px' }}>{story}</p>
            <DataTable
              name={texts.name()}
              rows={clients}
              columns={columns}
              rowKey={({ protocol, client }) => `${protocol} ${client}`}
              rowName={({ client }) => (client === '-' ? investigateTexts.noAddress() : visibleText(client))}
              most={10}
            />
          </>
        )
      }
    </PanelShell>
  );
}
