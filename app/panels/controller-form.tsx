import Button from '@splunk/react-ui/Button';
import Text from '@splunk/react-ui/Text';
import { useState } from 'react';

import { comparisonTexts } from '../texts/investigate/comparison';

const texts = comparisonTexts;

/** Asks which domain controller to hold against the others. */
export function ControllerForm(props: { readonly name: string; readonly onChoose: (name: string) => void }) {
  const [name, setName] = useState(props.name);
  return (
    <form
      style={{ display: 'flex', gap: 8 }}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') props.onChoose(name.trim());
      }}
    >
      <Text
        inline
        style={{ width: 280 }}
        aria-label={texts.controllerName()}
        placeholder={texts.controllerHint()}
        data-test="controller-name"
        value={name}
        onChange={(_event, { value }) => setName(value)}
      />
      <Button inline type="submit" label={texts.compare()} />
    </form>
  );
}
