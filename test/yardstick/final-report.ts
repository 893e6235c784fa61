import { ofTeamsThatMayTell, type Yardstick } from './ways.ts';

/** Every kind of figure that the teams' final reports hold (handbook §6). */
export const finalReport: Yardstick = {
  'raised in the period, in all': { counted: ['raised'] },
  'raised by referrer, several parties apart': {
    counted: ['referrer'],
    partly: ofTeamsThatMayTell,
  },
  'raised by kön': { counted: ['gender'], partly: ofTeamsThatMayTell },
  'raised by age band': { counted: ['age-band'], partly: ofTeamsThatMayTell },
  'raised again after an earlier case': { counted: ['raised-again'], partly: ofTeamsThatMayTell },
  consultations: { counted: ['consultations'] },
  received: { counted: ['received'] },
  'declined, and by which criterion': {
    counted: ['declined', 'criterion'],
    partly: ofTeamsThatMayTell,
  },
  'taken back before they were received': {
    counted: ['withdrawn', 'withdrawal'],
    staysInTeam: 'what is left of the flow totals beside those who wait',
  },
  'in queue at the end': { counted: ['queued'] },
  'ongoing at the end': { counted: ['ongoing'] },
  'ongoing against nyckeltal': { counted: ['ongoing'] },
  'closed, in all': { counted: ['closed'] },
  'closed by reason': { counted: ['reason'], partly: ofTeamsThatMayTell },
  'closed for the individual’s wish or circumstances, by which': {
    counted: ['reason'],
    partly: ofTeamsThatMayTell,
  },
  'with an agreed plan at closing': {
    counted: ['plan-agreed'],
    staysInTeam: 'beside the reasons it would tell which of the others had a plan',
  },
  'closed by kön': {
    counted: ['closed-gender'],
    staysInTeam: 'beside the raised by kön it would tell who is ongoing',
  },
  'participants, and by kön and age': {
    counted: ['participants', 'participants-gender', 'participants-age'],
    staysInTeam:
      'beside the raised by kön it would tell who is closed; the raised stand by kön in the kansli’s file',
  },
  'consent withdrawn': { counted: ['consent-withdrawn'], partly: ofTeamsThatMayTell },
  'livelihood at start of the raised': {
    counted: ['livelihood-raised'],
    staysInTeam: 'beside that of the closed it would tell what the ongoing live on',
  },
  'livelihood at start of the received': {
    counted: ['livelihood-received'],
    staysInTeam: 'beside that of the closed it would tell what the ongoing live on',
  },
  'livelihood at start of the closed': { counted: ['livelihood-in'], partly: ofTeamsThatMayTell },
  'livelihood at closing': { counted: ['livelihood-out'], partly: ofTeamsThatMayTell },
  'livelihood from start to closing': {
    counted: ['livelihood'],
    staysInTeam: 'start against end is nearly one individual a cell; both ends stand by themselves',
  },
  'self-supporting at closing, in Berg’s sense': {
    counted: ['self-supporting'],
    staysInTeam: 'a sum over livelihoods that one can have several of',
  },
  'self-supporting at start, in Berg’s sense': {
    counted: ['self-supporting-in'],
    staysInTeam: 'a sum over livelihoods that one can have several of',
  },
  'occupation at closing': { counted: ['occupation'], partly: ofTeamsThatMayTell },
  'to work or studies': { counted: ['work-or-studies'], partly: ofTeamsThatMayTell },
  'on to AF’s measures': { counted: ['af-measures'], partly: ofTeamsThatMayTell },
  'result at closing': { counted: ['result'], partly: ofTeamsThatMayTell },
  'who takes over': {
    counted: ['taking-over'],
    staysInTeam: 'nearly the occupation, of which it would tell the difference',
  },
  'late outcomes': {
    counted: ['noted-late', 'late-occupation', 'late-pension'],
    partly: ofTeamsThatMayTell,
  },
  'waiting time': { counted: ['waiting-time', 'still-waiting'] },
  'handling time': { counted: ['handling-time'] },
  'time to the first plan and the first measure': {
    counted: ['time-to-plan', 'time-to-measure'],
    staysInTeam: 'not among the handbook’s flow totals',
  },
  'meetings held against those required': { counted: ['meetings'] },
  'planned length of the meetings': { counted: ['meeting-hours'] },
  'share with all functions present': { counted: ['meetings'] },
  'attendance by function and by month': { counted: ['attendance-function', 'attendance-month'] },
  'attendance by party and how': { counted: ['attendance', 'attendance-mode'] },
  'kallelse in time': { counted: ['meetings'] },
  'plans with five of five points': { counted: ['plan-complete'], partly: ofTeamsThatMayTell },
  'parallel measures': { counted: ['parallel'], partly: ofTeamsThatMayTell },
  'follow-ups': { counted: ['follow-ups'], partly: ofTeamsThatMayTell },
  handovers: { counted: ['handovers'], partly: ofTeamsThatMayTell },
  'steps forward in the period': { counted: ['steps-forward'], partly: ofTeamsThatMayTell },
  'steps forward by month': { counted: ['steps-by-month'], staysInTeam: 'a month has too few' },
  'progress from first to last': {
    counted: ['moved-forward'],
    staysInTeam: 'the shares by dimension stand in its place',
  },
  'screening offered and done': {
    counted: ['offered-audit', 'done-audit'],
    partly: ofTeamsThatMayTell,
  },
  'information occasions': { counted: ['occasions'] },
  'parked, and what came of it': {
    counted: ['parked', 'waits-ended'],
    staysInTeam: 'too few wait at the same time',
    partly: ofTeamsThatMayTell,
  },
  'priority groups': {
    counted: ['priority-raised', 'priority-participants'],
    staysInTeam: 'nearly the livelihood, of which it would tell the difference',
  },
  'process level': { counted: ['process-level'], partly: ofTeamsThatMayTell },
  'individkoordinator: cases with one': { counted: ['coordinated'], partly: ofTeamsThatMayTell },
  'funded posts and who fills them': { entered: 'posts' },
  'seats filled and empty': { counted: ['staffing'] },
  'who joined and left the team': { counted: ['joined', 'left'] },
  'deviations by category and status': { counted: ['deviations', 'deviation-status'] },
  'costs by year, staff and other': { entered: 'costs' },
  'the municipality’s försörjningsstöd by year': { entered: 'assistance' },
  'NNS: participants’, staff’s and managers’ answers': { entered: 'survey' },
  'NNS offered at closing': { counted: ['nns-offered'], partly: ofTeamsThatMayTell },
  'years from before, without case rows': { entered: 'yearly' },
  'even gender balance (4R)': { counted: ['gender'], partly: ofTeamsThatMayTell },
  'routines, training, risks, reflection': { written: 'routines' },
  'planning days held': { counted: ['planning-days', 'joint-meetings'] },
  'cost per participant': {
    impossible: 'no handbook defines it; costs and participants stand beside each other',
  },
};
