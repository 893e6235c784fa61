import { appointForm, appointingPresses } from '../appointing/forms.ts';
import {
  answerBoardForm,
  askBoardForm,
  changeAnswerForm,
  changeBoardForm,
  passOnBoardForm,
} from '../board/forms.ts';
import { type CaseVerb, caseForms, caseVerbs } from '../cases/forms/case-forms.ts';
import { undoDecisionForm } from '../cases/forms/decision-forms.ts';
import { outcomeLabels } from '../codes/agenda.ts';
import {
  actionForm,
  anchorForm,
  askBackForm,
  compileForm,
  deviationReportForm,
  endForm,
  raiseToCountyForm,
} from '../deviations/forms.ts';
import { changeContactForm, contactForm, endContactForm } from '../contacts/forms.ts';
import {
  closeRevisionForm,
  commentRevisionForm,
  countyPresses,
  openRevisionForm,
  reportBackForm,
  spreadExampleForm,
  workGroupForm,
} from '../county-work/forms.ts';
import { sentSaved, withdrawEnteredForm } from '../entered/forms.ts';
import {
  assignRoleForm,
  chooseChairForm,
  digestRhythmForm,
  endRoleForm,
  newFederationForm,
  newSteeringGroupForm,
} from '../federation/forms.ts';
import { connectForm, disconnectFkForm } from '../federation/connect-form.ts';
import {
  cancelGatheringForm,
  changeGatheringForm,
  gatheringDecisionForm,
  gatheringPresses,
  gatheringTopicForm,
  holdGatheringForm,
  planGatheringForm,
  planGatheringSeriesForm,
  tellGatheringForm,
} from '../gatherings/forms.ts';
import {
  absentForm,
  answerQuestionForm,
  cancelForm,
  leadForm,
  questionForm,
  settleTopicForm,
  topicForm,
  wordForm,
} from '../meetings/forms.ts';
import { answerText } from '../meetings/call/present-answers.ts';
import type { SaidChoice } from '../meetings/meeting.ts';
import { addLineForm, correctAttendanceForm, correctRoomForm } from '../meetings/correct-forms.ts';
import {
  changeMilestoneForm,
  dropMilestoneForm,
  milestoneForm,
  milestonePresses,
  reachMilestoneForm,
} from '../milestones/forms.ts';
import { changeMeetingForm, planningForm, seriesForm } from '../meetings/plan-forms.ts';
import { cancelSeriesForm, moveSeriesForm } from '../meetings/series/series-forms.ts';
import { changeOfferForm, endOfferForm, offerForm } from '../offers/forms.ts';
import { regroupedText, withdrawWords } from '../regrouping/forms.ts';
import { reportPresses, reportTextForm, returnReportForm } from '../period-reports/forms.ts';
import { beginRetentionForm, endRetentionForm, retentionForm } from '../retention/forms.ts';
import {
  askRulingForm,
  decideRulingForm,
  endRulingForm,
  noteRulingForm,
  replaceRulingForm,
} from '../rulings/forms.ts';
import { occasionsForm, screeningForm } from '../tallies/forms.ts';
import {
  addMemberForm,
  endMemberForm,
  enterCoordinatorForm,
  linkMemberForm,
  newTeamForm,
} from '../teams/forms.ts';
import { settingsForm } from '../teams/settings-form.ts';
import { caseRaisedText } from '../text/cards.ts';
import { pressDone } from '../text/done.ts';
import {
  changeDocumentForm,
  documentPresses,
  publishDocumentForm,
  publishVersionForm,
} from '../controlled-documents/forms.ts';
import { formatDay, inSentence } from '../text/format.ts';
import type { Command, CommandOf, Verb } from './command.ts';

/** What the command made, by name. */
type Ids = Readonly<Record<string, string>>;
type Said<V extends Verb> = string | ((command: CommandOf<V>, ids: Ids) => string);

