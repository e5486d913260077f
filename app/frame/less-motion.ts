import { createGlobalStyle } from 'styled-components';

/** Nothing moves for people who asked their system for less motion; react-ui's buttons fade their colours whatever was asked. */
export const LessMotion = createGlobalStyle`
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      transition: none !important;
      animation: none !important;
    }
  }
`;
