import { useState } from 'react';
import type { MeetingView } from '../../../../shared/meetings/lead/view.ts';
import { keyOfPlace } from '../../../../shared/meetings/place-key.ts';
import type { Chosen } from '../progress.ts';

interface Following {
  /** What one has turned to oneself; nothing while one follows. */
  readonly chosen: Chosen | undefined;
  readonly choose: (chosen: Chosen | undefined) => void;
}

/**
 * One follows the meeting until one turns to something, and again when it moves: but for who looks at a case as it is or has
 * begun to fill in its decision. They are left there, and come back when they say so.
 *
 * @param first what one turned to before, coming back from another page
 */
export function useFollowing({ now }: Pick<MeetingView, 'now'>, first?: Chosen): Following {
  const [chosen, choose] = useState(first);
  const key = now?.at === undefined ? '' : keyOfPlace(now.at.place);
  const [before, setBefore] = useState(key);
  const hasMoved = before !== key;
  if (hasMoved) setBefore(key);
  const isLeft = hasMoved && chosen !== undefined && chosen.why === undefined;
  if (isLeft) choose(undefined);
  return { chosen: isLeft ? undefined : chosen, choose };
}
