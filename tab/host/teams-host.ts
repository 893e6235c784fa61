import { offerTab } from './add-tab.ts';
import { themeNamed, type ThemeName } from './theme.ts';

/** What is known of the surroundings when the tab starts. */
export interface Host {
  readonly inTeams: boolean;
  readonly theme: ThemeName;
  /** Where a deep link into the tab points, as `team/<id>/…`. */
  readonly subPage?: string;
  /** This is the dialog that adds the tab to a channel or a meeting. */
  readonly adding: boolean;
}

/** In a frame that never answers, `app.initialize` gives up after a minute: nobody waits that long for a page. */
const patience = 3000;

/**
 * Says hello to Teams. Outside a frame it is a plain browser at once; there `?theme=dark` chooses the theme.
 */
export async function meetHost(onTheme: (theme: ThemeName) => void): Promise<Host> {
  const wished = new URLSearchParams(window.location.search).get('theme');
  const alone: Host = { inTeams: false, theme: themeNamed(wished), adding: false };
  if (window.parent === window) return alone;
  try {
    // Imported here, because on import the library fetches its list of known hosts, which nobody needs without a host.
    const { app, FrameContexts, pages } = await import('@microsoft/teams-js');
    // Named because a host on plain http is believed only when named: our own address, for the host in the tests.
    await withPatience(app.initialize([window.location.origin]));
    const context = await withPatience(app.getContext());
    if (wished === null) app.registerOnThemeChangeHandler((name) => onTheme(themeNamed(name)));
    const subPage = context.page.subPageId;
    const adding = context.page.frameContext === FrameContexts.settings;
    if (adding) offerTab(pages, window.location.origin);
    return {
      inTeams: true,
      adding,
      theme: themeNamed(wished ?? context.app.theme),
      ...(subPage === undefined || subPage === '' ? {} : { subPage }),
    };
  } catch {
    return alone; // No host, or one that does not answer: the tab works in a plain browser too.
  }
}

function withPatience<T>(promise: Promise<T>): Promise<T> {
  return Promise.race([
    promise,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('The host did not answer in time.')), patience);
    }),
  ]);
}
