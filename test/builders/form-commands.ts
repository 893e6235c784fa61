import { appointForm } from '../../shared/appointing/forms.ts';
import {
  changeMilestoneForm,
  dropMilestoneForm,
  milestoneForm,
  reachMilestoneForm,
} from '../../shared/milestones/forms.ts';
import { changeContactForm, contactForm, endContactForm } from '../../shared/contacts/forms.ts';
import {
  closeRevisionForm,
  commentRevisionForm,
  openRevisionForm,
  reportBackForm,
  spreadExampleForm,
  workGroupForm,
} from '../../shared/county-work/forms.ts';
import { reportTextForm, returnReportForm } from '../../shared/period-reports/forms.ts';
import { cancelSeriesForm } from '../../shared/meetings/series/series-forms.ts';
import type { Verb } from '../../shared/commands/command.ts';
import {
  actionForm,
  anchorForm,
  askBackForm,
  compileForm,
  endForm,
  raiseToCountyForm,
  deviationReportForm,
} from '../../shared/deviations/forms.ts';
import {
  assistanceForm,
  capitalForm,
  costsForm,
  postsForm,
  surveyForm,
  withdrawEnteredForm,
} from '../../shared/entered/forms.ts';
import {
  cancelGatheringForm,
  gatheringDecisionForm,
  gatheringTopicForm,
  holdGatheringForm,
  tellGatheringForm,
} from '../../shared/gatherings/forms.ts';
import type { Form } from '../../shared/forms/form.ts';
import {
  addLineForm,
  correctAttendanceForm,
  correctRoomForm,
} from '../../shared/meetings/correct-forms.ts';
import {
  absentWordForm,
  answerQuestionForm,
  cancelForm,
  leadForm,
  settleTopicForm,
  questionForm,
  topicForm,
} from '../../shared/meetings/forms.ts';
import { changeOfferForm, endOfferForm, offerForm } from '../../shared/offers/forms.ts';
import {
  answerBoardForm,
  askBoardForm,
  changeAnswerForm,
  changeBoardForm,
  passOnBoardForm,
} from '../../shared/board/forms.ts';
import {
  changeDocumentForm,
  publishDocumentForm,
  publishVersionForm,
} from '../../shared/controlled-documents/forms.ts';
import {
  askRulingForm,
  decideRulingForm,
  endRulingForm,
  noteRulingForm,
  replaceRulingForm,
} from '../../shared/rulings/forms.ts';
import { retentionForm } from '../../shared/retention/forms.ts';
import { occasionsForm, screeningForm } from '../../shared/tallies/forms.ts';
import {
  addMemberForm,
  channelForm,
  endMemberForm,
  linkMemberForm,
  newTeamForm,
} from '../../shared/teams/forms.ts';
import {
  assignRoleForm,
  chooseChairForm,
  endRoleForm,
  newFederationForm,
  digestRhythmForm,
  newSteeringGroupForm,
  steeringChannelForm,
  countyChannelForm,
} from '../../shared/federation/forms.ts';

type Texts = Readonly<Record<string, string>>;
/** A form whose values are its command, or nearly. */
export interface FormCommand {
  readonly form: Form;
  readonly verb: Verb;
  /** What the page knows without asking. */
  readonly about: object;
  /** Where the first of everything would be none. */
  readonly texts?: Texts;
  /** Where the command says it otherwise than its form. */
  readonly as?: (values: object) => object;
}

const ofReport = { subject: { type: 'team', teamId: 'berg' }, period: '2026-H1' } as const;
const link = 'https://exempel.se/kontakt';
const ofTeam = { teamId: 'berg' };
const account = 'demo/chef';
const ofTertial = { ...ofTeam, tertial: '2026-T3' };
const ofDeviation = { ...ofTeam, deviationId: 'd1' };
const ofDecision = { ...ofDeviation, seen: 2 };
const ofGathering = { gatheringId: 'g1' };
const ofMeeting = { ...ofTeam, meetingId: 'm1' };

