import { Body1 } from '@fluentui/react-components';
import { PageFrame } from '../parts/PageFrame.tsx';
import { text } from '../text/text.ts';

/** For somebody who is in no team and no group yet. */
export function NowhereYet() {
  return (
    <PageFrame title={text.state.nowhereTitle}>
      <Body1>{text.state.nowhereText}</Body1>
    </PageFrame>
  );
}
