import type { Party } from '../codes/party.ts';
import { byText } from '../deviations/present-doer.ts';
import type { Instant } from '../kernel/calendar.ts';
import type { Team } from '../teams/team.ts';
import { formatDay } from '../text/format.ts';
import { appointeeText } from './present-appointees.ts';

/** Who decided, by party and never by name: ` av styrgruppens ledamot för kommunen`. */
export function byGroup({ party }: { readonly party?: Party | undefined }): string {
  return byText({ as: { role: 'steering-member', ...(party !== undefined && { party }) } });
}

/** What has happened since then to the samordnare that a styrgrupp chooses, the newest first. */
export function appointingNewsSince(teams: readonly Team[], since: Instant): readonly string[] {
  return teams
    .flatMap((team) =>
      team.history
        .filter(({ at }) => at >= since)
        .flatMap((event) => {
          const text = eventText(event, team, teams);
          return text === undefined ? [] : [{ at: event.at, text: `${team.name}: ${text}` }];
        }),
    )
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .map(({ text }) => text);
}

function eventText(
  event: Team['history'][number],
  team: Team,
  teams: readonly Team[],
): string | undefined {
  switch (event.type) {
    case 'coordinator-appointed':
      return `samordnare utsedd${byGroup(event)}: ${appointeeText(event.who, { team, teams })}, från ${formatDay(event.from)}`;
    case 'appointment-withdrawn':
      return `beslutet om samordnare tillbakataget${byGroup(event)}`;
    case 'appointment-entered': {
      const from = team.members.find(({ id }) => id === event.memberId)?.from;
      return `samordnaren som ni utsåg är inlagd${from === undefined ? '' : `, från ${formatDay(from)}`}`;
    }
    case 'created':
    case 'member-added':
    case 'member-ended':
    case 'member-linked':
    case 'settings-changed':
    case 'channel-connected':
      return undefined;
  }
}
