import { actionForm, actionStart, askBackForm } from '../../../../shared/deviations/forms.ts';
import type {
  DigestTeam,
  DigestView,
  ReportToSign,
  WaitingDeviation,
} from '../../../../shared/digest/view.ts';
import { cardText } from '../../../../shared/text/cards.ts';
import { cut } from '../parts/cut.ts';
import type { ActionData, CardAction, CardElement, CardJson } from '../parts/card.ts';
import { describedForm } from '../parts/described-form.ts';
import {
  box,
  bullets,
  buttons,
  card,
  execute,
  heading,
  small,
  text,
  title,
} from '../parts/elements.ts';
import { digestText } from '../parts/fallback.ts';
import { fitted } from '../parts/fitted.ts';
import { lettersOf } from '../parts/letters-of.ts';
import { appointingElements } from './digest-appointing.ts';
import { askedElements } from './digest-rulings.ts';

const words = cardText.digest;
/** Each is an element of its own. */
const mostColoured = 20;
const mostNeeds = 6;
const mostChanges = 6;
/** With a button each; the forms of the deviations take the rest of the room. */
const mostReports = 3;

/** For managers, in twenty seconds: a line a team, what waits for them with its form, and what has changed. No case in it. */
export function digestCard({ view }: { readonly view: DigestView }): CardJson {
  return fitted((most) =>
    card({
      fallbackText: digestText({ view }),
      body: [
        small(view.occasion),
        title(view.title),
        ...teamLines(view.teams),
        ...needs(view),
        ...appointingElements(view, most),
        ...view.waiting.slice(0, most).flatMap((one) => waitingElements(one, view)),
        ...(view.waiting.length > most ? [text(words.more(view.waiting.length - most))] : []),
        ...askedElements(view, most),
        ...changes(view, most),
        ...(view.suppressedNote === '' ? [] : [small(view.suppressedNote)]),
        ...(view.link === undefined
          ? []
          : [buttons([{ type: 'Action.OpenUrl', title: words.open, url: view.link }])]),
      ],
    }),
  );
}

/** Of a county's teams no more than the lines has room on a card. */
function teamLines(teams: DigestView['teams']): readonly CardElement[] {
  if (teams.length <= mostColoured) return teams.flatMap(teamLine);
  return [bullets(teams.map(({ name, verdictText }) => `${name}: ${verdictText}`))];
}

/** The text says it; the colour only helps. What needs somebody gets a box, since red words are hard to read on dark. */
function teamLine({ name, verdict, verdictText }: DigestTeam): readonly CardElement[] {
  const said = text(`${name}: ${verdictText}`, { weight: 'Bolder', spacing: 'Small' });
  switch (verdict) {
    case 'good':
      return [{ ...said, color: 'Good' }];
    case 'watch':
      return [{ ...said, color: 'Warning' }];
    case 'act':
      return [box('attention', [said])];
  }
}

function needs({
  needsUs,
  toSign,
  waiting,
  rulings,
  appointing,
}: DigestView): readonly CardElement[] {
  const all = [needsUs, toSign, waiting, rulings, appointing];
  if (all.every((some) => some.length === 0)) return [text(words.nothingNeeded)];
  return [
    heading(words.needsUs),
    ...toSign.slice(0, mostReports).flatMap(signElements),
    ...(toSign.length > mostReports ? [text(words.more(toSign.length - mostReports))] : []),
    ...(needsUs.length === 0 ? [] : [bullets(cut(needsUs, mostNeeds), { spacing: 'None' })]),
  ];
}

/** It is read before it is signed: the way to it, where both are done. */
function signElements({ text: said, link }: ReportToSign): readonly CardElement[] {
  return [
    text(said, { spacing: 'Small' }),
    ...(link === undefined
      ? []
      : [buttons([{ type: 'Action.OpenUrl', title: words.toReport, url: link }])]),
  ];
}

/** One that is to be decided: what it says, and what can be done about it. */
function waitingElements(
  { teamId, teamName, row, link }: WaitingDeviation,
  { steeringGroupId }: DigestView,
): readonly CardElement[] {
  const about = [row.issueText, row.categoryText].filter((part) => part !== '').join(' · ');
  const data: ActionData = {
    ...{ card: 'digest', steeringGroupId, teamId, deviationId: row.id },
    ...{ seen: String(row.seen), once: `${row.id}.${row.seen}` },
  };
  const notes = [row.awaitingText, row.liftText].filter((note) => note !== undefined);
  const action = row.action;
  return [
    { ...text(`${teamName}: ${about}`, { weight: 'Bolder' }), separator: true },
    ...(row.text === '' ? [] : [text(row.text, { spacing: 'None' })]),
    ...(action === undefined
      ? []
      : [text([action.text, action.ownerText, action.dueText].join(' · '), { spacing: 'None' })]),
    ...[...row.marks, ...notes].map((note) => small(note, { spacing: 'None' })),
    buttons([
      ...actionsOf(row, data),
      ...(link === undefined
        ? []
        : [{ type: 'Action.OpenUrl', title: words.open, url: link } as const]),
    ]),
  ];
}

function actionsOf({ can, ...row }: WaitingDeviation['row'], data: ActionData): CardAction[] {
  // Every id in a card is another, and a form that is drawn anew is the same deviation's: named by it, in letters only.
  const name = lettersOf(row.id);
  const start = actionStart(row);
  return [
    ...(can.confirm
      ? [execute({ title: words.confirm, verb: 'confirm-deviation-decision', data })]
      : []),
    ...(can.setAction
      ? [
          describedForm(
            { ...actionForm, name: `${actionForm.name}${name}` },
            { verb: 'set-deviation-action', data, start },
          ),
        ]
      : []),
    ...(can.lift ? [execute({ title: words.lift, verb: 'lift-deviation', data })] : []),
    ...(can.ends.includes('solved')
      ? [
          execute({
            ...{ title: words.solved, verb: 'end-deviation' },
            data: { ...data, as: 'solved' },
          }),
        ]
      : []),
    ...(can.askBack
      ? [
          describedForm(
            { ...askBackForm, name: `${askBackForm.name}${name}` },
            { verb: 'ask-back-deviation', data },
          ),
        ]
      : []),
  ];
}

/** What is otherwise of the teams since the last time, and who decided what. */
function changes({ changed, changedTitle }: DigestView, most: number): readonly CardElement[] {
  if (changed.length === 0) return [];
  return [
    { ...heading(changedTitle), separator: true },
    bullets(cut(changed, Math.min(most, mostChanges)), { spacing: 'None' }),
  ];
}
