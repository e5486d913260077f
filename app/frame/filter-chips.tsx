import Chip from '@splunk/react-ui/Chip';

import { filterFields } from '../data/page-state';
import type { FilterField, PageState } from '../data/page-state';
import { visibleText } from '../data/visible-text';
import type { ChangeState } from '../data/use-page-state';
import { frameTexts } from '../texts/frame';

const longest = 48;

function shorten(value: string): string {
  if (value === '-') {
    return frameTexts.notNamed();
  }
  const visible = visibleText(value);
  return visible.length > longest ? `${visible.slice(0, longest)}\u2026` : visible;
}

/** The state without one of its filters. */
export function withoutFilter(state: PageState, field: FilterField): Partial<PageState> {
  const { [field]: _removed, ...filters } = state.filters;
  return { filters };
}

/** The filters in force, each removable. `windowLabel` names the chosen time window. */
export function FilterChips(props: {
  readonly state: PageState;
  readonly change: ChangeState;
  readonly windowLabel: string;
}) {
  const { state, change, windowLabel } = props;
  return (
    <>
      {filterFields.map((field) => {
        const value = state.filters[field];
        return (
          value !== undefined && (
            <Chip
              key={field}
              data-test={`chip-${field}`}
              title={visibleText(value)}
              onRequestRemove={() => change(withoutFilter(state, field))}
            >
              {frameTexts.filter(field, shorten(value))}
            </Chip>
          )
        );
      })}
      {state.window && (
        <Chip data-test="chip-window" onRequestRemove={() => change({ window: undefined })}>
          {frameTexts.time(windowLabel)}
        </Chip>
      )}
    </>
  );
}
