import { gatheringPresses } from '../../../../shared/gatherings/forms.ts';
import type { GatheringMinutes } from '../../../../shared/gatherings/view.ts';
import { cardText } from '../../../../shared/text/cards.ts';
import type { CardElement, CardJson } from '../parts/card.ts';
import { buttons, card, execute, heading, small, text } from '../parts/elements.ts';
import { fitted } from '../parts/fitted.ts';
import { gatheringHead, listed } from './notice.ts';

const words = cardText.gathering;

interface MinutesSpec {
  readonly view: GatheringMinutes;
  /** The team that it is told to, which may say that it knows. */
  readonly informs?: string;
}

/** What was decided, who answers for it, and who was there. */
export function gatheringMinutesCard({ view, informs }: MinutesSpec): CardJson {
  const { head } = view;
  return fitted((most) =>
    card({
      fallbackText: gatheringMinutesText({ view }),
      body: [
        ...gatheringHead(head, cardText.minutes.title),
        text(view.attendanceText, { spacing: 'Small' }),
        heading(words.decisions),
        ...(view.decisions.length === 0
          ? [text(words.noDecisions, { spacing: 'None' })]
          : view.decisions.slice(0, most).flatMap(decision)),
        ...(view.decisions.length > most
          ? [small(cardText.moreInTab(view.decisions.length - most))]
          : []),
        ...listed(words.topics, view.topics, most),
        ...(informs === undefined
          ? []
          : [
              buttons([
                execute({
                  title: gatheringPresses.acknowledge.label,
                  verb: 'acknowledge-gathering',
                  data: {
                    ...{ card: 'gathering', gatheringId: head.gatheringId },
                    informedTeamId: informs,
                    once: `${head.gatheringId}.${informs}`,
                  },
                }),
              ]),
            ]),
      ],
    }),
  );
}

export function gatheringMinutesText({ view }: { readonly view: GatheringMinutes }): string {
  const { head, decisions } = view;
  return [
    `${cardText.minutes.title}: ${head.title}, ${head.ofText}.`,
    ...(decisions.length === 0
      ? [words.noDecisions]
      : decisions.map(({ text: said, ownerText }) => `${said} ${ownerText}.`)),
  ].join(' ');
}

function decision(one: GatheringMinutes['decisions'][number]): readonly CardElement[] {
  const under = [one.ownerText, one.anchoringText, one.secretaryText].filter(
    (line) => line !== undefined,
  );
  return [
    text(one.text, { weight: 'Bolder', spacing: 'Small' }),
    ...under.map((line) => small(line, { spacing: 'None' })),
  ];
}
