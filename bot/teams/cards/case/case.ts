import type { CaseView } from '../../../../shared/cases/page/view.ts';
import { caseInChannel } from '../../../../shared/cases/page/in-channel.ts';
import { caseCardText } from '../../../../shared/text/case-cards.ts';
import type { CardAction, CardElement, CardJson } from '../parts/card.ts';
import { formsIn } from './forms.ts';
import { caseHead } from './head.ts';
import { type CaseCardSpec, itemAtMeeting } from './spec.ts';
import { type CaseGroup, caseGroups } from '../../../../shared/cases/forms/case-forms.ts';
import { box, buttons, card, execute, openPage, small, text } from '../parts/elements.ts';
import { caseText } from '../parts/fallback.ts';
import { fitted } from '../parts/fitted.ts';
import { onAgenda } from '../../../../shared/text/on-agenda.ts';

const words = caseCardText;
/** Teams shows six buttons in a row and hides the rest behind dots. */
const mostInRow = 6;

/**
 * One case as the answer to its reference, and again after each press on it. One group of forms is in the card; the
 * others are a press away, so that the card is short to look at and never too large, and so that whoever presses gets
 * the forms they themselves may use: the card in the channel was drawn for the one who asked.
 */
export function caseCard(asked: CaseCardSpec): CardJson {
  const spec = { ...asked, view: caseInChannel(asked.view) };
  return fitted((most) => {
    const offered = caseGroups
      .map((group) => ({ group, forms: formsIn(group, { ...spec, group, most }) }))
      .filter(({ forms }) => forms.length > 0);
    const open =
      offered.find(({ group }) => group === spec.group) ??
      offered.find(({ group }) => group === firstGroup(spec)) ??
      offered[0];
    return card({
      fallbackText: caseText(spec),
      body: [
        ...said(spec),
        ...caseHead(spec.view, most),
        ...(open === undefined ? [] : formRows(open.group, open.forms)),
        ...(open?.group === 'decide' ? elsewhere(spec) : []),
        ...otherGroups(
          spec,
          offered.map(({ group }) => group).filter((group) => group !== open?.group),
        ),
        ...(spec.view.canRaiseAgain ? [small(words.raiseAgain, { spacing: 'Medium' })] : []),
        small(spec.view.reminder, { spacing: 'Medium' }),
        small(words.onPage, { spacing: 'Medium' }),
        ...tabLink(spec),
      ],
    });
  });
}

/** What one comes to the case for, as it stands: the decision while the meeting sits, else the next thing it lacks. */
function firstGroup({ view, meeting }: CaseCardSpec): CaseGroup {
  if (meeting?.head.status === 'open' && meeting.can.run) return 'decide';
  return likeliest(view);
}

function likeliest(view: CaseView): CaseGroup {
  switch (view.status) {
    case 'raised':
    case 'queued':
      return 'wait';
    case 'ongoing':
      return view.can.includes('make-plan') ? 'plan' : 'follow';
    case 'declined':
    case 'answered':
    case 'withdrawn':
    case 'closed':
      return 'more';
  }
}

/** What was done, and the way back right beside it. */
function said({ view, said: done, once }: CaseCardSpec): readonly CardElement[] {
  if (done === undefined) return [];
  const { undo, teamId, reference } = view;
  const back =
    undo === undefined
      ? []
      : [
          buttons([
            execute({
              title: words.undo,
              verb: 'undo-step',
              data: { teamId, reference, once, card: 'case', step: String(undo.step) },
            }),
          ]),
        ];
  return [box('good', [text(done), ...back])];
}

function formRows(group: CaseGroup, forms: readonly CardAction[]): readonly CardElement[] {
  const rows = Array.from({ length: Math.ceil(forms.length / mostInRow) }, (_, nth) =>
    buttons(forms.slice(nth * mostInRow, (nth + 1) * mostInRow)),
  );
  return [
    text(words.groups[group], { style: 'heading', weight: 'Bolder', spacing: 'Medium' }),
    ...rows,
  ];
}

/** The group of decisions would look as if nothing else could be decided about the case. */
function elsewhere(spec: CaseCardSpec): readonly CardElement[] {
  const { status, meetingDecides, teamId, reference } = spec.view;
  if (status !== 'ongoing' || itemAtMeeting(spec) !== undefined) return [];
  const agenda = meetingDecides?.agenda;
  if (agenda === undefined) return [small(words.elsewhere)];
  const { meetingId, whenText } = agenda;
  const data = { teamId, meetingId, reference, type: 'follow-up', once: spec.once, card: 'case' };
  return [
    small(words.elsewhere),
    buttons([execute({ title: onAgenda(whenText), verb: 'raise-case', data })]),
  ];
}

function otherGroups(spec: CaseCardSpec, groups: readonly CaseGroup[]): readonly CardElement[] {
  if (groups.length === 0) return [];
  const { view, once } = spec;
  const { teamId, reference } = view;
  return [
    {
      ...buttons(
        groups.map((group) =>
          execute({
            title: `${words.groups[group]} …`,
            verb: 'show-case',
            data: { teamId, reference, once, card: 'case', group },
          }),
        ),
      ),
      separator: true,
      spacing: 'Medium',
    },
  ];
}

function tabLink({ link }: CaseCardSpec): readonly CardElement[] {
  return openPage(words.openInTab, link);
}
