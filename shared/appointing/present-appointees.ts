import type { Appointee } from '../teams/appointment.ts';
import { coordinatorOf, memberLabel } from '../teams/labels.ts';
import type { Member } from '../teams/team.ts';
import type { Choice } from '../text/choice.ts';
import { inSentence } from '../text/format.ts';
import { appointeeCode, appointees, type Choosing } from './appointees.ts';

export function appointeeChoices(among: Choosing): readonly Choice[] {
  return appointees(among).map((who) => ({
    value: appointeeCode(who),
    label: labelOf(who, among),
  }));
}

/** Within a sentence: `handläggare IFO (kommunen)`. */
export function appointeeText(who: Appointee, among: Pick<Choosing, 'team' | 'teams'>): string {
  return inSentence(labelOf(who, among));
}

function labelOf(who: Appointee, { team, teams }: Pick<Choosing, 'team' | 'teams'>): string {
  switch (who.as) {
    case 'seat': {
      const label = memberLabel(team, who.memberId);
      return isLeading(team.members.find(({ id }) => id === who.memberId))
        ? `${label}, som fortsätter`
        : label;
    }
    case 'coordinator-of':
      return coordinatorOf(teams.find(({ id }) => id === who.teamId)?.name ?? 'ett annat team');
    case 'other':
      return 'En annan anställd i kommunen';
  }
}

function isLeading(seat: Member | undefined): boolean {
  return seat?.role === 'member' && seat.function === 'coordinator';
}
