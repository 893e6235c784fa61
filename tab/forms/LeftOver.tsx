import { useMemo } from 'react';
import { useUnseenDrafts, useLinesOf } from '../drafts/useUnseenDrafts.ts';
import { UnsentDrafts } from './UnsentDrafts.tsx';

interface LeftOverProps {
  /** What somebody else has done, so that the forms here cannot be sent any more; nothing as long as they can. */
  readonly said: string | undefined;
  /** The forms it concerns, by name, where it is not all that are about what stands here. */
  readonly forms?: readonly string[];
}

/** What one had half written when somebody else did something about the same: told in its place, and there to be copied. */
export function LeftOver({ said, forms }: LeftOverProps) {
  const unseen = useUnseenDrafts();
  const left = useMemo(
    () => unseen.filter(({ form }) => said !== undefined && (forms?.includes(form) ?? true)),
    [unseen, said, forms],
  );
  useLinesOf(left);
  return said === undefined ? null : <UnsentDrafts said={said} drafts={left} />;
}
