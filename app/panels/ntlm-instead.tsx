import { useMemo } from 'react';

import { formatCount } from '../data/format-number';
import { joinedData } from '../data/joined-data';
import { fallbackWithin, ntlmFallbacks } from '../data/ntlm-fallback';
import type { Fallback } from '../data/ntlm-fallback';
import { searchLink } from '../data/search-link';
import { visibleText } from '../data/visible-text';
import { DataTable } from '../frame/data-table';
import type { DataColumn } from '../frame/data-table';
import { EmptyNote } from '../frame/empty-note';
import { PanelShell } from '../frame/panel-shell';
import { EntityLink } from '../looks/entity-link';
import { ntlmTexts } from '../texts/investigate/ntlm-instead';
import { sourceTexts } from '../texts/investigate/sources';
import { useInvestigate } from './investigate-context';

/** Services that Kerberos did not know (code 7), and whether NTLM took over. Nothing where code 7 does not occur. */
export function NtlmInstead() {
  const { history, state, goTo } = useInvestigate();
  const data = joinedData([{ name: sourceTexts.ntlm(), data: history.control }]);
  const fallbacks = useMemo(() => ntlmFallbacks(history.telling), [history.telling]);
  const any = history.telling.some(({ outcome }) => outcome === 'ntlm');
  if (!history.controlled || fallbacks.length === 0) {
    return null;
  }
  const texts = ntlmTexts;
  const columns: readonly DataColumn<Fallback>[] = [
    {
      id: 'service',
      label: texts.service(),
      key: ({ service }) => service,
      text: ({ service }) => service,
      cell: ({ service }) => <EntityLink entity={{ kind: 'service', name: service }} onGo={goTo} />,
    },
    {
      id: 'refused',
      label: texts.refused(),
      width: 150,
      align: 'right',
      key: ({ refused }) => refused,
      text: ({ refused }) => String(refused),
      cell: ({ refused }) => formatCount(refused),
    },
    {
      id: 'followed',
      label: texts.tookOver(),
      width: 150,
      align: 'right',
      key: ({ followed }) => followed,
      text: ({ followed }) => String(followed),
      cell: ({ followed }) => formatCount(followed),
    },
    {
      id: 'machines',
      label: texts.machines(),
      width: 220,
      hidden: !any,
      text: ({ machines }) => machines.join(', '),
      cell: ({ machines }) => machines.map(visibleText).slice(0, 5).join(', '),
    },
  ];
  return (
    <PanelShell
      id="ntlm-instead"
      title={texts.title()}
      question={texts.question()}
      data={{
        ...data,
        results: data.results && { ...data.results, columns: [fallbacks.map(({ service }) => service)] },
      }}
      searchUrl={searchLink(history.searches.refused, state.earliest, state.latest)}
      empty={<EmptyNote reason={texts.empty()} />}
      height={80}
    >
      {() => (
        <>
          <p style={{ margin: '0 0 8px' }}>{any ? texts.counted(String(fallbackWithin)) : texts.none()}</p>
          <DataTable
            name={texts.name()}
            rows={fallbacks}
            columns={columns}
            rowKey={({ service }) => service}
            rowName={({ service }) => visibleText(service)}
            most={8}
          />
        </>
      )}
    </PanelShell>
  );
}
