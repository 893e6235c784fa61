import { anchorForm, anchorStart, endForm } from '../../../../shared/deviations/forms.ts';
import type { CountyMatterView } from '../../../../shared/deviations/present-lifted.ts';
import { cardText } from '../../../../shared/text/cards.ts';
import type { ActionData, CardAction, CardJson } from '../parts/card.ts';
import { describedForm } from '../parts/described-form.ts';
import { buttons, card, execute, small, text, title } from '../parts/elements.ts';

const words = cardText.countyMatter;

/** What has been lifted to Länsam: what it says, where it comes from, and what Länsam can decide about it. No case in it. */
export function countyMatterCard({ view }: { readonly view: CountyMatterView }): CardJson {
  const { row } = view;
  const { action } = row;
  const actions = actionsOf(view);
  const last = row.steps.at(-1);
  const notes = [
    row.reportedText,
    ...row.marks,
    ...(last === undefined ? [] : [words.decided(last)]),
    ...(row.awaitingText === undefined ? [] : [row.awaitingText]),
  ];
  return card({
    fallbackText: countyMatterText(view),
    body: [
      small(view.title),
      title(aboutOf(view)),
      text(view.fromText, { spacing: 'None' }),
      ...(row.text === '' ? [] : [text(row.text)]),
      ...(action === undefined
        ? []
        : [text([action.text, action.ownerText, action.dueText].join(' · '))]),
      ...(row.anchoringText === undefined
        ? []
        : [
            text(row.anchoringText, {
              weight: 'Bolder',
              ...(row.anchoringLate && { color: 'Warning' }),
            }),
          ]),
      ...notes.map((note) => small(note, { spacing: 'None' })),
      ...(actions.length === 0 ? [] : [buttons(actions)]),
    ],
  });
}

/** The same in a sentence or two, where no card is shown. */
export function countyMatterText(view: CountyMatterView): string {
  return `${view.title}: ${aboutOf(view)}. ${view.fromText}. ${view.row.statusText}.`;
}

function aboutOf({ row }: CountyMatterView): string {
  return [row.issueText, row.categoryText].filter((part) => part !== '').join(' · ');
}

function actionsOf({ teamId, row }: CountyMatterView): readonly CardAction[] {
  const { can } = row;
  const data: ActionData = {
    ...{ card: 'county', teamId, deviationId: row.id },
    ...{ seen: String(row.seen), once: `${row.id}.${row.seen}` },
  };
  return [
    ...(can.confirm
      ? [execute({ title: words.confirm, verb: 'confirm-deviation-decision', data })]
      : []),
    ...(can.anchor
      ? [describedForm(anchorForm, { verb: 'anchor-deviation', data, start: anchorStart(row) })]
      : []),
    ...can.ends.map((as) =>
      execute({
        title: endForm.fields.as.codes[as],
        verb: 'end-deviation',
        data: { ...data, as },
      }),
    ),
  ];
}
