import type { HomeView } from '../../../shared/home/view.ts';
import type { Route } from '../../router/route.ts';

/** Where what is expected of somebody is done. */
export function routeOfTask(teamId: string, task: HomeView['tasks'][number]): Route {
  if (task.page === 'above') return task.to;
  if (task.page === 'team') return { page: 'settings', teamId };
  if (task.page === 'case')
    return task.reference === undefined
      ? { page: 'cases', teamId }
      : { page: 'case', teamId, reference: task.reference };
  if (task.page === 'cases')
    return {
      page: 'cases',
      teamId,
      ...(task.filter === undefined ? {} : { filter: task.filter }),
    };
  if (task.page === 'report')
    return {
      page: 'report',
      subject: { type: 'team', teamId },
      ...(task.period !== undefined && { period: task.period }),
    };
  if (task.page === 'gathering') {
    const { gatheringId = '', gatheringTeamId } = task;
    const own = gatheringTeamId === undefined ? {} : { teamId: gatheringTeamId };
    return { page: 'gathering', gatheringId, ...own };
  }
  if (task.page !== 'meeting') return { page: task.page, teamId };
  return task.meetingId === undefined
    ? { page: 'meetings', teamId }
    : { page: 'meeting', teamId, meetingId: task.meetingId };
}
