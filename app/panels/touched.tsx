import Table from '@splunk/react-ui/Table';
import { useMemo } from 'react';
import styled from 'styled-components';

import { touched } from '../../src/searches/investigate/panels';
import { entityKinds } from '../data/entity';
import type { EntityKind } from '../data/entity';
import { formatCount } from '../data/format-number';
import { joinedData } from '../data/joined-data';
import { rowsOf } from '../data/results';
import { searchLink } from '../data/search-link';
import { touchedNames } from '../data/touched-names';
import { usePostProcess } from '../data/use-post-process';
import { EmptyNote } from '../frame/empty-note';
import { FirstRows } from '../frame/first-rows';
import { PanelShell } from '../frame/panel-shell';
import { EntityLink } from '../looks/entity-link';
import { useInvestigate } from './investigate-context';

const Grid = styled.div`
  display: grid;
  gap: 12px;
  grid-template-columns: repeat(auto-fit, minmax(380px, 1fr));
`;

const titles: Readonly<Record<EntityKind, readonly [title: string, nothing: string, plural: string]>> = {
  account: ['Accounts', 'no account named', 'accounts'],
  service: ['Services', 'no service named', 'services'],
  client: ['Clients', 'no address', 'clients'],
  kdc: ['Domain controllers', 'no name', 'domain controllers'],
};

/** The other entities that the entity's events name, a table a kind; a click goes on to one. */
export function Touched() {
  const { history, state, goTo } = useInvestigate();
  const { grantedSkipped, entity } = history;
  const refusals = usePostProcess(history.refused, touched);
  const grants = usePostProcess(history.granted, touched);
  const data = joinedData([
    { name: 'refused requests', data: refusals },
    ...(grantedSkipped === undefined ? [{ name: 'granted tickets', data: grants }] : []),
  ]);
  const names = useMemo(
    () =>
      touchedNames(
        refusals.results ? rowsOf(refusals.results) : [],
        grants.results ? rowsOf(grants.results) : [],
      ),
    [refusals.results, grants.results],
  );
  return (
    <Grid>
      {entityKinds
        .filter((kind) => kind !== entity?.kind)
        .map((kind) => {
          const [title, nothing, plural] = titles[kind];
          return (
            <PanelShell
              key={kind}
              id={`touched-${kind}`}
              title={title}
              question={`Which ${plural} does it meet?`}
              data={data}
              searchUrl={searchLink(history.searches.refused, state.earliest, state.latest)}
              empty={<EmptyNote reason="None in this range." />}
              height={160}
              compact
            >
              {() => (
                <FirstRows rows={names[kind]} most={8} name={plural}>
                  {(shown) => (
                    <Table>
                      <Table.Head>
                        <Table.HeadCell>Name</Table.HeadCell>
                        <Table.HeadCell width={80} align="right">
                          Refused
                        </Table.HeadCell>
                        {grantedSkipped === undefined && (
                          <Table.HeadCell width={80} align="right">
                            Granted
                          </Table.HeadCell>
                        )}
                      </Table.Head>
                      <Table.Body>
                        {shown.map(({ name, refused, granted }) => (
                          <Table.Row key={name}>
                            <Table.Cell>
                              <EntityLink entity={{ kind, name }} nothing={nothing} onGo={goTo} />
                            </Table.Cell>
                            <Table.Cell align="right">{formatCount(refused)}</Table.Cell>
                            {grantedSkipped === undefined && (
                              <Table.Cell align="right">{formatCount(granted)}</Table.Cell>
                            )}
                          </Table.Row>
                        ))}
                      </Table.Body>
                    </Table>
                  )}
                </FirstRows>
              )}
            </PanelShell>
          );
        })}
    </Grid>
  );
}
