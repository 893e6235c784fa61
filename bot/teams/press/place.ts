/**
 * Where something was said; a group chat is a channel that can be FK's alone. `unknown`: nothing tells who reads it, so
 * nothing that others may read is shown there.
 */
export type Place =
  | { readonly type: 'channel'; readonly channelId: string; readonly isGroupChat?: true }
  | { readonly type: 'chat' }
  | { readonly type: 'unknown' };
