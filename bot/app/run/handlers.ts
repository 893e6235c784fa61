import {
  returnReportHandler,
  signReportHandler,
  submitReportHandler,
  writeReportHandler,
} from '../period-reports/change-report.ts';
import {
  acknowledgeGatheringHandler,
  addGatheringTopicHandler,
  anchorDecisionHandler,
  answerGatheringHandler,
  askPeopleHandler,
  attendGatheringHandler,
  cancelGatheringHandler,
  changeGatheringHandler,
  closeGatheringHandler,
  confirmDecisionHandler,
  decideGatheringHandler,
  holdGatheringHandler,
  openGatheringHandler,
  removeGatheringTopicHandler,
  tellGatheringHandler,
} from '../gatherings/change-gathering.ts';
import { planGatheringHandler, planGatheringsHandler } from '../gatherings/plan-gathering.ts';
import { type CaseVerb, caseVerbs } from '../../../shared/cases/forms/case-forms.ts';
import type { CommandOf, Verb } from '../../../shared/commands/command.ts';
import { answerNoticeHandler } from '../call/answer-notice.ts';
import { inAgendaTurn } from '../agenda/agenda-turn.ts';
import { handlerOfStep } from '../cases/case-step.ts';
import { endCalendarFeedHandler, openCalendarFeedHandler } from '../calendar/change-feed.ts';
import { changeMeetingHandler } from '../call/change-meeting.ts';
import { cancelSeriesHandler, moveSeriesHandler } from '../call/change-series.ts';
import { connectChannelHandler } from '../channels/connect-channel.ts';
import { disconnectFkChannelHandler } from '../channels/disconnect-fk-channel.ts';
import { decideItemHandler, undoDecisionHandler } from '../lead/decide-item.ts';
import { handleDeviationHandler, reportDeviationHandler } from '../deviations/handle-deviations.ts';
import {
  closeRevisionHandler,
  commentRevisionHandler,
  endWorkGroupHandler,
  formWorkGroupHandler,
  openRevisionHandler,
  publishExampleHandler,
  reportWorkGroupHandler,
  spreadExampleHandler,
  withdrawExampleHandler,
} from '../county-work/change-county-work.ts';
import {
  addMilestoneHandler,
  changeMilestoneHandler,
  standMilestoneHandler,
} from '../milestones/change-milestones.ts';
import { addContactHandler, changeContactHandler } from '../contacts/change-contacts.ts';
import { raiseToCountyHandler } from '../deviations/raise-to-county.ts';
import { cancelMeetingHandler, closeMeetingHandler } from '../lead/end-meeting.ts';
import {
  assignRoleHandler,
  chooseChairHandler,
  createFederationHandler,
  createSteeringGroupHandler,
  endRoleHandler,
} from '../federation/change-federation.ts';
import { setDigestRhythmHandler } from '../federation/set-rhythm.ts';
import { regroupHandler, withdrawRegroupingHandler } from '../federation/regroup.ts';
import { enterHandler, withdrawEnteredHandler } from '../entered/enter-figures.ts';
import type { Handler } from '../commands/handler.ts';
import {
  addToMinutesHandler,
  correctAttendanceHandler,
  correctDecisionHandler,
  correctRoomHandler,
  correctTopicHandler,
} from '../lead/correct-minutes.ts';
import {
  chooseLeadHandler,
  judgeRoomHandler,
  moveNowHandler,
  openMeetingHandler,
  noteRestHandler,
  setAttendanceHandler,
  undoOpeningHandler,
  unnoteRestHandler,
} from '../lead/hold.ts';
import { importCasesHandler } from '../imports/import-cases.ts';
import { importEnteredHandler } from '../imports/import-entered.ts';
import { importMeetingsHandler } from '../imports/import-meetings.ts';
import { undoImportHandler } from '../imports/undo-import.ts';
import { leaveWordHandler } from '../lists/leave-word.ts';
import { addOfferHandler, askOffersHandler, changeOfferHandler } from '../offers/change-offers.ts';
import { planMeetingHandler, planSeriesHandler } from '../call/plan-meetings.ts';
import { raiseCaseHandler } from '../cases/raise-case.ts';
import { changeRetentionHandler, registerRetentionHandler } from '../retention/change-retention.ts';
import {
  changeRulesHandler,
  draftRulesHandler,
  publishRulesHandler,
  withdrawRulesHandler,
} from '../rules/change-rules.ts';
import { askBoardHandler, changeBoardHandler } from '../board/change-board.ts';
import {
  changeDocumentHandler,
  publishDocumentHandler,
  publishVersionHandler,
} from '../controlled-documents/change-documents.ts';
import {
  askRulingHandler,
  changeRulingHandler,
  noteRulingHandler,
  replaceRulingHandler,
} from '../rulings/change-rulings.ts';
import { appointHandler, withdrawAppointmentHandler } from '../appointing/appoint.ts';
import { countHandler } from '../numbers/count-tallies.ts';
import {
  addMemberHandler,
  createTeamHandler,
  endMemberHandler,
  linkMemberHandler,
  setDecisionNudgesHandler,
  setNudgesHandler,
  setTeamSettingsHandler,
} from '../federation/change-teams.ts';
import {
  addTopicHandler,
  answerQuestionHandler,
  removeTopicHandler,
  settleTopicHandler,
  unsettleTopicHandler,
} from '../call/topics.ts';

