import type { Instant } from '../kernel/calendar.ts';
import { formatInstant } from '../text/format.ts';
import type { DoubtReason } from './channel.ts';
import { channelLabel } from './present-channel-name.ts';
import type { ChannelState } from './channel-state.ts';
import type { ChannelView } from './view.ts';

/** What waits for Länsam's channel. */
export const liftedHere = 'det som lyfts hit';

/** What waits for the channel. */
type Posted = 'kallelser' | 'minnesanteckningar' | 'lägesbilder' | typeof liftedHere;

type Told = Exclude<DoubtReason, 'signed-out'>;

/** What has happened to a channel in doubt, after its name. */
const happened: Readonly<Record<Told, string>> = {
  forbidden: 'tar inte emot det STAR-boten skriver',
  'not-found': 'hittas inte av Teams',
  deleted: 'är borttagen i Teams',
  archived: 'ligger i ett team som är arkiverat i Teams',
};

/** What helps, and who can do it. */
const helps: Readonly<Record<Told, string>> = {
  forbidden:
    'En ägare av teamet i Teams kan se till att appen finns kvar och får skriva i kanalen. Skriv @STAR där när det är gjort, så skickas allt genast.',
  'not-found':
    'Finns kanalen kvar kan vem som helst i den skriva @STAR där, så skickas allt genast. Annars ansluter samordnaren eller kansliet en annan kanal.',
  deleted:
    'En ägare av teamet i Teams kan återställa den inom 30 dagar. Annars ansluter samordnaren eller kansliet en annan kanal.',
  archived:
    'En ägare av teamet i Teams kan aktivera det igen. Annars ansluter samordnaren eller kansliet en annan kanal.',
};

const noChannel = (what: Posted): string =>
  `Ingen kanal är ansluten, så ${what} kan inte gå ut. En ägare av teamet i Teams lägger till appen i kanalen, och samordnaren eller kansliet ansluter den på teamets sida.`;

/** Whether the kallelse has somewhere to go; when it has not: what has happened, what to do, who can, and what comes next. */
export function presentChannel(state: ChannelState, what: Posted = 'kallelser'): ChannelView {
  const { status } = state;
  switch (state.status) {
    case 'none':
      return { status, text: noChannel(what) };
    case 'working':
      return {
        status,
        text: `${called(state)} är ansluten. Kallelser och minnesanteckningar går ut där.`,
      };
    case 'doubtful':
      return {
        status,
        text: `${called(state)} ${happened[state.reason]} (sedan ${formatInstant(state.since)}), så ${what} kan inte gå ut. ${helps[state.reason]} ${nextText(state.next)}`,
      };
    case 'signed-out':
      return {
        status,
        text: `STAR-boten kan inte logga in i Teams (sedan ${formatInstant(state.since)}), så ${what} kan inte gå ut i någon kanal. Den som driver STAR åt samordningsförbundet behöver förnya botens lösenord. ${nextText(state.next)}`,
      };
    case 'removed':
      return {
        status,
        text: `Appen har tagits bort ur ${called(state, 'kanalen')} (${formatInstant(state.since)}), så ${what} kan inte gå ut. En ägare av teamet i Teams lägger till appen igen, eller så ansluter samordnaren eller kansliet en annan kanal. Då skickas det som väntar.`,
      };
  }
}

/** In one clause, after when something was to go out: `…, men kanalen hittas inte av Teams`. Nothing while it works. */
export function channelTrouble(state: ChannelState): string | undefined {
  switch (state.status) {
    case 'working':
      return undefined;
    case 'none':
      return 'teamet har ingen kanal ansluten';
    case 'removed':
      return 'appen har tagits bort ur kanalen';
    case 'signed-out':
      return 'STAR-boten kan inte logga in i Teams';
    case 'doubtful':
      return `kanalen ${happened[state.reason]}`;
  }
}

type Connected = Exclude<ChannelState, { readonly status: 'none' }>;

function called({ channel }: Connected, word = 'Kanalen'): string {
  return `${word} ”${channelLabel(channel)}”`;
}

function nextText(next: Instant | undefined): string {
  const when = next === undefined ? 'när något ska skickas' : formatInstant(next);
  return `Det som väntar skickas så snart det går; nästa försök görs ${when}.`;
}
