import { readDecision } from '../../../shared/cases/forms/decision-forms.ts';
import { followUpOnAgendaForm } from '../../../shared/cases/forms/raise-form.ts';
import { type Outcome, outcomeLabels } from '../../../shared/codes/agenda.ts';
import { deviationReportForm } from '../../../shared/deviations/forms.ts';
import { connectForm, servesIn } from '../../../shared/federation/connect-form.ts';
import { readForm } from '../../../shared/forms/read.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { absentForm, deputyForm, topicForm, wordForm } from '../../../shared/meetings/forms.ts';
import type { CardFields } from './card-fields.ts';
import { type CardVerb, isCaseVerb, type OtherVerb } from './card-verbs.ts';
import { asPostedToday } from './posted-before.ts';
import { readCaseStep, readNewCaseOnCard, readReasonAlone } from './read-case-step.ts';
import { type Read, saidOf, shaped } from './read.ts';

/**
 * What a press says, in the shape of its command, or every field that must be mended. Whether the rest makes a command
 * (the ids, and what no form of ours sends) is for the command's schema to say.
 */
export function readCommand(verb: CardVerb, pressed: CardFields): Read {
  const fields = asPostedToday(verb, pressed);
  const read = isCaseVerb(verb) ? readCaseStep(verb, fields) : readOther(verb, fields);
  return shaped(read, (said) => ({ verb, ...said }));
}

function readOther(verb: OtherVerb, fields: CardFields): Read {
  const ofMeeting = saidOf(fields, 'teamId', 'meetingId');
  const ofItem = { ...ofMeeting, ...saidOf(fields, 'itemId') };
  switch (verb) {
    case 'answer-notice':
      return shaped(readAnswer(fields), (answer) => ({ ...ofMeeting, ...answer }));
    case 'add-topic':
      return shaped(readForm(topicForm, fields), (topic) => ({ ...ofMeeting, ...topic }));
    case 'raise-case':
      return shaped(readRaised(fields), (raise) => ({ ...ofMeeting, raise }));
    case 'leave-word':
      return shaped(readForm(wordForm, fields), (word) => ({ ...ofMeeting, ...word }));
    case 'decide-item':
      return shaped(readDecided(fields), (decided) => ({ ...ofItem, ...decided }));
    case 'undo-decision':
      return ok(ofItem);
    case 'report-deviation':
      return shaped(readForm(deviationReportForm, fields), (report) => ({
        ...ofMeeting,
        ...report,
      }));
    case 'connect-channel':
      return shaped(readForm(connectForm, fields), ({ serves }) => ({
        ...saidOf(fields, 'channelId'),
        serves: servesIn(serves),
      }));
  }
}

/** Two answers are a press of their own; the others have a form. */
function readAnswer(fields: CardFields): Read {
  const status = fields.get('choice');
  if (status === 'on-site' || status === 'digital')
    return ok({ choice: { status: 'coming', mode: status } });
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
