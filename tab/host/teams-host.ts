import type * as TeamsJs from '@microsoft/teams-js';
import { serverAddress } from './server-address.ts';
import { offerTab } from './add-tab.ts';
import { themeNamed, type ThemeName } from './theme-name.ts';

/** What is known of the surroundings when the tab starts. */
export interface Host {
  readonly inTeams: boolean;
  readonly theme: ThemeName;
  /** Where a deep link into the tab points, as `team/<id>/…`. */
  readonly subPage?: string;
  /** In a channel or a meeting. */
  readonly place?: HostPlace;
  /** This is the dialog that adds the tab to a channel or a meeting. */
  readonly adding: boolean;
}

/** As Teams calls them. */
export interface HostPlace {
  readonly channel?: string;
  readonly meeting?: string;
}

/** In a frame that never answers, `app.initialize` gives up after a minute: nobody waits that long for a page. */
const patience = 3000;

/** Outside a frame there is no host to wait for; there `?theme=dark` chooses the theme. */
export function noHost(): Host | undefined {
  return window.parent === window ? alone() : undefined;
}

function alone(): Host {
  return { inTeams: false, theme: themeNamed(wishedTheme()), adding: false };
}

function wishedTheme(): string | null {
  return new URLSearchParams(window.location.search).get('theme');
}

/**
 * Says hello to Teams. A host that does not answer in time is one observation and no verdict: the tab begins as in a plain
 * browser, and what the host says later is told then.
 *
 * @param late called at most once, by a host that answered after the tab had begun without it
 */
export async function meetHost(
  onTheme: (theme: ThemeName) => void,
  late: (host: Host) => void,
): Promise<Host> {
  const answered = greet(onTheme);
  try {
    return await withPatience(answered);
  } catch {
    answered.then(late).catch(() => {
      // No host: the tab works in a plain browser too.
    });
    return alone();
  }
}

async function greet(onTheme: (theme: ThemeName) => void): Promise<Host> {
  const wished = wishedTheme();
  const { teams, context } = await hailHost();
  if (wished === null) teams.app.registerOnThemeChangeHandler((name) => onTheme(themeNamed(name)));
  const adding = context.page.frameContext === teams.FrameContexts.settings;
  if (adding) offerTab(teams.pages, serverAddress(window.location));
  return {
    inTeams: true,
    adding,
    theme: themeNamed(wished ?? context.app.theme),
    ...standingIn(context),
  };
}

/** Where a link points and where the tab stands, as soon as the host has said it; nothing without a host that answers in time. */
export async function whereInHost(): Promise<Standing> {
  if (noHost() !== undefined) return {};
  try {
    return standingIn((await withPatience(hailHost())).context);
  } catch {
    return {};
  }
}

type Standing = Pick<Host, 'subPage' | 'place'>;

function standingIn(context: TeamsJs.app.Context): Standing {
  const subPage = context.page.subPageId;
  return {
    ...(subPage === undefined || subPage === '' ? {} : { subPage }),
    ...placeIn(context),
  };
}

/** A meeting's chat has its thread in its id, also where Teams leaves out what it calls the meeting. */
function placeIn({ channel, chat, meeting }: TeamsJs.app.Context): Pick<Host, 'place'> {
  const thread = meeting === undefined ? undefined : (chat?.id ?? meeting.id);
  if (channel === undefined && thread === undefined) return {};
  return {
    place: {
      ...(channel === undefined ? {} : { channel: channel.id }),
      ...(thread === undefined ? {} : { meeting: thread }),
    },
  };
}

interface Hailed {
  readonly teams: Pick<typeof TeamsJs, 'app' | 'authentication' | 'FrameContexts' | 'pages'>;
  readonly context: TeamsJs.app.Context;
}

let hailed: Promise<Hailed> | undefined;

/** Once, and as early as can be: the host answers while the tab's own code is on its way. */
export function hailHost(): Promise<Hailed> {
  hailed ??= hail();
  return hailed;
}

async function hail(): Promise<Hailed> {
  // Imported here, because on import the library fetches its list of known hosts, which nobody needs without a host.
  const { app, authentication, FrameContexts, pages } = await import('@microsoft/teams-js');
  // Named because a host on plain http is believed only when named: our own address, for the host in the tests.
  await app.initialize([window.location.origin]);
  return { teams: { app, authentication, FrameContexts, pages }, context: await app.getContext() };
}

/** @throws when the host has not answered in time */
export function withPatience<T>(promise: Promise<T>): Promise<T> {
  return Promise.race([
    promise,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('The host did not answer in time.')), patience);
    }),
  ]);
}
