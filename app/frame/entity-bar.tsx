import Button from '@splunk/react-ui/Button';
import RadioBar from '@splunk/react-ui/RadioBar';
import Select from '@splunk/react-ui/Select';
import Text from '@splunk/react-ui/Text';
import { useEffect, useState } from 'react';
import styled from 'styled-components';

import { entityKinds, entityOf } from '../data/entity';
import type { EntityKind } from '../data/entity';
import type { InvestigateState, InvestigateView } from '../data/investigate-address';
import type { ChangeAddress } from '../data/use-address';
import { frameTexts } from '../texts/frame';
import { FilterChips } from './filter-chips';
import { RangePicker } from './range-picker';

const Bar = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  align-items: center;
`;

/** What to look at, over which time, and in which view; the filters in force beside it. */
export function EntityBar(props: {
  readonly state: InvestigateState;
  readonly change: ChangeAddress<InvestigateState>;
  readonly windowLabel: string;
}) {
  const { state, change, windowLabel } = props;
  const entity = entityOf(state);
  const [kind, setKind] = useState<EntityKind>(entity?.kind ?? 'account');
  const [name, setName] = useState(entity?.name ?? '');
  useEffect(() => {
    setKind(entity?.kind ?? 'account');
    setName(entity?.name ?? '');
  }, [entity?.kind, entity?.name]);
  const look = () => {
    const chosen = name.trim();
    change({ filters: chosen === '' ? {} : { [kind]: chosen }, focus: undefined, window: undefined });
  };
  return (
    <Bar role="search" aria-label={frameTexts.whatToInvestigate()}>
      <RangePicker state={state} change={change} />
      <form
        style={{ display: 'flex', gap: 8, flex: '0 1 520px' }}
        onSubmit={(event) => {
          event.preventDefault();
          look();
        }}
      >
        <Select
          inline
          data-test="select-kind"
          prefixLabel={frameTexts.lookAt()}
          value={kind}
          onChange={(_event, { value }) => setKind(value as EntityKind)}
        >
          {entityKinds.map((value) => (
            <Select.Option key={value} value={value} label={frameTexts.entityName(value)} />
          ))}
        </Select>
        <Text
          inline
          style={{ flex: '1 1 160px' }}
          data-test="entity-name"
          aria-label={frameTexts.nameOfEntity(kind)}
          placeholder={frameTexts.wholeName()}
          maxLength={4096}
          value={name}
          onChange={(_event, data) => setName(data.value)}
        />
        <Button inline type="submit" label={frameTexts.investigate()} />
      </form>
      <RadioBar
        inline
        aria-label={frameTexts.view()}
        value={state.view}
        onChange={(_event, { value }) => change({ view: value as InvestigateView, focus: undefined })}
      >
        <RadioBar.Option value="history" label={frameTexts.history()} />
        <RadioBar.Option value="compare" label={frameTexts.compare()} />
      </RadioBar>
      <FilterChips state={state} change={change} windowLabel={windowLabel} />
    </Bar>
  );
}
