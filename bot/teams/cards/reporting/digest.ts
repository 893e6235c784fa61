import type { DigestTeam, DigestView } from '../../../../shared/digest/view.ts';
import { inSentence } from '../../../../shared/text/format.ts';
import { cardText } from '../../../../shared/text/cards.ts';
import { cut } from '../parts/cut.ts';
import type { CardElement, CardJson, Fact } from '../parts/card.ts';
import {
  box,
  bullets,
  buttons,
  card,
  facts,
  heading,
  small,
  text,
  title,
} from '../parts/elements.ts';
import { digestText } from '../parts/fallback.ts';
import { fitted } from '../parts/fitted.ts';

const words = cardText.digest;
const mostNeeds = 6;

/** For managers: what needs them, then each team in five lines. Aggregates only. */
export function digestCard({ view }: { readonly view: DigestView }): CardJson {
  return fitted((most) =>
    card({
      fallbackText: digestText({ view }),
      body: [
        small(view.occasion),
        title(view.title),
        ...needs(view),
        ...view.teams.slice(0, most).flatMap(teamElements),
        ...(view.teams.length > most ? [text(cardText.moreInTab(view.teams.length - most))] : []),
        ...goals(view),
        ...(view.suppressedNote === '' ? [] : [small(view.suppressedNote)]),
        ...(view.link === undefined
          ? []
          : [buttons([{ type: 'Action.OpenUrl', title: words.open, url: view.link }])]),
      ],
    }),
  );
}

function needs({ needsUs }: DigestView): readonly CardElement[] {
  if (needsUs.length === 0) return [text(words.nothingNeeded)];
  return [
    box('emphasis', [
      text(words.needsUs, { style: 'heading', weight: 'Bolder' }),
      bullets(cut(needsUs, mostNeeds), { spacing: 'None' }),
    ]),
  ];
}

function teamElements(team: DigestTeam): readonly CardElement[] {
  const attendance = team.attendance
    .map(({ party, text: share }) => `${party} ${share}`)
    .join(' · ');
  const rows: readonly Fact[] = [
    { title: words.queue, value: team.queue.text },
    { title: words.waiting, value: team.waiting.text },
    // The sentence against the target has the number in it, or the reason why it has not.
    { title: words.ongoing, value: team.targetText || team.ongoing.text },
    { title: words.allFunctions, value: team.allFunctions.text },
    ...(attendance === '' ? [] : [{ title: words.attendance, value: attendance }]),
    ...(team.deviationsAwaiting.value === 0
      ? []
      : [{ title: words.deviations, value: team.deviationsAwaiting.text }]),
  ];
  return [
    { ...heading(team.name), separator: true },
    ...verdict(team),
    facts(rows, { spacing: 'Small' }),
  ];
}

/** The text says it; the colour only helps. What needs somebody gets a box, since red words are hard to read on dark. */
function verdict(team: DigestTeam): readonly CardElement[] {
  const said = text(team.verdictText, { weight: 'Bolder', spacing: 'None' });
  switch (team.verdict) {
    case 'good':
      return [{ ...said, color: 'Good' }];
    case 'watch':
      return [{ ...said, color: 'Warning' }];
    case 'act':
      return [box('attention', [said])];
  }
}

/** Those that the teams' own work moves, and of the others what is not met: the page has them all. */
function goals(view: DigestView): readonly CardElement[] {
  const told = view.goals.filter(({ ofCases, met }) => ofCases === true || met === false);
  if (told.length === 0) return [];
  return [
    { ...heading(words.goals(inSentence(view.goalsOf))), separator: true },
    bullets(
      told.map((goal) => `${goal.label}: ${goal.text}`),
      { spacing: 'None' },
    ),
  ];
}
