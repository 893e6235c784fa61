import type { BotMessage } from './message-stream.ts';
import type { PressAnswer, TeamsClient } from './teams-client.ts';
import { asCalled } from '../../builders/on-card.ts';

/** A button of a card as the bot made it: what a client sends when it is pressed, inputs apart. */
interface CardButton {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Every Action.Execute of the card, those in forms that open included. */
export function cardButtons(card: unknown): readonly CardButton[] {
  if (Array.isArray(card)) return card.flatMap(cardButtons);
  if (!isRecord(card)) return [];
  const { type, verb, data } = card;
  const own =
    type === 'Action.Execute' && typeof verb === 'string' && isRecord(data) ? [{ verb, data }] : [];
  return [...own, ...Object.values(card).flatMap(cardButtons)];
}

/** Presses the card's button with that verb and those of its data, with `inputs` filled in. */
export async function pressButton(
  teams: TeamsClient,
  personId: string,
  message: BotMessage,
  wanted: { readonly verb: string; readonly data?: Readonly<Record<string, unknown>> },
  inputs: Readonly<Record<string, string>> = {},
): Promise<PressAnswer> {
  const button = cardButtons(message.card).find(
    ({ verb, data }) =>
      verb === wanted.verb &&
      Object.entries(wanted.data ?? {}).every(([name, value]) => data[name] === value),
  );
  if (!button) throw new Error(`The card has no button ${JSON.stringify(wanted)}.`);
  const { verb, data } = button;
  return teams.execute({ personId, message, verb, data: { ...data, ...inputs } });
}

/**
 * Presses what a card asks a form for, and then the form: a message of its own in the thread, or the answer in the place
 * of the card.
 */
export async function pressAsked(
  teams: TeamsClient,
  personId: string,
  message: BotMessage,
  ask: string,
  wanted: Parameters<typeof pressButton>[3],
  inputs: Readonly<Record<string, string>> = {},
): Promise<PressAnswer> {
  const before = new Set(teams.stream.messages.map(({ messageId }) => messageId));
  const asked = await pressButton(teams, personId, message, { verb: 'ask-form', data: { ask } });
  const form = isRecord(asked.value)
    ? { ...message, card: asked.value }
    : await teams.stream.waitFor(
        `the form ${ask}`,
        (one) => !before.has(one.messageId) && says(one, `"ask":"${ask}"`),
      );
  return pressButton(teams, personId, form, wanted, inputs);
}

/** Whether all of these words stand somewhere in the message, text or card. */
export function says({ text, card }: BotMessage, ...words: readonly string[]): boolean {
  const all = asCalled(`${text} ${JSON.stringify(card ?? '')}`);
  return words.every((word) => all.includes(word));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
