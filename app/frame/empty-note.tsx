import { variables } from '@splunk/themes';
import type { ReactNode } from 'react';
import styled from 'styled-components';

const Note = styled.div`
  padding: ${variables.spacingMedium} 0;
  max-width: 640px;
`;

/** What a panel without rows says: the reason, then the next step. */
export function EmptyNote({ reason, children }: { readonly reason: string; readonly children?: ReactNode }) {
  return (
    <Note role="status">
      {reason} {children}
    </Note>
  );
}
