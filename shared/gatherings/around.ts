import type { Party } from '../codes/party.ts';
import { type CommandContext, happenedNow } from '../kernel/context.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { Confirmed } from '../guard/confirming.ts';
import { ofNoCase } from './answer.ts';
import { tellGatheringForm } from './forms.ts';
import type { Gathering } from './gathering.ts';
import type { GatheringRefusal } from './refusals.ts';
import { gatheringWith, otherThan } from './transition.ts';

type Step = Result<Gathering, GatheringRefusal>;

/** A representative asks the own people in the teams, once a meeting. */
export function askPeople(gathering: Gathering, party: Party, ctx: CommandContext): Step {
  const refused = otherThan(gathering, ['planned', 'called']);
  if (refused) return err(refused);
  if (gathering.asked.some((one) => one.party === party)) return err({ code: 'already-asked' });
  return ok(
    gatheringWith(
      gathering,
      { type: 'people-asked', ...happenedNow(ctx), party },
      { asked: [...gathering.asked, { party, ...happenedNow(ctx), answers: [] }] },
    ),
  );
}

/** One of them answers; the newest of a person's answers is the one that stands. */
export function tellRepresentative(
  gathering: Gathering,
  party: Party,
  {
    fromTeamId,
    text,
    confirmed,
  }: {
    readonly fromTeamId: string;
    readonly text: string;
  } & Confirmed,
  ctx: CommandContext,
): Step {
  const refused = otherThan(gathering, ['planned', 'called', 'open']);
  if (refused) return err(refused);
  const asked = gathering.asked.find((one) => one.party === party);
  if (asked === undefined) return err({ code: 'not-asked' });
  const said = ofNoCase('text', text, tellGatheringForm.fields.text.maxLength, confirmed);
  if (!said.ok) return said;
  const kept = asked.answers.filter((one) => one.by !== ctx.actor || one.teamId !== fromTeamId);
  const answers = [...kept, { teamId: fromTeamId, text: said.value, ...happenedNow(ctx) }];
  return ok(
    gatheringWith(
      gathering,
      { type: 'people-answered', ...happenedNow(ctx), party },
      {
        asked: gathering.asked.map((one) => (one.party === party ? { ...one, answers } : one)),
      },
    ),
  );
}

/** A team says that it knows what was decided; said twice it is said once. */
export function acknowledge(gathering: Gathering, teamId: string, ctx: CommandContext): Step {
  const refused = otherThan(gathering, ['closed']);
  if (refused) return err(refused);
  if (gathering.acknowledged.some((one) => one.teamId === teamId)) return ok(gathering);
  return ok(
    gatheringWith(
      gathering,
      { type: 'acknowledged', ...happenedNow(ctx), teamId },
      { acknowledged: [...gathering.acknowledged, { teamId, ...happenedNow(ctx) }] },
    ),
  );
}
