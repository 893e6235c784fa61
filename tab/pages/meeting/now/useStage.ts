import { useEffect, useState } from 'react';
import type { MeetingHead } from '../../../../shared/meetings/view.ts';
import type { Failure } from '../../../client/failure.ts';
import { tell } from '../../../client/news.ts';
import type { HostStage } from '../../../host/stage.ts';
import { hrefOf } from '../../../router/route.ts';
import { text } from '../../../text/text.ts';

interface Stage {
  /** Of the view for a screen in a window of its own. */
  readonly href: string;
  /** Puts it on Teams' stage, where Teams lets us. */
  readonly share: (() => void) | undefined;
  readonly failure: Failure | undefined;
}

/** The meeting for the whole room: on Teams' stage, or on a screen of its own. */
export function useStage({ teamId, meetingId }: MeetingHead): Stage {
  const [stage, setStage] = useState<HostStage>();
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    void import('../../../host/stage.ts')
      .then(({ stageOfHost }) => stageOfHost())
      .then(setStage, () => {
        // The code did not come: the window of its own is there all the same.
      });
  }, []);
  const href = hrefOf({ page: 'stage', teamId, meetingId });
  const show = async ({ show: onStage }: HostStage): Promise<void> => {
    const isShown = await onStage(new URL(href, window.location.href).href);
    setFailure(isShown ? undefined : { kind: 'accident', text: text.now.notShared });
    if (isShown) tell({ text: text.now.shared });
  };
  return { href, share: stage === undefined ? undefined : () => void show(stage), failure };
}