/** The forms whose values are their command, or nearly. */
export const formCommands: readonly FormCommand[] = [
  { form: topicForm, verb: 'add-topic', about: ofMeeting },
  { form: questionForm, verb: 'add-topic', about: { ...ofMeeting, part: 'fk-slot' } },
  { form: answerQuestionForm, verb: 'answer-question', about: { ...ofMeeting, topicId: 't1' } },
  {
    form: correctAttendanceForm,
    verb: 'correct-attendance',
    about: ofMeeting,
  },
  { form: correctRoomForm, verb: 'correct-room', about: ofMeeting },
  { form: addLineForm, verb: 'add-to-minutes', about: ofMeeting },
  {
    form: settleTopicForm,
    verb: 'correct-topic',
    about: { ...ofMeeting, topicId: 't1' },
  },
  { form: settleTopicForm, verb: 'settle-topic', about: { ...ofMeeting, topicId: 't1' } },
  { form: leadForm, verb: 'choose-lead', about: ofMeeting },
  { form: cancelForm, verb: 'cancel-meeting', about: ofMeeting },
  { form: cancelSeriesForm, verb: 'cancel-series', about: { ...ofTeam, seriesId: 's1' } },
  {
    form: absentWordForm,
    verb: 'answer-notice',
    about: ofMeeting,
    as: (said) => ({ choice: { status: 'absent', ...said } }),
  },
  { form: retentionForm, verb: 'register-retention', about: {} },
  { form: deviationReportForm, verb: 'report-deviation', about: ofTeam },
  {
    form: raiseToCountyForm,
    verb: 'raise-to-county',
    about: { steeringGroupId: 'styr-berg' },
    texts: { teamIds: 'berg' },
  },
  {
    form: spreadExampleForm,
    verb: 'spread-example',
    about: { teamId: 'berg', deviationId: 'd1' },
  },
  { form: workGroupForm, verb: 'form-work-group', about: {} },
  { form: reportBackForm, verb: 'report-work-group', about: { workGroupId: 'g1' } },
  { form: openRevisionForm, verb: 'open-revision', about: {} },
  { form: commentRevisionForm, verb: 'comment-revision', about: { revisionId: 'revision-2026' } },
  { form: closeRevisionForm, verb: 'close-revision', about: { revisionId: 'revision-2026' } },
  { form: compileForm, verb: 'compile-deviation', about: ofDeviation },
  { form: actionForm, verb: 'set-deviation-action', about: ofDecision },
  { form: askBackForm, verb: 'ask-back-deviation', about: ofDecision },
  { form: anchorForm, verb: 'anchor-deviation', about: ofDecision },
  { form: endForm, verb: 'end-deviation', about: ofDecision },
  { form: offerForm, verb: 'add-offer', about: ofTeam },
  { form: changeOfferForm, verb: 'change-offer', about: { ...ofTeam, offerId: 'o1' } },
  { form: endOfferForm, verb: 'end-offer', about: { ...ofTeam, offerId: 'o1' } },
  { form: contactForm, verb: 'add-contact', about: {}, texts: { whose: 'county', link } },
  { form: changeContactForm, verb: 'change-contact', about: { contactId: 'k1' }, texts: { link } },
  { form: endContactForm, verb: 'end-contact', about: { contactId: 'k1' } },
  { form: milestoneForm, verb: 'add-milestone', about: { whose: 'county' } },
  {
    form: changeMilestoneForm,
    verb: 'change-milestone',
    about: { milestoneId: 'delmal', basedOn: 1 },
  },
  { form: reachMilestoneForm, verb: 'reach-milestone', about: { milestoneId: 'delmal' } },
  { form: dropMilestoneForm, verb: 'drop-milestone', about: { milestoneId: 'delmal' } },
  { form: askBoardForm, verb: 'ask-board-question', about: {} },
  { form: answerBoardForm, verb: 'answer-board-question', about: { questionId: 'q1' } },
  {
    form: changeBoardForm,
    verb: 'change-board-question',
    about: { questionId: 'q1', basedOn: 0 },
  },
  {
    form: changeAnswerForm,
    verb: 'change-board-answer',
    about: { questionId: 'q1', answerId: 'a1', basedOn: 0 },
  },
  {
    form: passOnBoardForm,
    verb: 'ask-ruling',
    about: { ...ofTeam, to: 'county', boardQuestionId: 'q1' },
  },
  { form: askRulingForm, verb: 'ask-ruling', about: ofTeam },
  { form: decideRulingForm, verb: 'decide-ruling', about: { rulingId: 'r1' } },
  { form: noteRulingForm, verb: 'note-ruling', about: {} },
  { form: replaceRulingForm, verb: 'replace-ruling', about: { rulingId: 'r1' } },
  { form: endRulingForm, verb: 'end-ruling', about: { rulingId: 'r1' } },
  { form: appointForm, verb: 'appoint-coordinator', about: ofTeam },
  { form: publishDocumentForm, verb: 'publish-document', about: {} },
  { form: publishVersionForm, verb: 'publish-document-version', about: { documentId: 'd1' } },
  { form: changeDocumentForm, verb: 'change-document', about: { documentId: 'd1' } },
  { form: screeningForm, verb: 'count-screening', about: { ...ofTertial, tool: 'audit' } },
  { form: occasionsForm, verb: 'count-occasions', about: ofTertial },
  {
    form: reportTextForm,
    verb: 'write-report',
    about: { ...ofReport, section: 'reflection', basedOn: 0 },
  },
  { form: returnReportForm, verb: 'return-report', about: ofReport },
  { form: cancelGatheringForm, verb: 'cancel-gathering', about: ofGathering },
  { form: gatheringTopicForm, verb: 'add-gathering-topic', about: ofGathering },
  { form: gatheringDecisionForm, verb: 'decide-gathering', about: ofGathering },
  { form: holdGatheringForm, verb: 'hold-gathering', about: { ...ofTeam, ...ofGathering } },
  {
    form: tellGatheringForm,
    verb: 'tell-gathering',
    about: { ...ofGathering, fromTeamId: 'berg' },
  },
  { form: costsForm, verb: 'enter-costs', about: ofTeam },
  { form: postsForm, verb: 'enter-posts', about: ofTeam },
  { form: assistanceForm, verb: 'enter-assistance', about: ofTeam },
  { form: surveyForm, verb: 'enter-survey', about: {} },
  { form: capitalForm, verb: 'enter-capital', about: {} },
  {
    form: withdrawEnteredForm,
    verb: 'withdraw-entered',
    about: { ...ofTeam, enteredId: 'berg-costs-2025' },
  },
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
  {
    form: countyChannelForm,
    verb: 'connect-channel',
    about: { serves: { type: 'county-group' } },
    texts: { channelId: '19:abc@thread.tacv2' },
  },
  { form: newFederationForm, verb: 'create-federation', about: {} },
  { form: digestRhythmForm, verb: 'set-digest-rhythm', about: { steeringGroupId: 's1' } },
  { form: newSteeringGroupForm, verb: 'create-steering-group', about: {} },
  {
    form: chooseChairForm,
    verb: 'choose-chair',
    about: { steeringGroupId: 'berg-are' },
  },
  { form: assignRoleForm, verb: 'assign-role', about: {}, texts: { account } },
  { form: endRoleForm, verb: 'end-role', about: { roleId: 'r1' } },
];
