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
import type { TouchedName } from '../data/touched-names';
import { usePostProcess } from '../data/use-post-process';
import { visibleText } from '../data/visible-text';
import { DataTable } from '../frame/data-table';
import type { DataColumn } from '../frame/data-table';
import { EmptyNote } from '../frame/empty-note';
import { PanelShell } from '../frame/panel-shell';
import { EntityLink } from '../looks/entity-link';
import { investigateTexts, sourceTexts } from '../texts/investigate-677';
import { useInvestigate } from './investigate-context';

const Grid = styled.div`
  display: grid;
  gap: 12px;
  grid-template-columns: repeat(auto-fit, minmax(440px, 1fr));
`;

const nothingOf: Readonly<Record<EntityKind, () => string>> = {
  account: investigateTexts.noAccount,
  service: investigateTexts.noService,
  client: investigateTexts.noAddress,
  kdc: investigateTexts.noName,
};

/** The other entities that the entity's events name, a table a kind; a click goes on to one. */
export function Touched() {
  const { history, state, goTo } = useInvestigate();
  const { grantedSkipped, entity } = history;
  const refusals = usePostProcess(history.refused, touched);
  const grants = usePostProcess(history.granted, touched);
  const data = joinedData([
    { name: sourceTexts.refused(), data: refusals },
    ...(grantedSkipped === undefined ? [{ name: sourceTexts.granted(), data: grants }] : []),
  ]);
  const names = useMemo(
    () =>
      touchedNames(
        refusals.results ? rowsOf(refusals.results) : [],
        grants.results ? rowsOf(grants.results) : [],
      ),
    [refusals.results, grants.results],
  );
  const texts = investigateTexts.touched;
  const columns = (kind: EntityKind): readonly DataColumn<TouchedName>[] => [
    {
      id: 'name',
      label: texts.nameHead(),
      key: ({ name }) => name,
      text: ({ name }) => name,
      cell: ({ name }) => <EntityLink entity={{ kind, name }} nothing={nothingOf[kind]()} onGo={goTo} />,
    },
    {
      id: 'refused',
      label: texts.refused(),
      width: 96,
      align: 'right',
      key: ({ refused }) => refused,
      text: ({ refused }) => String(refused),
      cell: ({ refused }) => formatCount(refused),
    },
    ...(grantedSkipped === undefined
      ? [
          {
            id: 'granted',
            label: texts.granted(),
            width: 96,
            align: 'right' as const,
            key: ({ granted }: TouchedName) => granted,
            text: ({ granted }: TouchedName) => String(granted),
            cell: ({ granted }: TouchedName) => formatCount(granted),
          },
        ]
      : []),
  ];
  return (
    <Grid>
      {entityKinds
        .filter((kind) => kind !== entity?.kind)
        .map((kind) => (
          <PanelShell
            key={kind}
            id={`touched-${kind}`}
            title={texts[kind].title()}
            question={texts[kind].question()}
            data={data}
            searchUrl={searchLink(history.searches.refused, state.earliest, state.latest)}
            empty={<EmptyNote reason={texts.empty()} />}
            height={160}
            compact
          >
            {() => (
              <DataTable
                name={texts[kind].name()}
                rows={names[kind]}
                columns={columns(kind)}
                rowKey={({ name }) => name}
                rowName={({ name }) => (name === '-' ? nothingOf[kind]() : visibleText(name))}
                most={8}
              />
            )}
          </PanelShell>
        ))}
    </Grid>
  );
}
