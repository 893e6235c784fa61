import { type ReactNode, use } from 'react';
import { DraftSubject } from './drafts.ts';

interface DraftAboutProps {
  readonly id: string;
  readonly children: ReactNode;
}

/** The forms inside are about this: each keeps a draft of its own. */
export function DraftAbout({ id, children }: DraftAboutProps) {
  const outer = use(DraftSubject);
  return <DraftSubject value={{ ...outer, path: [...outer.path, id] }}>{children}</DraftSubject>;
}
