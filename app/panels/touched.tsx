import { useMemo } from 'react';
import styled from 'styled-components';

import { namesIn } from '../../src/searches/investigate/panels';
import { entityKinds, fieldOfEntity } from '../data/entity';
import type { Entity, EntityKind } from '../data/entity';
import { formatCount } from '../data/format-number';
import { joinedData } from '../data/joined-data';
import type { RemoteRows } from '../data/remote-rows';
import { numberOf, rowCount, rowsOf, textOf } from '../data/results';
import type { Cell } from '../data/results';
import { searchLink } from '../data/search-link';
import { touchedNames } from '../data/touched-names';
import type { TouchedName } from '../data/touched-names';
import { useJobRows } from '../data/use-job-rows';
import { usePostProcess } from '../data/use-post-process';
import type { PanelData } from '../data/use-post-process';
import { visibleText } from '../data/visible-text';
import { DataTable } from '../frame/data-table';
import type { DataColumn } from '../frame/data-table';
import { EmptyNote } from '../frame/empty-note';
import { PanelShell } from '../frame/panel-shell';
import { EntityLink } from '../looks/entity-link';
import { sourceTexts } from '../texts/investigate/sources';
import { touchedTexts } from '../texts/investigate/touched';
import { investigateTexts } from '../texts/investigate-677';
import { useInvestigate } from './investigate-context';

const Grid = styled.div`
  display: grid;
  gap: 12px;
  grid-template-columns: repeat(auto-fit, minmax(385px, 1fr));
`;

const nothingOf: Readonly<Record<EntityKind, () => string>> = {
  account: investigateTexts.noAccount,
  service: investigateTexts.noService,
  client: investigateTexts.noAddress,
  kdc: investigateTexts.noName,
};

/** Names that are read where refused and granted ones are counted side by side. */
const mostNames = 10000;

const readNames = { offset: 0, count: mostNames };

const texts = touchedTexts;

function columnsOf(
  kind: EntityKind,
  granted: boolean,
  onGo: (entity: Entity) => void,
): readonly DataColumn<TouchedName>[] {
  const count = (id: 'refused' | 'granted', label: string, field: string): DataColumn<TouchedName> => ({
    id: field,
    label,
    width: 100,
    align: 'right',
    key: (row) => row[id],
    text: (row) => String(row[id]),
    cell: (row) => formatCount(row[id]),
  });
  return [
    {
      id: 'name',
      label: texts.nameHead(),
      key: ({ name }) => name,
      text: ({ name }) => name,
      cell: ({ name }) => <EntityLink entity={{ kind, name }} nothing={nothingOf[kind]()} onGo={onGo} />,
    },
    count('refused', texts.refused(), 'count'),
    ...(granted ? [count('granted', texts.granted(), 'granted')] : []),
  ];
}

/** The panel of one kind. */
function NamesPanel(props: {
  readonly kind: EntityKind;
  readonly data: PanelData;
  readonly rows: readonly TouchedName[];
  readonly granted: boolean;
  readonly remote?: RemoteRows<TouchedName> | undefined;
}) {
  const { kind, data, rows, granted, remote } = props;
  const { history, state, goTo } = useInvestigate();
  return (
    <PanelShell
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
          rows={rows}
          columns={columnsOf(kind, granted, goTo)}
          rowKey={({ name }) => name}
          rowName={({ name }) => (name === '-' ? nothingOf[kind]() : visibleText(name))}
          most={8}
          remote={remote}
        />
      )}
    </PanelShell>
  );
}

const refusedName = (row: Readonly<Record<string, Cell>>): TouchedName => ({
  name: textOf(row.name),
  refused: numberOf(row.count),
  granted: 0,
});

/** Where refused requests alone are read: any number of names, page by page. */
function RefusedNames({ kind }: { readonly kind: EntityKind }) {
  const { history } = useInvestigate();
  const { data, rows, remote } = useJobRows(history.refused, namesIn(fieldOfEntity[kind]));
  const names = useMemo(() => rows.map(refusedName), [rows]);
  return (
    <NamesPanel
      kind={kind}
      data={data}
      rows={names}
      granted={false}
      remote={remote && { ...remote, readAll: async () => (await remote.readAll()).map(refusedName) }}
    />
  );
}

/** Where granted tickets are read as well: counted side by side, the ten thousand names met most of each. */
function BothNames({ kind }: { readonly kind: EntityKind }) {
  const { history } = useInvestigate();
  const search = namesIn(fieldOfEntity[kind]);
  const refused = usePostProcess(history.refused, search, readNames);
  const granted = usePostProcess(history.granted, search, readNames);
  const data = joinedData([
    { name: sourceTexts.refused(), data: refused },
    { name: sourceTexts.granted(), data: granted },
  ]);
  const names = useMemo(
    () =>
      touchedNames(
        refused.results ? rowsOf(refused.results) : [],
        granted.results ? rowsOf(granted.results) : [],
      ),
    [refused.results, granted.results],
  );
  const cut = [refused, granted].some(({ results }) => results && rowCount(results) >= mostNames);
  return (
    <NamesPanel
      kind={kind}
      data={cut ? { ...data, partial: texts.mostOf(formatCount(mostNames)) } : data}
      rows={names}
      granted
    />
  );
}

/** The other entities that the entity's events name, a table a kind; a click goes on to one. */
export function Touched() {
  const { history } = useInvestigate();
  const Names = history.grantedSkipped === undefined ? BothNames : RefusedNames;
  return (
    <Grid>
      {entityKinds
        .filter((kind) => kind !== history.entity?.kind)
        .map((kind) => (
          <Names key={kind} kind={kind} />
        ))}
    </Grid>
  );
}
