import { digest } from '../../bot/app/numbers/steering.ts';
import type { CardElement, ExecuteAction } from '../../bot/teams/cards/parts/card.ts';
import { digestCard } from '../../bot/teams/cards/reporting/digest.ts';
import type { Federation } from '../../shared/federation/federation.ts';
import { aFederation, managerAccount, type TestApp } from '../builders/app.ts';
import { value } from '../builders/meeting.ts';
import { type ListeningBot, tenant } from './listening-bot.ts';

export const steeringChannel = '19:styr@thread.tacv2';

/** The federation with two more members of the styrgrupp, one of the employment service and one of the region. */
export function withTwoMembers(first: string, second: string): Federation {
  const federation = aFederation();
  const manager = federation.roles.find(({ account }) => account === managerAccount);
  if (manager?.role !== 'steering-member') throw new Error('no member of the styrgrupp');
  return {
    ...federation,
    roles: [
      ...federation.roles,
      { ...manager, id: 'r6', account: `${tenant}/${first}`, party: 'af' },
      { ...manager, id: 'r7', account: `${tenant}/${second}`, party: 'region' },
    ],
  };
}

/** As Teams sends it: an Execute on a card in the styrgrupp's channel, by the object id of whoever presses. */
export function pressInSteering(
  bot: ListeningBot,
  objectId: string,
  { verb, data }: Pick<ExecuteAction, 'verb' | 'data'>,
  typed: Readonly<Record<string, string>> = {},
): Promise<string> {
  const action = { type: 'Action.Execute', verb, data: { ...data, ...typed } };
  const from = { id: `29:${objectId}`, aadObjectId: objectId };
  return bot.send('card-execute', from, steeringChannel, { value: { action } });
}

/** The styrgrupp's digest as it stands in its channel. */
export async function digestInChannel(app: TestApp) {
  const asked = { steeringGroupId: 'berg-are', inOwnChannel: true };
  return digestCard({ view: value(await digest(app, managerAccount, asked)) });
}

/** Its buttons, those of its forms among them. */
export async function buttonsOnDigest(app: TestApp): Promise<readonly ExecuteAction[]> {
  return (await digestInChannel(app)).body.flatMap(actionsIn);
}

function actionsIn(element: CardElement): readonly ExecuteAction[] {
  if (element.type !== 'ActionSet') return [];
  return element.actions.flatMap((action) =>
    action.type === 'Action.Execute'
      ? [action]
      : action.type === 'Action.ShowCard'
        ? action.card.body.flatMap(actionsIn)
        : [],
  );
}
