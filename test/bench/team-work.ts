import type { CaseState, StarCase } from '../../shared/cases/case.ts';
import type { CaseCommand } from '../../shared/cases/forms/contract.ts';
import { progressValues } from '../../shared/cases/forms/follow-forms.ts';
import { progressDimensions } from '../../shared/codes/following.ts';
import {
  addDays,
  type IsoDate,
  localDate,
  type Weekday,
  weekday,
  zonedInstant,
} from '../../shared/kernel/calendar.ts';
import type { Chance } from '../../bot/local/demo/chance.ts';
import { agreedPlan, progressAt } from '../../bot/local/demo/plans.ts';
import type { PlayedTeam } from './played-team.ts';

type Step = CaseCommand extends infer Each
  ? Each extends CaseCommand
    ? Omit<Each, 'teamId' | 'reference'>
    : never
  : never;

interface Between {
  readonly id: string;
  readonly day: IsoDate;
  readonly next: IsoDate;
}

/** What is done in the cases between two meetings, and what the samordnare looks at. */
export async function workBetween(played: PlayedTeam, between: Between, chance: Chance) {
  const { id: meetingId, day, next } = between;
  await played.until(zonedInstant(addDays(day, 1), '09:10'));
  for (const { id, role } of played.team.members)
    if (role === 'member' && id !== 'fk-contact')
      await played.open(id, '/meetings/:meetingId/after', { meetingId });
  for (const starCase of await played.cases('ongoing')) {
    played.pass(7);
    await carried(played, starCase, { ...between, chance });
  }
  for (const { id, raisedBy, current } of await played.cases('queued')) {
    if (current.status !== 'queued' || localDate(current.since) >= day || chance.happens(0.5))
      continue;
    await played.open(raisedBy, '/cases/:reference', { reference: id });
    await take(played, raisedBy, id, { verb: 'note-waiting', waitingAction: 'regular-contact' });
  }
  for (let today = addDays(day, 2); today < addDays(next, -8); today = addDays(today, 1)) {
    await played.until(zonedInstant(today, '10:30'));
    await looked(played, weekday(today));
  }
}

/** On a usual workday the samordnare looks in, once a week at the queue, and the others once a week each. */
async function looked(played: PlayedTeam, today: Weekday): Promise<void> {
  if (today > 5) return;
  await played.open('coordinator', '/home');
  await played.open('coordinator', '/cases');
  if (today !== 1) return;
  await played.open('coordinator', '/queue');
  for (const { id, role } of played.team.members)
    if (role === 'member' && id !== 'coordinator') await played.open(id, '/home');
}

async function carried(
  played: PlayedTeam,
  starCase: StarCase,
  { day, next, chance }: Between & { readonly chance: Chance },
): Promise<void> {
  const { id: reference, current } = starCase;
  if (current.status !== 'ongoing') return;
  const { caseHolderId: holder, plan, tasks } = current;
  await played.open(holder, '/cases/:reference', { reference });
  for (const taskId of due(tasks, next)) {
    const told: Step = { verb: 'report-task', taskId, outcome: 'done' };
    await take(played, holder, reference, told);
  }
  if (plan === undefined) {
    const agreed = agreedPlan(starCase, played.team, chance, day);
    await take(played, holder, reference, { verb: 'make-plan', plan: agreed, nextFollowUp: next });
    await take(played, holder, reference, progress('start', chance));
  } else if (chance.happens(0.25)) {
    await take(played, holder, reference, progress('during', chance));
  }
  if (chance.happens(0.15)) {
    const task = { memberId: holder, task: 'contact-party', due: next } as const;
    await take(played, holder, reference, { verb: 'take-on-task', ...task });
  }
}

function due(
  tasks: Extract<CaseState, { status: 'ongoing' }>['tasks'],
  next: IsoDate,
): readonly string[] {
  return tasks.filter((task) => task.outcome === undefined && task.due <= next).map(({ id }) => id);
}

function progress(stage: 'start' | 'during', chance: Chance): Step {
  const levels = progressAt(chance, undefined, progressDimensions);
  return { verb: 'note-progress', stage, ...progressValues(levels) };
}

async function take(played: PlayedTeam, seat: string, reference: string, step: Step) {
  await played.send(seat, { ...step, teamId: played.team.id, reference });
}
