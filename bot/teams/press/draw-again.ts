import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { afterCard } from '../cards/lists/after.ts';
import { beforeCard } from '../cards/lists/before.ts';
import type { CardJson } from '../cards/parts/card.ts';
import { caseCard } from '../cards/case/case.ts';
import type { CaseGroup } from '../../../shared/cases/forms/case-forms.ts';
import { countyMatterCard } from '../cards/reporting/county-matter.ts';
import { digestCard } from '../cards/reporting/digest.ts';
import { fkNoticeCard } from '../cards/meeting/fk-notice.ts';
import { mineCard } from '../cards/lists/mine.ts';
import { opening } from '../cards/parts/opens.ts';
import type { AfterView, BeforeView } from '../../../shared/meetings/lists/view.ts';
import type { PressedCard } from './parse-action.ts';
import type { Place } from './place.ts';
import { today } from '../../app/context/app.ts';
import { isFksOwn } from './teams-own.ts';
import type { Behind } from './use-cases.ts';

interface Drawing {
  readonly actor: AccountKey;
  /** Names the rendering. */
  readonly once: string;
  readonly said?: string;
}

/** The card as it is now, for the one who asks or has pressed. */
export async function drawAgain(
  behind: Behind,
  card: Extract<PressedCard, { type: 'case' | 'before' | 'after' | 'mine' }>,
  drawing: Drawing,
): Promise<Result<CardJson, Refusal>> {
  const { app, use } = behind;
  const { actor } = drawing;
  const opened = (drawn: CardJson, { head }: BeforeView | AfterView) =>
    ok(opening(drawn, { page: 'meeting', of: head }, app.links));
  switch (card.type) {
    case 'case':
      return drawCase(behind, card, drawing);
    case 'before': {
      const view = await use.listsBefore(app, actor, card);
      return view.ok ? opened(beforeCard({ view: view.value, ...drawing }), view.value) : view;
    }
    case 'after': {
      const view = await use.listsAfter(app, actor, card);
      return view.ok ? opened(afterCard({ view: view.value, ...drawing }), view.value) : view;
    }
    case 'mine': {
      const view = await use.mine(app, actor, card.teamId);
      if (!view.ok) return view;
      return view.value === undefined
        ? err({ code: 'not-found', what: 'meeting' })
        : ok(mineCard({ view: view.value, ...drawing, link: app.links?.home(card.teamId) }));
    }
  }
}

interface OneCase {
  readonly teamId: string;
  readonly reference: string;
  readonly group?: CaseGroup;
  readonly meetingId?: string;
}

async function drawCase(
  behind: Behind,
  { teamId, reference, group, meetingId }: OneCase,
  { actor, once, said }: Drawing,
): Promise<Result<CardJson, Refusal>> {
  const { app, use } = behind;
  const view = await use.casePage(app, actor, { teamId, reference });
  if (!view.ok) return view;
  // Only where the team can decide now, or has just done so: what it can decide is the meeting's to say.
  const at = view.value.atMeeting?.meetingId ?? meetingId;
  const meeting =
    at === undefined ? undefined : await use.meetingPage(app, actor, { teamId, meetingId: at });
  return ok(
    caseCard({
      view: view.value,
      ...(meeting?.ok === true ? { meeting: meeting.value } : {}),
      // Forms of a case that has changed since are others: the same levels noted a month later are another note.
      once: `${once}.${view.value.history.length}`,
      today: today(app),
      said,
      group,
      link: app.links?.starCase(teamId, reference),
    }),
  );
}

/** The digest in its group's own channel, as it is now and with what it said had changed: the same for everybody there. */
export async function drawDigest(
  { app, use }: Behind,
  { steeringGroupId }: { readonly steeringGroupId: string },
  { actor, place }: { readonly actor: AccountKey; readonly place: Place },
): Promise<CardJson | undefined> {
  if (place.type !== 'channel') return undefined;
  const serves = await use.servedBy(app, place.channelId);
  if (serves?.type !== 'steering-group' || serves.steeringGroupId !== steeringGroupId)
    return undefined;
  const view = await use.digest(app, actor, { steeringGroupId, inOwnChannel: true, isAgain: true });
  return view.ok ? digestCard({ view: view.value }) : undefined;
}

/** What has been lifted to Länsam, in its own channel, as it is now: the same for everybody there. */
export async function drawCountyMatter(
  { app, use }: Behind,
  at: { readonly teamId: string; readonly deviationId: string },
  place: Place,
): Promise<CardJson | undefined> {
  if (place.type !== 'channel') return undefined;
  const serves = await use.servedBy(app, place.channelId);
  if (serves?.type !== 'county-group') return undefined;
  const view = await use.countyMatter(app, at);
  if (!view.ok) return undefined;
  return opening(countyMatterCard({ view: view.value }), { page: 'countyGroup' }, app.links);
}

/** The kallelse as FK's channel has it, where it may stand. */
export async function drawFkNotice(
  behind: Behind,
  at: { readonly teamId: string; readonly meetingId: string },
  { actor, place }: { readonly actor: AccountKey; readonly place: Place },
): Promise<CardJson | undefined> {
  if (!(await isFksOwn(behind, at, place))) return undefined;
  const { app, use } = behind;
  const view = await use.fkNotice(app, actor, at);
  if (!view.ok) return undefined;
  return opening(fkNoticeCard({ view: view.value }), { page: 'fk', teamId: at.teamId }, app.links);
}
