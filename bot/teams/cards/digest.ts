import type { DigestTeam, DigestView } from '../../../shared/digest/view.ts';
import { cardText } from '../../../shared/text/cards.ts';
import type { CardElement, CardJson, Fact, TextBlock } from './card.ts';
import { box, bullets, buttons, card, facts, heading, small, text, title } from './elements.ts';
import { digestText } from './fallback.ts';
import { fitted } from './fitted.ts';

const words = cardText.digest;
/** The text says it too: colour alone tells nothing to those who do not see it. */
const verdictColor = {
  good: 'Good',
  watch: 'Warning',
  act: 'Attention',
} as const satisfies Record<DigestTeam['verdict'], TextBlock['color']>;

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
      bullets(needsUs, { spacing: 'None' }),
    ]),
  ];
}

function teamElements(team: DigestTeam): readonly CardElement[] {
  const attendance = team.attendance.map(({ text: share }) => share).join(' · ');
  const ongoing = [team.ongoing.text, team.targetText].filter(Boolean).join(' · ');
  const rows: readonly Fact[] = [
    { title: words.queue, value: team.queue.text },
    { title: words.waiting, value: team.waiting.text },
    { title: words.ongoing, value: ongoing },
    ...(attendance === '' ? [] : [{ title: words.attendance, value: attendance }]),
    ...(team.deviationsAwaiting.value === 0
      ? []
      : [{ title: words.deviations, value: team.deviationsAwaiting.text }]),
  ];
  return [
    { ...heading(team.name), separator: true },
    text(team.verdictText, {
      color: verdictColor[team.verdict],
      weight: 'Bolder',
      spacing: 'None',
    }),
    ...(team.coordinatorMissing
      ? [text(words.coordinatorMissing, { color: 'Attention', weight: 'Bolder', spacing: 'None' })]
      : []),
    facts(rows, { spacing: 'Small' }),
  ];
}

function goals(view: DigestView): readonly CardElement[] {
  if (view.goals.length === 0) return [];
  return [
    { ...heading(words.goals), separator: true },
    facts(
      view.goals.map((goal) => ({ title: goal.label, value: goal.text })),
      { spacing: 'None' },
    ),
  ];
}
