import type { GatheringHead, GatheringNotice } from '../../../../shared/gatherings/view.ts';
import { absentForm, comingLabels, deputyForm } from '../../../../shared/meetings/forms.ts';
import { cardText } from '../../../../shared/text/cards.ts';
import { formatTimeSpan } from '../../../../shared/text/format.ts';
import type { CardAction, CardElement, CardJson } from '../parts/card.ts';
import {
  box,
  bullets,
  buttons,
  card,
  execute,
  facts,
  heading,
  linkLine,
  small,
  text,
  title,
} from '../parts/elements.ts';
import { fitted } from '../parts/fitted.ts';

const words = cardText.gathering;

/** The kallelse to a gathering, answered with one press; topics are added in the tab, so that a redraw takes nothing typed. */
export function gatheringNoticeCard({ view }: { readonly view: GatheringNotice }): CardJson {
  return fitted((most) =>
    card({
      fallbackText: gatheringNoticeText({ view }),
      body: [
        ...gatheringHead(view.head, cardText.notice.eyebrow),
        ...banner(view),
        ...(view.open
          ? [
              heading(cardText.notice.ask),
              text(view.askText, { spacing: 'None' }),
              buttons(answers(view)),
            ]
          : [small(cardText.notice.closed)]),
        { ...text(view.answersText, { weight: 'Bolder', spacing: 'Medium' }), separator: true },
        facts(
          view.answers.map((row) => ({ title: row.text, value: row.who })),
          { spacing: 'Small' },
        ),
        ...listed(words.topics, view.topics, most),
        ...listed(words.waits, view.waits, most),
      ],
    }),
  );
}

export function gatheringHead(head: GatheringHead, eyebrow: string): readonly CardElement[] {
  const where = [formatTimeSpan(head.start, head.end), head.place].filter(
    (line) => line !== undefined,
  );
  return [
    small(`${eyebrow} · ${head.ofText}`),
    title(head.title),
    text(where.join(' · '), { spacing: 'None' }),
    ...(head.chairText === undefined ? [] : [small(head.chairText)]),
    ...(head.link === undefined || head.status === 'cancelled'
      ? []
      : [linkLine(cardText.notice.join, head.link)]),
  ];
}

/** What it says where no card is shown. */
export function gatheringNoticeText({ view }: { readonly view: GatheringNotice }): string {
  const { head, banner: said, askText, answersText, open } = view;
  return [
    ...(said === undefined ? [] : [`${said}.`]),
    `${cardText.notice.eyebrow}: ${head.title}, ${head.ofText}, ${head.when}.`,
    ...(open ? [`${askText}.`] : []),
    `${answersText}.`,
  ].join(' ');
}

export function listed(
  label: string,
  lines: readonly string[],
  most: number,
): readonly CardElement[] {
  if (lines.length === 0) return [];
  const left = lines.length - most;
  return [
    heading(label),
    bullets(lines.slice(0, most), { spacing: 'None' }),
    ...(left > 0 ? [small(cardText.moreInTab(left))] : []),
  ];
}

function banner(view: GatheringNotice): readonly CardElement[] {
  if (view.banner === undefined) return [];
  const style = view.head.status === 'cancelled' ? 'attention' : 'warning';
  return [box(style, [text(view.banner, { weight: 'Bolder' })])];
}

function answers({ head, revision }: GatheringNotice): readonly CardAction[] {
  const { gatheringId, teamId } = head;
  const answer = (label: string, choice: string): CardAction =>
    execute({
      title: label,
      verb: 'answer-gathering',
      data: {
        ...{ card: 'gathering', gatheringId, choice },
        ...(teamId === undefined ? {} : { teamId }),
        once: `${gatheringId}.${revision}`,
      },
    });
  return [
    answer(comingLabels['on-site'], 'on-site'),
    answer(comingLabels.digital, 'digital'),
    answer(deputyForm.open, 'deputy'),
    answer(absentForm.open, 'absent'),
  ];
}
