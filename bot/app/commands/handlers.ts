import type { CommandOf, Verb } from '../../../shared/commands/command.ts';
import { answerNoticeHandler } from './answer-notice.ts';
import { caseStepHandler } from './case-step.ts';
import { changeMeetingHandler } from './change-meeting.ts';
import { connectChannelHandler } from './connect-channel.ts';
import { decideItemHandler, undoDecisionHandler } from './decide-item.ts';
import { handleDeviationHandler, reportDeviationHandler } from './deviations.ts';
import { cancelMeetingHandler, closeMeetingHandler } from './end-meeting.ts';
import {
  assignRoleHandler,
  createFederationHandler,
  createSteeringGroupHandler,
  endRoleHandler,
} from './federation.ts';
import type { Handler } from './handler.ts';
import { judgeRoomHandler, openMeetingHandler, setAttendanceHandler } from './hold.ts';
import { leaveWordHandler } from './leave-word.ts';
import { addOfferHandler, askOffersHandler, changeOfferHandler } from './offers.ts';
import { planMeetingHandler, planSeriesHandler } from './plan.ts';
import { raiseCaseHandler } from './raise-case.ts';
import {
  changeRulesHandler,
  draftRulesHandler,
  publishRulesHandler,
  withdrawRulesHandler,
} from './rules.ts';
import { countHandler } from './tallies.ts';
import {
  addMemberHandler,
  createTeamHandler,
  endMemberHandler,
  linkMemberHandler,
  setTeamSettingsHandler,
} from './teams.ts';
import { addTopicHandler, answerQuestionHandler, removeTopicHandler } from './topics.ts';

/** Every verb and who carries it out: a new verb does not compile without one. */
export const handlers: { readonly [V in Verb]: Handler<CommandOf<V>> } = {
  'create-federation': createFederationHandler,
  'create-steering-group': createSteeringGroupHandler,
  'assign-role': assignRoleHandler,
  'end-role': endRoleHandler,
  'create-team': createTeamHandler,
  'add-member': addMemberHandler,
  'end-member': endMemberHandler,
  'link-member': linkMemberHandler,
  'set-team-settings': setTeamSettingsHandler,
  'connect-channel': connectChannelHandler,
  'plan-meeting': planMeetingHandler,
  'plan-series': planSeriesHandler,
  'change-meeting': changeMeetingHandler,
  'cancel-meeting': cancelMeetingHandler,
  'answer-notice': answerNoticeHandler,
  'add-topic': addTopicHandler,
  'remove-topic': removeTopicHandler,
  'answer-question': answerQuestionHandler,
  'raise-case': raiseCaseHandler,
  'open-meeting': openMeetingHandler,
  'set-attendance': setAttendanceHandler,
  'decide-item': decideItemHandler,
  'undo-decision': undoDecisionHandler,
  'close-meeting': closeMeetingHandler,
  'report-deviation': reportDeviationHandler,
  'forward-deviation': handleDeviationHandler,
  'correct-case': caseStepHandler,
  'withdraw-case': caseStepHandler,
  'withdraw-consent': caseStepHandler,
  'move-in-queue': caseStepHandler,
  'note-waiting': caseStepHandler,
  'decide-individual-coordinator': caseStepHandler,
  'hand-over-case': caseStepHandler,
  'take-on-task': caseStepHandler,
  'report-task': caseStepHandler,
  'make-plan': caseStepHandler,
  'set-measure': caseStepHandler,
  'book-follow-up': caseStepHandler,
  'park-case': caseStepHandler,
  'resume-case': caseStepHandler,
  'note-progress': caseStepHandler,
  'note-late-outcome': caseStepHandler,
  'undo-step': caseStepHandler,
  'leave-word': leaveWordHandler,
  'judge-room': judgeRoomHandler,
  'compile-deviation': handleDeviationHandler,
  'set-deviation-action': handleDeviationHandler,
  'lift-deviation': handleDeviationHandler,
  'end-deviation': handleDeviationHandler,
  'add-offer': addOfferHandler,
  'change-offer': changeOfferHandler,
  'confirm-offer': changeOfferHandler,
  'end-offer': changeOfferHandler,
  'ask-offers': askOffersHandler,
  'count-screening': countHandler,
  'count-occasions': countHandler,
  'draft-rules': draftRulesHandler,
  'change-rules': changeRulesHandler,
  'publish-rules': publishRulesHandler,
  'withdraw-rules': withdrawRulesHandler,
};
