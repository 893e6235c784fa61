import { Body1, Button } from '@fluentui/react-components';
import { text } from '../text/text.ts';
import { PageFrame } from './PageFrame.tsx';

/** Instead of a page that fails here, or whose code is no longer on the server: reading the tab in again helps. */
export function OutdatedPage() {
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
