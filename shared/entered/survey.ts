import { type GoalCode, goalCodes, goalKinds, goalLabels } from '../rules/goals.ts';
import type { Labels } from '../text/choice.ts';

/** Who answers NNS' surveys (handbook §6). */
export const respondentLabels = {
  participants: 'Deltagare',
  staff: 'Personal',
  managers: 'Chefer',
} as const;
export type Respondents = keyof typeof respondentLabels;
export const respondents = Object.keys(respondentLabels) as readonly Respondents[];

/** Goals of the plan that are answered in a survey, and who is asked *(choice: the plan names the goals, their words tell of whom)*. */
export const respondentsOf = {
  'm1-influence': ['participants'],
  'm5-readier-for-work': ['participants'],
  'm7-equality-routines': ['staff', 'managers'],
  'm8-structure-relations': ['staff', 'managers'],
  'm9-cross-sector': ['staff', 'managers'],
  'm10-managers-development': ['managers'],
} as const satisfies Partial<Record<GoalCode, readonly Respondents[]>>;
export type SurveyGoal = keyof typeof respondentsOf;
export const surveyGoals = goalCodes.filter(isSurveyGoal);

export function isSurveyGoal(code: GoalCode): code is SurveyGoal {
  return goalKinds[code].measuredBy === 'survey';
}

// Object.fromEntries forgets the keys, which are those that were filtered.
export const surveyGoalLabels = Object.fromEntries(
  surveyGoals.map((code) => [code, goalLabels[code]]),
) as Labels<SurveyGoal>;

export function answersGoal(goal: SurveyGoal, who: Respondents): boolean {
  return (respondentsOf[goal] as readonly Respondents[]).includes(who);
}
