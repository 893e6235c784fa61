import { appointForm, appointingPresses } from '../../../../shared/appointing/forms.ts';
import type { AppointingRow } from '../../../../shared/appointing/view.ts';
import type { DigestView } from '../../../../shared/digest/view.ts';
import { cardText } from '../../../../shared/text/cards.ts';
import type { CardElement } from '../parts/card.ts';
import { describedForm } from '../parts/described-form.ts';
import { buttons, execute, small, text } from '../parts/elements.ts';
import { lettersOf } from '../parts/letters-of.ts';

/** As many as are chosen on the card; the others are in the tab. */
const mostTeams = 5;
/** Of those to choose among: a team has fewer, and the tab has them all. */
const mostChoices = 30;

/** A team that needs a samordnare with the form that chooses one, and one whose chosen samordnare is not in their seat yet. */
export function appointingElements(
  { appointing, steeringGroupId }: DigestView,
  most: number,
): readonly CardElement[] {
  const shown = appointing.slice(0, Math.min(most, mostTeams));
  const more = appointing.length - shown.length;
  return [
    ...shown.flatMap((row) => oneTeam(row, steeringGroupId)),
    ...(more > 0 ? [text(cardText.digest.moreToAppoint(more))] : []),
  ];
}

function oneTeam(row: AppointingRow, steeringGroupId: string): readonly CardElement[] {
  const { teamId } = row;
  const at = { card: 'digest', steeringGroupId, teamId } as const;
  const head = {
    ...text(`${row.teamName}: ${row.text}`, { weight: 'Bolder' }),
    separator: true as const,
  };
  switch (row.state) {
    case 'waits': {
      const { appoint } = row;
      if (appoint === undefined) return [head];
      // Every id in a card is another: named by the team it is about.
      const named = { ...appointForm, name: `${appointForm.name}${lettersOf(teamId)}` };
      // Chosen once more after it was taken back, it is another press.
      const data = { ...at, once: `appoint.${teamId}.${appoint.after ?? ''}` };
      const start = { choices: { who: appoint.choices }, values: { from: appoint.from } };
      return [
        head,
        buttons([
          describedForm(named, { verb: 'appoint-coordinator', data, start, most: mostChoices }),
        ]),
      ];
    }
    case 'appointed': {
      const { appointmentId, byText, canWithdraw } = row;
      const data = { ...at, appointmentId, once: `withdraw.${appointmentId}` };
      const { open } = appointingPresses.withdraw;
      return [
        head,
        small(byText, { spacing: 'None' }),
        ...(canWithdraw
          ? [buttons([execute({ title: open, verb: 'withdraw-appointment', data })])]
          : []),
      ];
    }
  }
}
