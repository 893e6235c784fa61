import type { CaseView } from '../../../shared/cases/page/view.ts';
import { caseCardText } from '../../../shared/text/case-cards.ts';
import { progressFieldOf } from '../progress-fields.ts';
import type { CardAction } from './parts/card.ts';
import { caseDay, type CaseFormsSpec, stepForm } from './case/spec.ts';
import { taskForms } from './case-tasks.ts';
import { small } from './parts/elements.ts';
import { pickDay, pickOne } from './parts/inputs.ts';

const { followUp, park, progressForm, resume, decide } = caseCardText;

/** Between the meetings: the steps taken, the next look at it, and who does what. */
export function followForms(spec: CaseFormsSpec): readonly CardAction[] {
  const { view } = spec;
  const on = pickDay({ id: 'on', ...caseDay, value: view.nextMeetingDate });
  return [
    ...progress(spec),
    ...stepForm(spec, {
      name: 'book',
      open: followUp.open,
      verb: 'book-follow-up',
      body: [on],
      send: followUp.send,
    }),
    ...taskForms(spec),
    ...stepForm(spec, {
      name: 'park',
      open: park.open,
      verb: 'park-case',
      body: [
        pickOne({
          id: 'cause',
          label: decide.parkedCause,
          placeholder: caseCardText.choose,
          errorMessage: caseCardText.reasonMissing,
          choices: view.choices.parkedCauses,
        }),
        { ...on, label: decide.lookAgain },
      ],
      send: park.send,
    }),
    ...stepForm(spec, {
      name: 'resume',
      open: resume.open,
      verb: 'resume-case',
      body: [{ ...on, label: decide.nextFollowUp }],
      send: resume.send,
    }),
  ];
}

/** Under a minute, or it is not done (handbook §3): four choices with the latest levels in them, and nothing else to find out. */
function progress(spec: CaseFormsSpec): readonly CardAction[] {
  const { choices, progress: rows } = spec.view;
  return stepForm(spec, {
    name: 'progress',
    open: progressForm.open,
    verb: 'note-progress',
    body: [
      small(likelyStage(spec.view) === 'start' ? progressForm.intro : progressForm.filled),
      ...choices.progressDimensions.map(({ value, label, ends }) => {
        const level = rows.find(({ dimension }) => dimension === value)?.level;
        return pickOne({
          id: progressFieldOf(value),
          label: `${label} (${ends})`,
          placeholder: caseCardText.choose,
          errorMessage: progressForm.missing,
          choices: choices.progressLevels,
          value: level === undefined ? undefined : String(level),
        });
      }),
      pickOne({
        id: 'stage',
        label: progressForm.stage,
        errorMessage: caseCardText.reasonMissing,
        choices: choices.progressStages,
        value: likelyStage(spec.view),
      }),
    ],
    send: progressForm.send,
  });
}

function likelyStage({ status, progress: rows }: CaseView): 'start' | 'during' | 'end' {
  if (status === 'closed') return 'end';
  return rows.some(({ level }) => level !== undefined) ? 'during' : 'start';
}
