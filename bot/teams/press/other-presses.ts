import { appointForm } from '../../../shared/appointing/forms.ts';
import { readDecision } from '../../../shared/cases/forms/decision-forms.ts';
import { followUpOnAgendaForm } from '../../../shared/cases/forms/raise-form.ts';
import { type Outcome, outcomeLabels } from '../../../shared/codes/agenda.ts';
import type { Verb } from '../../../shared/commands/command.ts';
import {
  actionForm,
  anchorForm,
  askBackForm,
  deviationReportForm,
} from '../../../shared/deviations/forms.ts';
import {
  connectForm,
  disconnectFkForm,
  servesIn,
} from '../../../shared/federation/connect-form.ts';
import type { Form } from '../../../shared/forms/form.ts';
import { readForm } from '../../../shared/forms/read.ts';
import { ok } from '../../../shared/kernel/result.ts';
import {
  addLineForm,
  correctAttendanceForm,
  correctRoomForm,
} from '../../../shared/meetings/correct-forms.ts';
import {
  absentForm,
  answerOneQuestionForm,
  deputyForm,
  topicForm,
  wordForm,
} from '../../../shared/meetings/forms.ts';
import { decideRulingForm } from '../../../shared/rulings/forms.ts';
import type { CardFields } from './card-fields.ts';
import { readNewCaseOnCard, readReasonAlone } from './read-case-step.ts';
import { numberOf, type Read, saidOf, shaped } from './read.ts';

interface Press {
  /** What the press says, in the shape of its command. */
  readonly read: (fields: CardFields) => Read;
}

/** What can be done from a card besides the steps of a case: listed here, it is read, taken and answered. */
export const otherPresses = {
  'answer-notice': { read: atMeeting(readAnswer) },
  'add-topic': formAtMeeting(topicForm),
  'answer-question': formAtMeeting(answerOneQuestionForm),
  'raise-case': { read: atMeeting((fields) => shaped(readRaised(fields), (raise) => ({ raise }))) },
  'leave-word': formAtMeeting(wordForm),
  'note-rest': { read: atMeeting((fields) => ok(saidOf(fields, 'attendance'))) },
  'unnote-rest': { read: atMeeting(() => ok({})) },
  'undo-opening': { read: atMeeting(() => ok({})) },
  'decide-item': { read: atItem(readDecided) },
  'undo-decision': { read: atItem(() => ok({})) },
  'correct-attendance': formAtMeeting(correctAttendanceForm),
  'correct-room': formAtMeeting(correctRoomForm),
  'add-to-minutes': formAtMeeting(addLineForm),
  'report-deviation': formAtMeeting(deviationReportForm),
  'answer-gathering': {
    read: (fields) =>
      shaped(readAnswer(fields), (said) => ({
        ...saidOf(fields, 'gatheringId', 'teamId'),
        ...said,
      })),
  },
  'acknowledge-gathering': {
    read: (fields) => ok(saidOf(fields, 'gatheringId', 'informedTeamId')),
  },
  'set-deviation-action': formOfDeviation(actionForm),
  'ask-back-deviation': formOfDeviation(askBackForm),
  'anchor-deviation': formOfDeviation(anchorForm),
  'lift-deviation': { read: ofDeviation(() => ok({})) },
  'end-deviation': { read: ofDeviation((fields) => ok(saidOf(fields, 'as'))) },
  'confirm-deviation-decision': { read: ofDeviation(() => ok({})) },
  'decide-ruling': {
    read: (fields) =>
      shaped(readForm(decideRulingForm, fields), (said) => ({
        ...saidOf(fields, 'rulingId'),
        ...said,
      })),
  },
  'appoint-coordinator': {
    read: (fields) =>
      shaped(readForm(appointForm, fields), (said) => ({ ...saidOf(fields, 'teamId'), ...said })),
  },
  'withdraw-appointment': { read: (fields) => ok(saidOf(fields, 'teamId', 'appointmentId')) },
  'disconnect-fk-channel': { read: (fields) => readForm(disconnectFkForm, fields) },
  'connect-channel': {
    read: (fields) =>
      shaped(readForm(connectForm, fields), ({ serves }) => ({
        ...saidOf(fields, 'channelId'),
        serves: servesIn(serves),
      })),
  },
} as const satisfies Readonly<Partial<Record<Verb, Press>>>;
export type OtherVerb = keyof typeof otherPresses;

function atMeeting(read: Press['read']): Press['read'] {
  return (fields) =>
    shaped(read(fields), (said) => ({ ...saidOf(fields, 'teamId', 'meetingId'), ...said }));
}

function atItem(read: Press['read']): Press['read'] {
  return atMeeting((fields) =>
    shaped(read(fields), (said) => ({ ...saidOf(fields, 'itemId'), ...said })),
  );
}

/** The command is what the form says, and at which meeting. */
function formAtMeeting(form: Form): Press {
  return { read: atMeeting((fields) => readForm(form, fields)) };
}

/** What is decided says how much had happened when its card was drawn. */
function ofDeviation(read: Press['read']): Press['read'] {
  return (fields) =>
    shaped(read(fields), (said) => ({
      ...saidOf(fields, 'teamId', 'deviationId'),
      ...numberOf(fields, 'seen'),
      ...said,
    }));
}

function formOfDeviation(form: Form): Press {
  return { read: ofDeviation((fields) => readForm(form, fields)) };
}

/** Two answers are a press of their own; the others have a form. */
function readAnswer(fields: CardFields): Read {
  const status = fields.get('choice');
  if (status === 'on-site' || status === 'digital')
    return ok({ choice: { status: 'coming', mode: status } });
  if (status === 'deputy' && fields.get('card') === 'gathering') return ok({ choice: { status } });
  if (status === 'deputy')
    return shaped(readForm(deputyForm, fields), (deputy) => ({ choice: { status, ...deputy } }));
  return shaped(readForm(absentForm, fields), ({ confirmed, ...word }) => ({
    choice: { status, ...word },
    confirmed,
  }));
}

function readRaised(fields: CardFields): Read {
  const type = fields.get('type');
  if (type === 'consultation') return ok({ type });
  if (type === 'follow-up')
    return shaped(readForm(followUpOnAgendaForm, fields), (again) => ({ type, ...again }));
  return readNewCaseOnCard(fields);
}

function readDecided(fields: CardFields): Read {
  const outcome = fields.get('outcome') ?? '';
  if (!isOutcome(outcome)) return ok({});
  const stop = outcome === 'closed' ? readReasonAlone(fields) : ok({});
  return stop.ok ? readDecision(outcome, fields) : stop;
}

function isOutcome(text: string): text is Outcome {
  return Object.hasOwn(outcomeLabels, text);
}
