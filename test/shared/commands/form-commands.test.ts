import { describe, expect, it } from 'vitest';
import { command, type Verb } from '../../../shared/commands/command.ts';
import {
  actionForm,
  compileForm,
  endForm,
  deviationReportForm,
} from '../../../shared/deviations/forms.ts';
import { type Form, isOptional } from '../../../shared/forms/form.ts';
import { readForm } from '../../../shared/forms/read.ts';
import {
  absentWordForm,
  answerQuestionForm,
  cancelForm,
  leadForm,
  settleTopicForm,
  questionForm,
  topicForm,
} from '../../../shared/meetings/forms.ts';
import { changeOfferForm, endOfferForm, offerForm } from '../../../shared/offers/forms.ts';
import { occasionsForm, screeningForm } from '../../../shared/tallies/forms.ts';
import {
  addMemberForm,
  channelForm,
  endMemberForm,
  linkMemberForm,
  newTeamForm,
} from '../../../shared/teams/forms.ts';
import {
  assignRoleForm,
  endRoleForm,
  newFederationForm,
  newSteeringGroupForm,
  steeringChannelForm,
} from '../../../shared/federation/forms.ts';
import { sampleTexts } from '../../builders/form-samples.ts';
import { textsOf } from '../../builders/texts.ts';

type Texts = Readonly<Record<string, string>>;
interface Case {
  readonly form: Form;
  readonly verb: Verb;
  /** What the page knows without asking. */
  readonly about: object;
  /** Where the first of everything would be none. */
  readonly texts?: Texts;
  /** Where the command says it otherwise than its form. */
  readonly as?: (values: object) => object;
}

const ofTeam = { teamId: 'berg' };
const account = 'demo/chef';
const ofTertial = { ...ofTeam, tertial: '2026-T3' };
const ofDeviation = { ...ofTeam, deviationId: 'd1' };
const ofMeeting = { ...ofTeam, meetingId: 'm1' };

/** The forms whose values are their command, or nearly. */
const cases: readonly Case[] = [
  { form: topicForm, verb: 'add-topic', about: ofMeeting },
  { form: questionForm, verb: 'add-topic', about: { ...ofMeeting, part: 'fk-slot' } },
  { form: answerQuestionForm, verb: 'answer-question', about: { ...ofMeeting, topicId: 't1' } },
  { form: settleTopicForm, verb: 'settle-topic', about: { ...ofMeeting, topicId: 't1' } },
  { form: leadForm, verb: 'choose-lead', about: ofMeeting },
  { form: cancelForm, verb: 'cancel-meeting', about: ofMeeting },
  {
    form: absentWordForm,
    verb: 'answer-notice',
    about: ofMeeting,
    as: (said) => ({ choice: { status: 'absent', ...said } }),
  },
  { form: deviationReportForm, verb: 'report-deviation', about: ofTeam },
  { form: compileForm, verb: 'compile-deviation', about: ofDeviation },
  { form: actionForm, verb: 'set-deviation-action', about: ofDeviation },
  { form: endForm, verb: 'end-deviation', about: ofDeviation },
  { form: offerForm, verb: 'add-offer', about: ofTeam },
  { form: changeOfferForm, verb: 'change-offer', about: { ...ofTeam, offerId: 'o1' } },
  { form: endOfferForm, verb: 'end-offer', about: { ...ofTeam, offerId: 'o1' } },
  { form: screeningForm, verb: 'count-screening', about: { ...ofTertial, tool: 'audit' } },
  { form: occasionsForm, verb: 'count-occasions', about: ofTertial },
  { form: newTeamForm, verb: 'create-team', about: {}, texts: { code: 'BER' } },
  { form: addMemberForm, verb: 'add-member', about: ofTeam, texts: { account } },
  {
    form: linkMemberForm,
    verb: 'link-member',
    about: { ...ofTeam, memberId: 'm2' },
    texts: { account },
  },
  { form: endMemberForm, verb: 'end-member', about: { ...ofTeam, memberId: 'm2' } },
  {
    form: channelForm,
    verb: 'connect-channel',
    about: { serves: { type: 'team', ...ofTeam } },
    texts: { channelId: '19:abc@thread.tacv2' },
  },
  {
    form: steeringChannelForm,
    verb: 'connect-channel',
    about: { serves: { type: 'steering-group', steeringGroupId: 'styr-berg' } },
    texts: { channelId: '19:abc@thread.tacv2' },
  },
  { form: newFederationForm, verb: 'create-federation', about: {} },
  { form: newSteeringGroupForm, verb: 'create-steering-group', about: {} },
  { form: assignRoleForm, verb: 'assign-role', about: {}, texts: { account } },
  { form: endRoleForm, verb: 'end-role', about: { roleId: 'r1' } },
];

describe.each(cases)('the form ”$form.open” for $verb', (one: Case) => {
  const { form, verb, about, texts = {}, as = (values: object) => values } = one;
  const parsed = (filled: Texts): { readonly success: boolean } => {
    const read = readForm(form, textsOf(filled));
    return read.ok ? command.safeParse({ verb, ...about, ...as(read.value) }) : { success: false };
  };

  it('makes a command, filled in to the full or with only what must be there', () => {
    expect(parsed({ ...sampleTexts(form), ...texts })).toMatchObject({ success: true });
    const asked = Object.entries({ ...sampleTexts(form), ...texts }).filter(
      ([name]) => name in sampleTexts(form, 'required'),
    );
    expect(parsed(Object.fromEntries(asked))).toMatchObject({ success: true });
  });

  it('says of everything that is missing what its field says', () => {
    const read = readForm(form, textsOf({}));
    const missing = Object.entries(form.fields)
      .filter(([, field]) => !isOptional(field) && field.kind !== 'tick')
      .map(([field, { missing: text }]) => ({ field, text }));
    expect(read.ok ? [] : read.error).toEqual(missing);
  });

  it('is named, opened, sent and answered in words', () => {
    expect(form.name).toMatch(/^[a-z]+$/);
    expect([form.open, form.send].every((word) => /^\p{Lu}/u.test(word))).toBe(true);
    expect(form.done).toMatch(/\.$/);
  });
});