/** What each command has done, in a sentence to the one who sent it, on card and in the tab. One without does not compile. */
const doneTexts: { readonly [V in Exclude<Verb, CaseVerb>]: Said<V> } = {
  'create-federation': newFederationForm.done,
  'create-steering-group': newSteeringGroupForm.done,
  'choose-chair': chooseChairForm.done,
  'set-digest-rhythm': digestRhythmForm.done,
  'regroup-steering': ({ from }) => regroupedText(from),
  'withdraw-regrouping': withdrawWords.withdrawn,
  'assign-role': assignRoleForm.done,
  'end-role': endRoleForm.done,
  'create-team': newTeamForm.done,
  'add-member': ({ function: of, deputyFor }) =>
    (of === 'coordinator' && deputyFor === undefined ? enterCoordinatorForm : addMemberForm).done,
  'end-member': endMemberForm.done,
  'link-member': linkMemberForm.done,
  'set-team-settings': settingsForm.done,
  'set-nudges': ({ nudges }) => pressDone.nudges[nudges],
  'set-decision-nudges': ({ nudges }) => pressDone.decisionNudges[nudges],
  'connect-channel': connectForm.done,
  'disconnect-fk-channel': disconnectFkForm.done,
  'open-calendar-feed': pressDone.feedOpened,
  'end-calendar-feed': pressDone.feedEnded,
  'plan-meeting': planningForm.done,
  'plan-series': seriesForm.done,
  'move-series': moveSeriesForm.done,
  'cancel-series': cancelSeriesForm.done,
  'change-meeting': changeMeetingForm.done,
  'cancel-meeting': cancelForm.done,
  'answer-notice': ({ choice }) => pressDone.answered(inSentence(answerLabel(choice))),
  'leave-word': ({ word }) => (word === 'none' ? pressDone.wordTakenBack : wordForm.done),
  'judge-room': pressDone.room,
  'add-topic': ({ part }) => (part === 'fk-slot' ? questionForm : topicForm).done,
  'remove-topic': pressDone.topicRemoved,
  'settle-topic': settleTopicForm.done,
  'unsettle-topic': pressDone.topicOpenAgain,
  'answer-question': answerQuestionForm.done,
  'raise-case': ({ raise }, { reference = '' }) => caseRaisedText(raise.type, reference),
  'choose-lead': ({ memberId }) => (memberId === undefined ? pressDone.nobodyLeads : leadForm.done),
  'open-meeting': pressDone.meetingOpened,
  'undo-opening': pressDone.openingUndone,
  'move-now': pressDone.nowMoved,
  'set-attendance': pressDone.attendance,
  'note-rest': ({ attendance }) => pressDone.restNoted[attendance],
  'unnote-rest': pressDone.restUnnoted,
  'decide-item': ({ decision }) => pressDone.decided(inSentence(decisionLabel(decision))),
  'undo-decision': undoDecisionForm.done,
  'close-meeting': pressDone.meetingClosed,
  'correct-attendance': correctAttendanceForm.done,
  'correct-room': correctRoomForm.done,
  'correct-decision': pressDone.decisionCorrected,
  'correct-topic': pressDone.topicCorrected,
  'add-to-minutes': addLineForm.done,
  'report-deviation': deviationReportForm.done,
  'raise-to-county': raiseToCountyForm.done,
  'spread-example': spreadExampleForm.done,
  'publish-example': countyPresses.publish.done,
  'withdraw-example': countyPresses.withdraw.done,
  'form-work-group': workGroupForm.done,
  'report-work-group': reportBackForm.done,
  'end-work-group': countyPresses.endGroup.done,
  'open-revision': openRevisionForm.done,
  'comment-revision': commentRevisionForm.done,
  'close-revision': closeRevisionForm.done,
  'compile-deviation': compileForm.done,
  'forward-deviation': pressDone.deviationForwarded,
  'set-deviation-action': actionForm.done,
  'ask-back-deviation': askBackForm.done,
  'lift-deviation': pressDone.deviationLifted,
  'anchor-deviation': anchorForm.done,
  'confirm-deviation-decision': pressDone.decisionConfirmed,
  'end-deviation': endForm.done,
  'ask-ruling': ({ boardQuestionId }) =>
    (boardQuestionId === undefined ? askRulingForm : passOnBoardForm).done,
  'decide-ruling': decideRulingForm.done,
  'note-ruling': noteRulingForm.done,
  'replace-ruling': replaceRulingForm.done,
  'confirm-ruling': pressDone.decisionConfirmed,
  'end-ruling': endRulingForm.done,
  'appoint-coordinator': appointForm.done,
  'withdraw-appointment': appointingPresses.withdraw.done,
  'publish-document': publishDocumentForm.done,
  'publish-document-version': publishVersionForm.done,
  'change-document': changeDocumentForm.done,
  'withdraw-document': documentPresses.withdraw.done,
  'restore-document': documentPresses.restore.done,
  'add-contact': contactForm.done,
  'change-contact': changeContactForm.done,
  'end-contact': endContactForm.done,
  'add-milestone': milestoneForm.done,
  'change-milestone': changeMilestoneForm.done,
  'begin-milestone': milestonePresses.begin.done,
  'reach-milestone': reachMilestoneForm.done,
  'drop-milestone': dropMilestoneForm.done,
  'take-back-milestone': milestonePresses.takeBack.done,
  'ask-board-question': askBoardForm.done,
  'answer-board-question': answerBoardForm.done,
  'settle-board-question': pressDone.boardSettled,
  'reopen-board-question': pressDone.boardReopened,
  'withdraw-board-question': pressDone.boardWithdrawn,
  'change-board-question': changeBoardForm.done,
  'change-board-answer': changeAnswerForm.done,
  'withdraw-board-answer': pressDone.boardAnswerWithdrawn,
  'restore-board-answer': pressDone.boardAnswerRestored,
  'add-offer': offerForm.done,
  'change-offer': changeOfferForm.done,
  'confirm-offer': pressDone.offerConfirmed,
  'end-offer': endOfferForm.done,
  'ask-offers': pressDone.offersAsked,
  'count-screening': screeningForm.done,
  'count-occasions': occasionsForm.done,
  'write-report': reportTextForm.done,
  'submit-report': reportPresses.submit.done,
  'return-report': returnReportForm.done,
  'sign-report': reportPresses.sign.done,
  'plan-gathering': planGatheringForm.done,
  'plan-gatherings': planGatheringSeriesForm.done,
  'change-gathering': changeGatheringForm.done,
  'cancel-gathering': cancelGatheringForm.done,
  'answer-gathering': ({ choice }) => pressDone.answered(inSentence(answerLabel(choice))),
  'add-gathering-topic': gatheringTopicForm.done,
  'remove-gathering-topic': gatheringPresses.removeTopic.done,
  'open-gathering': gatheringPresses.open.done,
  'attend-gathering': gatheringPresses.attendance,
  'decide-gathering': gatheringDecisionForm.done,
  'confirm-gathering-decision': gatheringPresses.confirm.done,
  'anchor-gathering-decision': gatheringPresses.anchor.done,
  'close-gathering': gatheringPresses.close.done,
  'hold-gathering': holdGatheringForm.done,
  'acknowledge-gathering': gatheringPresses.acknowledge.done,
  'ask-gathering-people': gatheringPresses.ask.done,
  'tell-gathering': tellGatheringForm.done,
  'enter-costs': sentSaved.done,
  'enter-posts': sentSaved.done,
  'enter-assistance': sentSaved.done,
  'enter-survey': sentSaved.done,
  'enter-capital': sentSaved.done,
  'withdraw-entered': withdrawEnteredForm.done,
  'draft-rules': pressDone.rulesDrafted,
  'change-rules': pressDone.rulesSaved,
  'publish-rules': pressDone.rulesPublished,
  'withdraw-rules': pressDone.rulesWithdrawn,
  'register-retention': retentionForm.done,
  'begin-retention': beginRetentionForm.done,
  'end-retention': endRetentionForm.done,
  'import-cases': pressDone.imported,
  'import-meetings': pressDone.meetingsImported,
  'import-entered': pressDone.enteredImported,
  'undo-import': pressDone.importUndone,
};

