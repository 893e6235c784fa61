/** Where something was said. `unknown`: nothing tells, so nothing that others may read is shown there. */
export type Place =
  | { readonly type: 'channel'; readonly channelId: string }
  | { readonly type: 'chat' }
  | { readonly type: 'unknown' };
