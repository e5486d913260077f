import { variables } from '@splunk/themes';
import styled, { keyframes } from 'styled-components';

const pulse = keyframes`
  50% { opacity: 0.4; }
`;

/** A grey area, as high as its style says, where something will be. */
export const Skeleton = styled.div`
  border-radius: 4px;
  background: ${variables.interactiveColorOverlaySelected};
  animation: ${pulse} 1.6s ease-in-out infinite;
`;
