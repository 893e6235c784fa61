import type { CommandOf, Verb } from '../../shared/commands/command.ts';
import type { CardFields } from './card-fields.ts';

/** What can be done from a card; the rest of the vocabulary belongs to the tab, and is not taken from a card. */
export const cardVerbs = [
  'answer-notice',
  'add-topic',
  'raise-case',
  'report-deviation',
  'connect-channel',
] as const satisfies readonly Verb[];
type CardVerb = (typeof cardVerbs)[number];
export type CardCommand = CommandOf<CardVerb>;

export function isCardVerb(verb: string): verb is CardVerb {
  return cardVerbs.some((known) => known === verb);
}

/** The card's flat texts in the command's shape; whether they make a command, the command's schema says. */
export function shapeCommand(verb: CardVerb, fields: CardFields): unknown {
  const teamId = fields.get('teamId');
  const ofMeeting = { teamId, meetingId: fields.get('meetingId') };
  switch (verb) {
    case 'answer-notice':
      return { verb, ...ofMeeting, choice: answerChoice(fields) };
    case 'add-topic':
      return { verb, ...ofMeeting, part: fields.get('part'), text: fields.get('text') };
    case 'raise-case':
      return { verb, ...ofMeeting, raise: raise(fields) };
    case 'report-deviation':
      return {
        verb,
        teamId,
        category: fields.get('category'),
        text: fields.get('text') ?? '',
        ...given('meetingId', fields.get('meetingId')),
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

function raise(fields: CardFields): unknown {
  const type = fields.get('type');
  if (type === 'consultation') return { type };
  if (type === 'follow-up') return { type, reference: fields.get('reference') };
  const referrer = fields.get('referrer');
  return {
    type,
    referrer,
    // Asked in the same form whoever raises it: kept only where it answers a question.
    referrers: referrer === 'several' ? several(fields.get('referrers')) : [],
    consent: {
      form: fields.get('consentForm'),
      signedOn: fields.get('signedOn'),
      ownWords: fields.get('ownWords') === 'true',
      livesInMunicipality: fields.get('livesInMunicipality') === 'true',
    },
    gender: fields.get('gender'),
    ageBand: fields.get('ageBand'),
    livelihoodIn: several(fields.get('livelihoodIn')),
    criteria: several(fields.get('criteria')),
    ...given('priorityGroup', fields.get('priorityGroup')),
  };
}

/** `team:<id>` or `steering-group:<id>`, as the connect card offers them. */
function serves(value: string | undefined): unknown {
  const [type, id] = value?.split(':') ?? [];
  if (type === 'team') return { type, teamId: id };
  return { type, steeringGroupId: id };
}

/** A multi-select arrives as `a,b,c`; nothing chosen as the empty text. */
function several(value: string | undefined): readonly string[] {
  const chosen = (value ?? '').split(',').map((code) => code.trim());
  return [...new Set(chosen.filter((code) => code !== ''))];
}

function given(name: string, value: string | undefined): Record<string, string> {
  return value === undefined || value === '' ? {} : { [name]: value };
}
