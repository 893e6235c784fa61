import { type ReactNode, useMemo } from 'react';
import { DraftSubject } from './drafts.ts';

interface DraftsOfProps {
  /** Its address; what is searched for there is no part of it. */
  readonly page: string;
  readonly children: ReactNode;
}

/** The forms inside are of this page, whatever stands in the address bar. */
export function DraftsOf({ page, children }: DraftsOfProps) {
  const subject = useMemo(() => ({ page, path: [] }), [page]);
  return <DraftSubject value={subject}>{children}</DraftSubject>;
}
