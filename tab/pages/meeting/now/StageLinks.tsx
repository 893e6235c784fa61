import { Body1, Button } from '@fluentui/react-components';
import { memo, useEffect, useState } from 'react';
import type { MeetingHead } from '../../../../shared/meetings/view.ts';
import { tell } from '../../../client/news.ts';
import type { HostStage } from '../../../host/stage.ts';
import { hrefOf } from '../../../router/route.ts';
import { text } from '../../../text/text.ts';

/** The meeting for the whole room: on Teams' stage where Teams lets us, and for a screen in a window of its own. */
export const StageLinks = memo(function StageLinks({
  head: { teamId, meetingId },
}: {
  readonly head: MeetingHead;
}) {
  const [stage, setStage] = useState<HostStage>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void import('../../../host/stage.ts')
      .then(({ stageOfHost }) => stageOfHost())
      .then(setStage, () => {
        // The code did not come: the window of its own is there all the same.
      });
  }, []);
  const href = hrefOf({ page: 'stage', teamId, meetingId });
  const share = async (): Promise<void> => {
    const isShown = await stage?.show(new URL(href, window.location.href).href);
    setFailed(isShown !== true);
    if (isShown === true) tell({ text: text.now.shared });
  };
  return (
    <>
      {stage !== undefined && (
        <Button size="small" appearance="subtle" onClick={() => void share()}>
          {text.now.toStage}
        </Button>
      )}
      <Button size="small" appearance="subtle" as="a" href={href} target="_blank" rel="noopener">
        {text.now.toScreen}
      </Button>
      {failed && <Body1 role="alert">{text.now.notShared}</Body1>}
    </>
  );
});
