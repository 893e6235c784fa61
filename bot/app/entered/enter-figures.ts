import { type Action, mayDo } from '../../../shared/access/access.ts';
import type { Role } from '../../../shared/access/role.ts';
import type { CommandOf } from '../../../shared/commands/command.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { enter, withdraw } from '../../../shared/entered/enter.ts';
import { countyPlace, type Saying } from '../../../shared/entered/entered.ts';
import { idOf } from '../../../shared/entered/period.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { rolesAbove } from '../../../shared/standing/roles.ts';
import { create, type Handler } from '../commands/handler.ts';
import { inFederation } from '../commands/places.ts';
import type { App } from '../context/app.ts';
import { enteredIn } from '../documents/entered.ts';
import { read, replacing } from '../documents/stored.ts';
import { type Asker, federationFor, teamFor } from '../permission/permission.ts';

type EnterVerb = `enter-${'costs' | 'posts' | 'assistance' | 'survey' | 'capital'}`;
type EnterCommand = CommandOf<EnterVerb>;

/** Says something of a team or of the county, for the first time or anew. */
export const enterHandler: Handler<EnterCommand> = {
  place: inFederation,
  async decide(app, command, ctx) {
    const teamId = 'teamId' in command ? command.teamId : undefined;
    const found = await placeFor(app, teamId, ctx);
    if (!found.ok) return found;
    const { place, as } = found.value;
    const there = await enteredIn(app, place);
    const said = sayingOf(command);
    const { source, confirmed } = command;
    const made = enter(said, { place, as, source, confirmed, there }, ctx);
    if (!made.ok) return made;
    const id = idOf(place, said);
    const stored = await read(app.store, 'federation', 'entered', id);
    const writes = stored === undefined ? [create(made.value)] : replacing(stored, made.value);
    const isSame = there.includes(made.value);
    return ok({ writes: isSame ? [] : writes, ids: { enteredId: id }, subjects: [id] });
  },
};

export const withdrawEnteredHandler: Handler<CommandOf<'withdraw-entered'>> = {
  place: inFederation,
  async decide(app, { teamId, enteredId }, ctx) {
    const found = await placeFor(app, teamId, ctx);
    if (!found.ok) return found;
    const { place, as } = found.value;
    const stored = await read(app.store, 'federation', 'entered', enteredId);
    if (stored?.body.state !== place) return err({ code: 'entered-not-found' });
    const writes = replacing(stored, withdraw(stored.body, as, ctx));
    return ok({ writes, ids: { enteredId }, subjects: [enteredId] });
  },
};

interface Place {
  readonly place: string;
  /** What the asker enters it as. */
  readonly as: Role;
}

/** Whose it is, when the asker may enter that. */
async function placeFor(
  app: App,
  teamId: string | undefined,
  asker: Asker,
): Promise<Result<Place, Refusal>> {
  if (teamId === undefined) {
    const found = await federationFor(app, asker, 'enter-county-figures');
    if (!found.ok) return found;
    const roles = rolesAbove(asker.actor, asker.today, found.value.federation.body);
    const as = enteringAs(
      roles.map(({ role }) => role),
      'enter-county-figures',
    );
    return ok({ place: countyPlace, as });
  }
  const found = await teamFor(app, teamId, asker, 'enter-figures');
  if (!found.ok) return found;
  return ok({ place: teamId, as: enteringAs(found.value.roles, 'enter-figures') });
}

/** The role that allows it: there is one, since it has been allowed. */
function enteringAs(roles: readonly Role[], action: Action): Role {
  return roles.find((role) => mayDo([role], action).allowed) ?? 'office';
}

function sayingOf(command: EnterCommand): Saying {
  switch (command.verb) {
    case 'enter-costs': {
      const { year, staff, other } = command;
      return { what: 'costs', values: { year, staff, other } };
    }
    case 'enter-posts': {
      const { post, from, to, percent, filled } = command;
      const said = { post, from, to, percent };
      return { what: 'posts', values: filled === undefined ? said : { ...said, filled } };
    }
    case 'enter-assistance': {
      const { year, amount } = command;
      return { what: 'assistance', values: { year, amount } };
    }
    case 'enter-survey': {
      const { year, goal, respondents, percent, answers } = command;
      return { what: 'survey', values: { year, goal, respondents, percent, answers } };
    }
    case 'enter-capital': {
      const { year, capital, fees } = command;
      return { what: 'capital', values: { year, capital, fees } };
    }
  }
}