/** The steps of a case differ in what they may look at, and in nothing here. */
const caseSteps = Object.fromEntries(
  caseVerbs.map((verb) => [verb, handlerOfStep(verb)] as const),
) as Readonly<Record<CaseVerb, ReturnType<typeof handlerOfStep>>>;

/** Every verb and who carries it out: a new verb does not compile without one. */
export const handlers: { readonly [V in Verb]: Handler<CommandOf<V>> } = {
  'create-federation': createFederationHandler,
  'create-steering-group': createSteeringGroupHandler,
  'choose-chair': chooseChairHandler,
  'set-digest-rhythm': setDigestRhythmHandler,
  'regroup-steering': regroupHandler,
  'withdraw-regrouping': withdrawRegroupingHandler,
  'assign-role': assignRoleHandler,
  'end-role': endRoleHandler,
  'create-team': createTeamHandler,
  'add-member': addMemberHandler,
  'end-member': endMemberHandler,
  'link-member': linkMemberHandler,
  'set-team-settings': setTeamSettingsHandler,
  'set-nudges': setNudgesHandler,
  'set-decision-nudges': setDecisionNudgesHandler,
  'connect-channel': connectChannelHandler,
  'disconnect-fk-channel': disconnectFkChannelHandler,
  'plan-meeting': inAgendaTurn(planMeetingHandler),
  'plan-series': inAgendaTurn(planSeriesHandler),
  'move-series': inAgendaTurn(moveSeriesHandler),
  'cancel-series': inAgendaTurn(cancelSeriesHandler),
  'change-meeting': inAgendaTurn(changeMeetingHandler),
  'cancel-meeting': inAgendaTurn(cancelMeetingHandler),
  'answer-notice': answerNoticeHandler,
  'add-topic': addTopicHandler,
  'remove-topic': removeTopicHandler,
  'settle-topic': settleTopicHandler,
  'unsettle-topic': unsettleTopicHandler,
  'answer-question': answerQuestionHandler,
  'raise-case': raiseCaseHandler,
  'choose-lead': chooseLeadHandler,
  'open-meeting': inAgendaTurn(openMeetingHandler),
  'undo-opening': inAgendaTurn(undoOpeningHandler),
  'move-now': moveNowHandler,
  'set-attendance': setAttendanceHandler,
  'note-rest': noteRestHandler,
  'unnote-rest': unnoteRestHandler,
  'decide-item': inAgendaTurn(decideItemHandler),
  'undo-decision': inAgendaTurn(undoDecisionHandler),
  'correct-attendance': correctAttendanceHandler,
  'correct-room': correctRoomHandler,
  'correct-decision': inAgendaTurn(correctDecisionHandler),
  'correct-topic': inAgendaTurn(correctTopicHandler),
  'add-to-minutes': addToMinutesHandler,
  'close-meeting': inAgendaTurn(closeMeetingHandler),
  'report-deviation': reportDeviationHandler,
  'raise-to-county': raiseToCountyHandler,
  'spread-example': spreadExampleHandler,
  'publish-example': publishExampleHandler,
  'withdraw-example': withdrawExampleHandler,
  'form-work-group': formWorkGroupHandler,
  'report-work-group': reportWorkGroupHandler,
  'end-work-group': endWorkGroupHandler,
  'open-revision': openRevisionHandler,
  'comment-revision': commentRevisionHandler,
  'close-revision': closeRevisionHandler,
  'forward-deviation': handleDeviationHandler,
  ...caseSteps,
  'leave-word': leaveWordHandler,
  'judge-room': judgeRoomHandler,
  'compile-deviation': handleDeviationHandler,
  'set-deviation-action': handleDeviationHandler,
  'ask-back-deviation': handleDeviationHandler,
  'lift-deviation': handleDeviationHandler,
  'anchor-deviation': handleDeviationHandler,
  'confirm-deviation-decision': handleDeviationHandler,
  'end-deviation': handleDeviationHandler,
  'add-offer': addOfferHandler,
  'change-offer': changeOfferHandler,
  'confirm-offer': changeOfferHandler,
  'end-offer': changeOfferHandler,
  'ask-offers': askOffersHandler,
  'ask-ruling': askRulingHandler,
  'decide-ruling': changeRulingHandler,
  'confirm-ruling': changeRulingHandler,
  'end-ruling': changeRulingHandler,
  'note-ruling': noteRulingHandler,
  'replace-ruling': replaceRulingHandler,
  'appoint-coordinator': appointHandler,
  'withdraw-appointment': withdrawAppointmentHandler,
  'publish-document': publishDocumentHandler,
  'publish-document-version': publishVersionHandler,
  'change-document': changeDocumentHandler,
  'withdraw-document': changeDocumentHandler,
  'restore-document': changeDocumentHandler,
  'add-contact': addContactHandler,
  'change-contact': changeContactHandler,
  'end-contact': changeContactHandler,
  'add-milestone': addMilestoneHandler,
  'change-milestone': changeMilestoneHandler,
  'begin-milestone': standMilestoneHandler,
  'reach-milestone': standMilestoneHandler,
  'drop-milestone': standMilestoneHandler,
  'take-back-milestone': standMilestoneHandler,
  'ask-board-question': askBoardHandler,
  'answer-board-question': changeBoardHandler,
  'settle-board-question': changeBoardHandler,
  'reopen-board-question': changeBoardHandler,
  'withdraw-board-question': changeBoardHandler,
  'change-board-question': changeBoardHandler,
  'change-board-answer': changeBoardHandler,
  'withdraw-board-answer': changeBoardHandler,
  'restore-board-answer': changeBoardHandler,
  'count-screening': countHandler,
  'count-occasions': countHandler,
  'write-report': writeReportHandler,
  'submit-report': submitReportHandler,
  'return-report': returnReportHandler,
  'sign-report': signReportHandler,
  'plan-gathering': planGatheringHandler,
  'plan-gatherings': planGatheringsHandler,
  'change-gathering': changeGatheringHandler,
  'cancel-gathering': cancelGatheringHandler,
  'answer-gathering': answerGatheringHandler,
  'add-gathering-topic': addGatheringTopicHandler,
  'remove-gathering-topic': removeGatheringTopicHandler,
  'open-gathering': openGatheringHandler,
  'attend-gathering': attendGatheringHandler,
  'decide-gathering': decideGatheringHandler,
  'confirm-gathering-decision': confirmDecisionHandler,
  'anchor-gathering-decision': anchorDecisionHandler,
  'close-gathering': closeGatheringHandler,
  'hold-gathering': holdGatheringHandler,
  'acknowledge-gathering': acknowledgeGatheringHandler,
  'ask-gathering-people': askPeopleHandler,
  'tell-gathering': tellGatheringHandler,
  'enter-costs': enterHandler,
  'enter-posts': enterHandler,
  'enter-assistance': enterHandler,
  'enter-survey': enterHandler,
  'enter-capital': enterHandler,
  'withdraw-entered': withdrawEnteredHandler,
  'draft-rules': draftRulesHandler,
  'change-rules': changeRulesHandler,
  'publish-rules': publishRulesHandler,
  'withdraw-rules': withdrawRulesHandler,
  'register-retention': registerRetentionHandler,
  'begin-retention': changeRetentionHandler,
  'end-retention': changeRetentionHandler,
  'import-cases': importCasesHandler,
  'import-meetings': importMeetingsHandler,
  'import-entered': importEnteredHandler,
  'undo-import': undoImportHandler,
  'open-calendar-feed': openCalendarFeedHandler,
  'end-calendar-feed': endCalendarFeedHandler,
};
