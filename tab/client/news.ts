import type { DoneView } from '../../shared/commands/done.ts';
import { hearers } from './hearers.ts';

/** What has just been done, and where one can go on. */
export interface News extends DoneView {
  /** Leads to what was made. */
  readonly open?: { readonly label: string; readonly href: string };
}

const told = hearers<[News]>();
const said = hearers<[string]>();

/** As a toast, and to who hears; what the page itself shows, to who hears alone. What was sent by `useSend` is told by that. */
export function tell(one: News): void {
  announce(one.text);
  if (one.shown !== true) told.tell(one);
}

/** To who hears the page and does not see it. */
export const announce = said.tell;

export const onTold = told.listen;
export const onAnnounced = said.listen;
