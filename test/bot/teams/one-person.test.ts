import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inboundActivity } from '../../../bot/teams/activity.ts';
import { useCases } from '../../../bot/teams/press/use-cases.ts';
import { speakerOf } from '../../../bot/teams/speaker.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { anAppWithTeam, type TestApp } from '../../builders/app.ts';
import { hostTenant, otherTenant, somebody, strangeTenant } from '../../builders/issuer.ts';
import { aTeam } from '../../builders/team.ts';

type Part = Readonly<Record<string, unknown>>;
const file = path.resolve(import.meta.dirname, '../../fixtures/activities/mention-message.json');
const recorded = JSON.parse(readFileSync(file, 'utf8')) as {
  channelData: Part;
  from: Part;
  conversation: Part;
};

/** A recorded mention as it comes from somebody, in a channel of that tenant. */
function said(objectId: string, tenantId = hostTenant) {
  return inboundActivity.parse({
    ...recorded,
    from: { ...recorded.from, aadObjectId: objectId },
    channelData: { ...recorded.channelData, tenant: { id: tenantId } },
    conversation: { ...recorded.conversation, tenantId },
  });
}

const team = aTeam().build();
const [seat] = team.members;

/** The team, a seat of which those accounts have. */
async function appWhere(...accounts: readonly AccountKey[]): Promise<TestApp> {
  const members = accounts.map((account, n) => ({ ...seat, id: `p${n}`, account }));
  const app = await anAppWithTeam({ team: { ...team, members } as typeof team });
  return { ...app, tenants: [hostTenant, otherTenant] };
}

async function actorOf(app: TestApp, activity: ReturnType<typeof said>) {
  return (await speakerOf(activity, { app, use: useCases })).actor;
}

describe('who has said something in a channel', () => {
  const guest = '88888888-8888-4888-8888-888888888888';

  it('is a member of the host by the host’s tenant, everywhere', async () => {
    const app = await appWhere(`${hostTenant}/${somebody}`);
    expect(await actorOf(app, said(somebody))).toBe(`${hostTenant}/${somebody}`);
  });

  it('is a guest by the host’s tenant and the object id that they have there', async () => {
    const app = await appWhere(`${hostTenant}/${guest}`, `${otherTenant}/${somebody}`);
    expect(await actorOf(app, said(guest))).toBe(`${hostTenant}/${guest}`);
  });

  it('is somebody of another organisation in a shared channel by their own, though the activity names the channel’s', async () => {
    const app = await appWhere(`${otherTenant}/${somebody}`);
    expect(await actorOf(app, said(somebody))).toBe(`${otherTenant}/${somebody}`);
    // The same object id as Teams also writes it.
    expect(await actorOf(app, said(somebody.toUpperCase()))).toBe(`${otherTenant}/${somebody}`);
  });

  it('is the account that is told where that has a seat of its own', async () => {
    const app = await appWhere(`${otherTenant}/${somebody}`, `${hostTenant}/${somebody}`);
    expect(await actorOf(app, said(somebody))).toBe(`${hostTenant}/${somebody}`);
  });

  it('is nobody we know, by an object id of a tenant that is not ours, or of none', async () => {
    const app = await appWhere(`${strangeTenant}/${somebody}`);
    expect(await actorOf(app, said(somebody))).toBe(`${hostTenant}/${somebody}`);
    expect(await actorOf(app, said(guest))).toBe(`${hostTenant}/${guest}`);
  });
});
