import type { ReactNode } from 'react';

import { PanelFrame } from '../../frame/panel-frame';
import { CopyText } from '../../looks/copy-text';
import { OutsideLinks } from '../../looks/outside-link';
import type { Advice } from './set-up-advice';

const line = { margin: '0 0 8px', maxWidth: 860 } as const;

/** A thing to set, with what the user's own events say about it in front. */
export function AdvicePanel({ advice, children }: { readonly advice: Advice; readonly children: ReactNode }) {
  return (
    <PanelFrame id={advice.id} title={advice.title} question={advice.why[0] ?? ''}>
      {children}
      {advice.why.map((text) => (
        <p key={text} style={line}>
          {text}
        </p>
      ))}
      {advice.commands.map(({ name, text }) => (
        <CopyText key={name} name={name} text={text} />
      ))}
      {advice.after.map((text) => (
        <p key={text} style={line}>
          {text}
        </p>
      ))}
      <OutsideLinks text={advice.source} />
    </PanelFrame>
  );
}
