import { Component, type ReactNode } from 'react';
import { OutdatedPage } from '../parts/OutdatedPage.tsx';

interface PageGuardProps {
  readonly children: ReactNode;
}

/**
 * Catches what a page throws while it is drawn; most likely the server is newer than what is open. React has this as a
 * class only.
 */
export class PageGuard extends Component<PageGuardProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <OutdatedPage /> : this.props.children;
  }
}
