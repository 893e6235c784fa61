import { progressDimensions } from '../codes/following.ts';
import { cardText } from '../text/cards.ts';
import { caseCardText } from '../text/case-cards.ts';
import { listCardText } from '../text/list-cards.ts';
import { raisingText } from '../text/raising.ts';

/** When what a button sent cannot be used. */
export const actionProblemText = {
  unreadable:
    'Det gick inte att läsa vad kortet skickade. Be om ett nytt kort: nämn boten och skriv ”kallelse”.',
  'too-large': 'Det som skrevs är för långt. Korta texten och försök igen.',
  'unknown-action':
    'Knappen hör till ett äldre kort och fungerar inte längre. Nämn boten och skriv ”kallelse”, eller gör det i fliken STAR.',
} as const;

/** What each input says when it is empty, by where its value stands in the command. */
const inputProblems: Readonly<Record<string, string>> = {
  'choice.deputyId': cardText.answer.deputyMissing,
  'choice.word': cardText.answer.wordError,
  part: cardText.topic.partMissing,
  text: cardText.topic.textError,
  category: cardText.deviation.categoryMissing,
  serves: cardText.connect.missing,
  'serves.type': cardText.connect.missing,
  'raise.reference': cardText.raise.referenceMissing,
  'raise.referrer': cardText.raise.referrerMissing,
  'raise.consent.form': raisingText.formMissing,
  'raise.consent.signedOn': raisingText.signedOnMissing,
  'raise.consent.ownWords': raisingText.ownWordsMissing,
  'raise.consent.livesInMunicipality': raisingText.livesHereMissing,
  'raise.gender': cardText.raise.genderMissing,
  'raise.ageBand': cardText.raise.ageBandMissing,
  'raise.livelihoodIn': cardText.raise.livelihoodsMissing,
  'raise.criteria': cardText.raise.criteriaMissing,
  'raise.priorityGroup': cardText.raise.priorityError,
  'raise.processLevel': cardText.raise.processLevelError,
  'raise.previous': cardText.raise.previousError,
  issue: cardText.deviation.kindMissing,
  alsoTouches: cardText.deviation.alsoTouchesError,
  on: caseCardText.dayMissing,
  'withdraw-consent on': caseCardText.consent.sureMissing,
  due: caseCardText.dayMissing,
  nextFollowUp: caseCardText.dayMissing,
  cause: caseCardText.reasonMissing,
  reason: caseCardText.reasonMissing,
  after: caseCardText.move.afterMissing,
  action: caseCardText.waitingNote.actionMissing,
  'note-waiting text': caseCardText.waitingNote.textError,
  memberId: caseCardText.memberMissing,
  caseHolderId: caseCardText.memberMissing,
  task: caseCardText.report.taskMissing,
  taskId: caseCardText.report.taskMissing,
  'report-task outcome': caseCardText.report.outcomeMissing,
  reference: listCardText.wait.referenceMissing,
  word: listCardText.word.wordMissing,
  'plan.form': caseCardText.planForm.formMissing,
  'plan.formReason': caseCardText.planForm.formReasonError,
  'plan.actors.fk': caseCardText.planForm.fkMissing,
  'plan.heldOn': caseCardText.planForm.heldOnMissing,
  'plan.individualTookPart': caseCardText.planForm.tookPartMissing,
  'plan.points': caseCardText.planForm.pointsError,
  'plan.measures': caseCardText.planForm.tooMany,
  'plan.measures.code': caseCardText.planForm.measureError,
  'plan.measures.provider': caseCardText.planForm.providerMissing,
  'plan.measures.from': caseCardText.planForm.fromMissing,
  'measure.code': caseCardText.measure.whichMissing,
  'measure.provider': caseCardText.planForm.providerMissing,
  'measure.from': caseCardText.planForm.fromMissing,
  'measure.to': caseCardText.measure.dayError,
  'measure.startedOn': caseCardText.measure.dayError,
  'measure.endedOn': caseCardText.measure.dayError,
  'progress.stage': caseCardText.progressForm.missing,
  ...Object.fromEntries(
    progressDimensions.map((dimension) => [
      `progress.levels.${dimension}`,
      caseCardText.progressForm.missing,
    ]),
  ),
  'outcome.on': caseCardText.dayMissing,
  'outcome.livelihood': caseCardText.closed.missing,
  'outcome.occupation': caseCardText.closed.missing,
  'outcome.pensionDecision': caseCardText.late.pensionError,
  'decision.caseHolderId': caseCardText.memberMissing,
  'decision.overrideReason': caseCardText.decide.overrideError,
  'decision.nextFollowUp': caseCardText.dayMissing,
  'decision.criterion': caseCardText.decide.criterionMissing,
  'decision.on': caseCardText.dayMissing,
  'decision.cause': caseCardText.reasonMissing,
  'decision.closing.reason': caseCardText.closed.missing,
  'decision.closing.planAgreed': caseCardText.answerMissing,
  'decision.closing.livelihoodOut': caseCardText.closed.missing,
  'decision.closing.occupationOut': caseCardText.closed.missing,
  'decision.closing.result': caseCardText.closed.missing,
  'decision.closing.takingOver': caseCardText.closed.missing,
  'decision.closing.nnsOffered': caseCardText.answerMissing,
};

/**
 * The form's own words for each place that does not fit; a place that no form has means the card is not ours. Where two
 * forms have a place of the same name, the verb tells them apart.
 */
export function fieldProblemText(verb: string, places: readonly string[]): string {
  const found = places.map((path) => {
    const place = path.replace(/\.\d+(?=\.|$)/g, '');
    return inputProblems[`${verb} ${place}`] ?? inputProblems[place];
  });
  const texts = found.filter((text) => text !== undefined);
  return texts.length < places.length || texts.length === 0
    ? actionProblemText.unreadable
    : [...new Set(texts)].join(' ');
}
