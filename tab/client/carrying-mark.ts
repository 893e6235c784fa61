import { markHeader } from '../../shared/commands/mark-header.ts';
import type { Fetch } from './request.ts';

/** So that one sees one's own work, whichever of the server's processes answers next: what each says of how far one has seen. */
export function carryingMark(fetch: Fetch): Fetch {
  let mark: string | undefined;
  return async (path, init) => {
    const carried = mark;
    const own = carried === undefined ? {} : { [markHeader]: carried };
    const response = await fetch(path, {
      ...init,
      headers: { ...(init.headers as Record<string, string> | undefined), ...own },
    });
    const told = response.headers.get(markHeader);
    // One that was asked before something else was answered may know less than that.
    if (told !== null && (init.method === 'POST' || mark === carried)) mark = told;
    return response;
  };
}
