import type { CaseView } from '../../../../shared/cases/page/view.ts';
import { caseCardText } from '../../../../shared/text/case-cards.ts';
import { cut } from '../parts/cut.ts';
import type { CardElement } from '../parts/card.ts';
import { box, bullets, heading, small, text, title } from '../parts/elements.ts';

const words = caseCardText;
const tight = { spacing: 'None' } as const;
/** Of tasks and measures: the card answers what is next, the page has them all. */
const mostLines = 4;

/** Where the case stands and what comes next, what is wrong, then who has what to do. */
export function caseHead(view: CaseView, most: number): readonly CardElement[] {
  const few = Math.min(most, mostLines);
  return [
    small(`${view.type === 'new' ? words.eyebrow : view.typeText} · ${view.teamName}`),
    title(view.reference),
    text(view.statusText, { weight: 'Bolder', spacing: 'Small' }),
    ...present([view.nextText, holderText(view), coordinatorText(view)]).map((line) =>
      text(line, tight),
    ),
    ...(view.alarms.length === 0 ? [] : [box('warning', [bullets(cut(view.alarms, few))])]),
    ...waiting(view),
    ...tasks(view, few),
  ];
}

function holderText({ holderId, choices }: CaseView): string | undefined {
  const holder = choices.members.find(({ value }) => value === holderId);
  return holder === undefined ? undefined : words.holder(holder.label);
}

function coordinatorText({ individualCoordinatorText: label }: CaseView): string | undefined {
  return label === undefined ? undefined : words.individualCoordinator(label);
}

function waiting(view: CaseView): readonly CardElement[] {
  if (view.waiting === undefined) return [];
  return [
    heading(words.waiting),
    text(view.waiting.answersForText, tight),
    small(view.waiting.noted ? words.waitingNoted : view.waiting.text, tight),
  ];
}

function tasks({ tasks: taken }: CaseView, most: number): readonly CardElement[] {
  const open = taken
    .filter(({ outcome }) => outcome === undefined)
    .map(({ text: what, memberText, dueText }) => present([what, memberText, dueText]).join(' · '));
  return open.length === 0 ? [] : [heading(words.tasks), bullets(cut(open, most), tight)];
}

function present(lines: readonly (string | undefined)[]): readonly string[] {
  return lines.flatMap((line) => (line === undefined || line === '' ? [] : [line]));
}
