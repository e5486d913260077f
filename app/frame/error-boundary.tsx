import Message from '@splunk/react-ui/Message';
import { Component } from 'react';
import type { ReactNode } from 'react';

import { frameTexts } from '../texts/frame';

interface Props {
  /** What cannot be shown, for the message. */
  readonly what: string;
  readonly children: ReactNode;
}

/** Keeps a part of the page that fails to draw from taking the rest with it. React offers this to classes only. */
export class ErrorBoundary extends Component<Props, { readonly message: string | undefined }> {
  static getDerivedStateFromError(error: unknown): { readonly message: string } {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override state: { readonly message: string | undefined } = { message: undefined };

  override render(): ReactNode {
    return this.state.message === undefined ? (
      this.props.children
    ) : (
      <Message type="error">{frameTexts.cannotBeShown(this.props.what, this.state.message)}</Message>
    );
  }
}
