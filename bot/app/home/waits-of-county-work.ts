import { mayDo } from '../../../shared/access/access.ts';
import type { Role } from '../../../shared/access/role.ts';
import { mayAtGathering } from '../../../shared/gatherings/gathering-access.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import type { IsoDate } from '../../../shared/kernel/calendar.ts';
import { waitsForCountyWork } from '../../../shared/year/present-county-waits.ts';
import type { Wait } from '../../../shared/year/wait.ts';
import type { App } from '../context/app.ts';
import { allBoardQuestions } from '../documents/board.ts';
import { countyWorkOf } from '../documents/county-work.ts';
import { gatheringsIn } from '../gatherings/gatherings-of.ts';

interface Asking {
  readonly actor: AccountKey;
  /** Held above the teams. */
  readonly roles: readonly Role[];
  readonly today: IsoDate;
}

/** What waits for those who lead the county's common work, and for the processledare, who supports every samordnare. */
export async function waitsOfCountyWork(
  app: App,
  { actor, roles, today }: Asking,
): Promise<readonly Wait[]> {
  const supports = roles.includes('process-lead');
  const [{ examples, workGroups }, questions, gatherings] = await Promise.all([
    countyWorkOf(app),
    supports ? allBoardQuestions(app) : [],
    supports ? gatheringsIn(app, {}) : [],
  ]);
  return waitsForCountyWork({
    ...{ actor, today, examples, workGroups, questions },
    gatherings: gatherings.filter(
      ({ what }) => what === 'network-meeting' && mayAtGathering(roles, what, 'run').allowed,
    ),
  });
}

/** Whether anything of it can wait for them. */
export function leadsCountyWork(roles: readonly Role[]): boolean {
  return mayDo(roles, 'lead-county-work').allowed;
}
