import { Body1, Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { PageFrame } from '../parts/PageFrame.tsx';
import { text } from '../text/text.ts';

interface PageGuardProps {
  readonly children: ReactNode;
}

/**
 * Catches what a page throws while it is drawn. Most likely a page whose code is no longer on the server, because a new
 * version has been put there since the tab was opened: reading the tab in again helps. React has this as a class only.
 */
export class PageGuard extends Component<PageGuardProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <PageFrame title={text.state.outdatedTitle}>
        <Body1>{text.state.outdatedText}</Body1>
        <div>
          <Button appearance="primary" onClick={() => window.location.reload()}>
            {text.state.reload}
          </Button>
        </div>
      </PageFrame>
    );
  }
}