/** Said where nothing else shows what was pressed; of these the button itself does, and the rest is for who hears. */
const shownWherePressed: ReadonlySet<Verb> = new Set([
  'move-now',
  'set-nudges',
  'set-decision-nudges',
  'set-attendance',
  'attend-gathering',
  'judge-room',
  'leave-word',
] satisfies Verb[]);

/** What a command has done, as its sender is told. */
export interface DoneView {
  readonly text: string;
  /** The page shows it where it was pressed: it is told to who hears and not once more to who sees. */
  readonly shown?: true;
  /** What takes it back. */
  readonly undo?: Command;
}

export function presentDone(command: Command, ids: Ids): DoneView {
  const undo = undoOf(command, ids);
  return {
    text: saidDone(command, ids),
    ...(shownWherePressed.has(command.verb) ? { shown: true as const } : {}),
    ...(undo === undefined ? {} : { undo }),
  };
}

export function saidDone(command: Command, ids: Ids): string {
  const { verb } = command;
  if (isCaseVerb(verb)) return caseForms[verb].done;
  // The verb says which of them it is, which the compiler cannot follow through a table.
  const said = doneTexts[verb] as Said<Verb>;
  return typeof said === 'string' ? said : said(command, ids);
}

/** What takes back what one has just done, where a command of its own does. */
function undoOf(command: Command, ids: Ids): Command | undefined {
  const { verb } = command;
  if (verb === 'decide-item') {
    const { teamId, meetingId, itemId } = command;
    return { verb: 'undo-decision', teamId, meetingId, itemId };
  }
  if (verb === 'note-rest') {
    const { teamId, meetingId } = command;
    return { verb: 'unnote-rest', teamId, meetingId };
  }
  if (verb === 'open-meeting') {
    const { teamId, meetingId } = command;
    return { verb: 'undo-opening', teamId, meetingId };
  }
  if (verb === 'settle-topic') {
    const { teamId, meetingId, topicId } = command;
    return { verb: 'unsettle-topic', teamId, meetingId, topicId };
  }
  if (verb === 'settle-board-question' || verb === 'withdraw-board-question')
    return { verb: 'reopen-board-question', questionId: command.questionId };
  if (verb === 'begin-milestone' || verb === 'reach-milestone' || verb === 'drop-milestone') {
    const { milestoneId, whose } = command;
    return { verb: 'take-back-milestone', milestoneId, ...(whose === undefined ? {} : { whose }) };
  }
  if (verb === 'withdraw-board-answer') {
    const { questionId, answerId } = command;
    return { verb: 'restore-board-answer', questionId, answerId };
  }
  const { topicId } = ids;
  if (verb === 'add-topic' && topicId !== undefined) {
    const { teamId, meetingId } = command;
    return { verb: 'remove-topic', teamId, meetingId, topicId };
  }
  return undefined;
}

function isCaseVerb(verb: Verb): verb is CaseVerb {
  return (caseVerbs as readonly Verb[]).includes(verb);
}

/** The word that goes with being absent is for the team, and not for the toast. */
function answerLabel(choice: SaidChoice): string {
  return choice.status === 'absent' ? absentForm.open : answerText(choice);
}

/** `Ny uppföljning tis 12 jan 2027` */
function decisionLabel(decision: CommandOf<'decide-item'>['decision']): string {
  const label = outcomeLabels[decision.outcome];
  return 'on' in decision ? `${label} ${formatDay(decision.on)}` : label;
}
