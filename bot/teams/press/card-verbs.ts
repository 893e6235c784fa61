import { caseCommands } from '../../../shared/cases/forms/contract.ts';
import { type CaseVerb } from '../../../shared/cases/forms/case-forms.ts';
import type { CommandOf, Verb } from '../../../shared/commands/command.ts';
import type { CardFields } from './card-fields.ts';
import { caseStepOf } from '../shapes/case-step.ts';
import { decisionOf } from '../shapes/decision.ts';
import { given, notAName, several } from '../shapes/fields.ts';
import { raiseOf } from '../shapes/raise.ts';

const caseVerbs: readonly CaseVerb[] = caseCommands.map(({ shape }) => shape.verb.value);

/** Besides the steps of a case. */
const otherVerbs = [
  'answer-notice',
  'add-topic',
  'raise-case',
  'leave-word',
  'decide-item',
  'undo-decision',
  'report-deviation',
  'connect-channel',
] as const satisfies readonly Verb[];
type OtherVerb = (typeof otherVerbs)[number];
type CardVerb = CaseVerb | OtherVerb;
export type CardCommand = CommandOf<CardVerb>;

/** What can be done from a card; the rest of the vocabulary belongs to the tab, and is not taken from a card. */
export const cardVerbs: readonly CardVerb[] = [...caseVerbs, ...otherVerbs];

export function isCardVerb(verb: string): verb is CardVerb {
  return cardVerbs.some((known) => known === verb);
}

function isCaseVerb(verb: string): verb is CaseVerb {
  return caseVerbs.some((known) => known === verb);
}

/** The card's flat texts in the command's shape; whether they make a command, the command's schema says. */
export function shapeCommand(verb: CardVerb, fields: CardFields): unknown {
  return isCaseVerb(verb) ? caseStepOf(verb, fields) : shapeOther(verb, fields);
}

function shapeOther(verb: OtherVerb, fields: CardFields): unknown {
  const teamId = fields.get('teamId');
  const ofMeeting = { teamId, meetingId: fields.get('meetingId') };
  switch (verb) {
    case 'answer-notice':
      return { verb, ...ofMeeting, choice: answerChoice(fields), ...notAName(fields) };
    case 'add-topic':
      return {
        verb,
        ...ofMeeting,
        part: fields.get('part'),
        text: fields.get('text'),
        ...notAName(fields),
      };
    case 'raise-case':
      return { verb, ...ofMeeting, raise: raiseOf(fields) };
    case 'leave-word':
      return {
        verb,
        ...ofMeeting,
        reference: fields.get('reference'),
        word: fields.get('word'),
      };
    case 'decide-item':
      return {
        verb,
        ...ofMeeting,
        itemId: fields.get('itemId'),
        decision: decisionOf(fields),
        ...notAName(fields),
      };
    case 'undo-decision':
      return { verb, ...ofMeeting, itemId: fields.get('itemId') };
    case 'report-deviation':
      return {
        verb,
        teamId,
        ...given('issue', fields.get('issue')),
        category: fields.get('category'),
        text: fields.get('text') ?? '',
        alsoTouches: several(fields.get('alsoTouches')),
        structural: fields.get('structural') === 'true',
        ...given('meetingId', fields.get('meetingId')),
        ...notAName(fields),
      };
    case 'connect-channel':
      return { verb, channelId: fields.get('channelId'), serves: serves(fields.get('serves')) };
  }
}

function answerChoice(fields: CardFields): unknown {
  const choice = fields.get('choice');
  if (choice === 'on-site' || choice === 'digital') return { status: 'coming', mode: choice };
  if (choice === 'deputy') return { status: 'deputy', deputyId: fields.get('deputyId') };
  return { status: choice, ...given('word', fields.get('word')?.trim()) };
}

/** `team:<id>` or `steering-group:<id>`, as the connect card offers them. */
function serves(value: string | undefined): unknown {
  const [type, id] = value?.split(':') ?? [];
  if (type === 'team') return { type, teamId: id };
  return { type, steeringGroupId: id };
}
