import Link from '@splunk/react-ui/Link';
import { useRef, useState } from 'react';

import type { Panel } from '../../src/searches/panel';
import { formatCount } from '../data/format-number';
import { investigateUrl } from '../data/entity';
import type { EntityKind } from '../data/entity';
import { numberOf, rowsOf, textOf } from '../data/results';
import { PanelShell } from '../frame/panel-shell';
import { NameList } from '../looks/name-list';
import { AllNames } from './all-names';
import { usePanelContext, usePanelData } from './panel-context';
import { _ } from '@splunk/ui-utils/i18n';
import { analysisTexts } from '../texts/analysis-677';

/**
 * The names of one kind with the most refusals; a click filters by the name. `nothing` is what `-` means here;
 * `onward` adds a link from each name to its own page.
 */
export function TopNames(props: {
  readonly panel: Panel;
  readonly field: EntityKind;
  readonly nothing: string;
  readonly onward?: boolean;
}) {
  const { panel, field, nothing, onward = true } = props;
  const data = usePanelData(panel);
  const [all, setAll] = useState(false);
  const opener = useRef<HTMLElement | null>(null);
  const { state, change, searchUrl, empty } = usePanelContext();
  return (
    <PanelShell
      id={panel.id}
      title={_(panel.title)}
      question={_(panel.question)}
      data={data}
      searchUrl={searchUrl(panel)}
      empty={empty}
      height={200}
      compact
    >
      {(results) => {
        const rows = rowsOf(results);
        const distinct = numberOf(rows[0]?.distinct);
        return (
          <>
            <NameList
              nothing={nothing}
              names={rows.map((row) => ({
                name: textOf(row.name),
                count: numberOf(row.count),
                investigate: numberOf(row.investigate),
              }))}
              onward={onward ? (name) => investigateUrl({ kind: field, name }, state) : undefined}
              onChoose={(name) => change({ filters: { ...state.filters, [field]: name } })}
            />
            {distinct > rows.length && (
              <p style={{ margin: '6px 6px 0', fontSize: 12 }}>
                {analysisTexts.names.someOf(formatCount(rows.length), formatCount(distinct))}{' '}
                <Link
                  tag="button"
                  aria-label={analysisTexts.names.showAllOf(_(panel.title).toLowerCase())}
                  onClick={(event) => {
                    opener.current = event.currentTarget as HTMLElement;
                    setAll(true);
                  }}
                >
                  {analysisTexts.names.showAll()}
                </Link>
              </p>
            )}
            {all && (
              <AllNames
                panel={panel}
                total={distinct}
                nothing={nothing}
                onChoose={(name) => {
                  setAll(false);
                  change({ filters: { ...state.filters, [field]: name } });
                }}
                onClose={() => setAll(false)}
                returnFocus={() => opener.current?.focus()}
              />
            )}
          </>
        );
      }}
    </PanelShell>
  );
}
