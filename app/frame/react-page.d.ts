declare module '@splunk/react-page/18' {
  import type { ReactElement } from 'react';

  /** Renders an element into the frame that Splunk Web serves. */
  export default function layout(
    element: ReactElement,
    options: {
      readonly pageTitle?: string;
      readonly theme?: string;
      readonly themeFamily?: string;
      readonly hideFooter?: boolean;
    },
  ): void;
}
