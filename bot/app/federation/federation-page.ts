import type { Refusal } from '../../../shared/commands/refusals.ts';
import { presentFederation } from '../../../shared/federation/present.ts';
import type { FederationView } from '../../../shared/federation/view.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import type { App } from '../context/app.ts';
import { dueOfCounty } from '../../../shared/entered/due.ts';
import { presentDue } from '../../../shared/entered/present-words.ts';
import { enteredIn } from '../documents/entered.ts';
import { hereSince } from '../entered/entered-page.ts';
import { presentUnreadable } from '../../../shared/federation/present-unreadable.ts';
import { asUnreadable } from '../documents/missing.ts';
import { setApartIn } from '../documents/set-apart.ts';
import { presentRegroupingChoices } from '../../../shared/regrouping/present-regrouping.ts';
import { channelNow, signedOut } from '../context/channel-now.ts';
import { freeChannels } from '../context/free-channels.ts';
import { knownPeople } from './people.ts';
import { federationFor, asker } from '../permission/permission.ts';

export async function federationPage(
  app: App,
  actor: AccountKey,
): Promise<Result<FederationView, Refusal>> {
  const asking = asker(app, actor);
  const found = await federationFor(app, asking, 'change-federation');
  if (!found.ok) return found;
  const { landscape } = found.value;
  const unreadable = presentUnreadable(
    setApartIn(app.store).all().map(asUnreadable),
    (teamId) => landscape.teams.get(teamId)?.body.name,
  );
  const { rules } = landscape;
  const there = await enteredIn(app);
  const { today } = asking;
  const due = dueOfCounty({ there, rules, today, since: hereSince(landscape) });
  return ok({
    ...presentFederation({
      federation: found.value.federation.body,
      teams: [...landscape.teams.values()].map(({ body }) => body),
      channels: new Map([...landscape.channels].map(([id, { body }]) => [id, body])),
      freeChannels: freeChannels(app, landscape),
      signedOut: signedOut(app, landscape),
      people: await knownPeople(app, undefined),
      rules: landscape.rules,
      today: asking.today,
      now: app.clock.now(),
    }),
    regrouping: presentRegroupingChoices(
      found.value.federation.body,
      [...landscape.teams.values()].map(({ body }) => body),
      (channelId) => channelNow(app, landscape, channelId),
      today,
    ),
    ...(unreadable.length === 0 ? {} : { unreadable }),
    ...(due.length === 0 ? {} : { dueFigures: due.map((one) => presentDue(one, today)) }),
  });
}
