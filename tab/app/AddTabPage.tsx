import { Body1 } from '@fluentui/react-components';
import { PageFrame } from '../parts/PageFrame.tsx';
import { text } from '../text/text.ts';

/** What the dialog shows while the tab is being added; the button is Teams' own. */
export function AddTabPage() {
  return (
    <main>
      <PageFrame title={text.app.addTitle}>
        <Body1>{text.app.addText}</Body1>
      </PageFrame>
    </main>
  );
}
