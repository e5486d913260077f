import Select from '@splunk/react-ui/Select';
import { _ } from '@splunk/ui-utils/i18n';
import type { ReactNode } from 'react';
import styled from 'styled-components';

import { requestFamilies } from '../../src/searches/request-family';
import type { FilterField, PageState } from '../data/page-state';
import type { ChangeState } from '../data/use-page-state';
import { frameTexts } from '../texts/frame';
import { FilterChips, withoutFilter } from './filter-chips';
import { FreeText } from './free-text';
import { RangePicker } from './range-picker';

const Bar = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  align-items: center;
`;

/** One value of a selector with the words for it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The selectors that every page shares, and the filters in force. */
export function Toolbar(props: {
  readonly state: PageState;
  readonly change: ChangeState;
  readonly domainControllers: readonly Choice[];
  readonly codes: readonly Choice[];
  /** The chosen time window in words. */
  readonly windowLabel: string;
  /** What a page adds at the end. */
  readonly children?: ReactNode;
}) {
  const { state, change } = props;
  const selector = (field: FilterField, choices: readonly Choice[]) => {
    const chosen = state.filters[field];
    const missing = chosen !== undefined && !choices.some(({ value }) => value === chosen);
    return (
      <Select
        inline
        prefixLabel={frameTexts.filterName(field)}
        data-test={`select-${field}`}
        filter={choices.length > 10}
        value={chosen ?? ''}
        onChange={(_event, { value }) =>
          change(
            value === ''
              ? withoutFilter(state, field)
              : { filters: { ...state.filters, [field]: String(value) } },
          )
        }
      >
        {[
          { value: '', label: frameTexts.all() },
          ...(missing ? [{ value: chosen, label: chosen }] : []),
          ...choices,
        ].map(({ value, label }) => (
          <Select.Option key={value} value={value} label={label} />
        ))}
      </Select>
    );
  };
  return (
    <Bar role="search" aria-label={frameTexts.filters()}>
      <RangePicker state={state} change={change} />
      <Select
        inline
        prefixLabel={frameTexts.requests()}
        data-test="select-requests"
        value={state.requests}
        onChange={(_event, { value }) => change({ requests: String(value) })}
      >
        {requestFamilies.map(({ id, label }) => (
          <Select.Option key={id} value={id} label={_(label)} />
        ))}
      </Select>
      {selector('kdc', props.domainControllers)}
      {selector('code', props.codes)}
      <FreeText
        value={state.text}
        label={frameTexts.nameContains()}
        placeholder={frameTexts.nameContainsExample()}
        onSettle={(text) => change({ text }, true)}
      />
      <FilterChips state={state} change={change} windowLabel={props.windowLabel} />
      {props.children}
    </Bar>
  );
}
