import type { App } from './app.ts';
import { teamScope } from '../documents/stored.ts';

/**
 * What a team's pages are made of, in one word: its own documents, the federation's as they are known here, and whether
 * Teams takes the bot for who it is. As long as it is the same, so is every page of the team that is made of nothing else,
 * but for the time of day.
 */
export async function viewVersion(
  app: Pick<App, 'store' | 'credentials' | 'registry'>,
  teamId: string,
): Promise<string> {
  const [own, federation] = await Promise.all([
    app.store.version(teamScope(teamId)),
    app.registry.current(),
  ]);
  return [own, federation.version, app.credentials.signIn().status].join(' ');
}
