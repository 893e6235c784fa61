/** What every seat in a team may. */
export const seatMay = [
  'read-calendar',
  'follow-calendar',
  'answer-notice',
  'report-deviation',
  'read-team',
  'read-offers',
  'read-rules',
  'read-rulings',
  'read-team-documents',
  'read-from-county',
  'read-contacts',
  'read-team-contacts',
  'read-team-milestones',
] as const;
export const memberMay = [
  ...seatMay,
  'ask-rulings',
  'read-meeting',
  'choose-lead',
  'propose-topic',
  'read-fk-slot',
  'raise-case',
  'read-case-rows',
  'write-own-cases',
  'write-offers',
  'read-tallies',
  'read-entered',
  'read-deviations',
  'read-team-numbers',
  'read-reports',
] as const;
/** What leading a meeting takes: the samordnare always, who leads one meeting at that one. */
export const leaderMay = [
  ...memberMay,
  'plan-meetings',
  'answer-for-others',
  'run-meeting',
  'answer-questions',
  'write-cases',
] as const;
