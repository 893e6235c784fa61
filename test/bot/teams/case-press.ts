import { parseAction, type PressedAction } from '../../../bot/teams/press/parse-action.ts';

export const asa = 'demo/ifo-officer';
export const ofCase = { teamId: 'berg', reference: 'BER-2026-014' };
export const ofMeeting = { teamId: 'berg', meetingId: 'm-1' };
export const onCard = { once: 'activity-1', card: 'case', group: 'follow' };

type Fields = Readonly<Record<string, string>>;

/** What the form `name` sends: its inputs under its name, the button's data beside. */
export function press(action: string, inputs: Fields, data: Fields = {}, name = 'x') {
  const named = Object.entries(inputs).map(([id, value]) => [`${name}__${id}`, value]);
  return {
    verb: action,
    data: {
      ...ofCase,
      ...onCard,
      ...data,
      action,
      of: name,
      ...(Object.fromEntries(named) as Fields),
    },
  };
}

/** From a list, where the case is chosen and not given. */
export function listPress(action: string, inputs: Fields, card: string) {
  const { data } = press(action, inputs, ofMeeting);
  return {
    verb: action,
    data: Object.fromEntries(
      Object.entries({ ...data, card }).filter(([name]) => name !== 'reference'),
    ),
  };
}

export function commandOf(pressed: PressedAction): unknown {
  const parsed = parseAction(pressed, asa);
  if (!parsed.ok) return parsed.error.text;
  return parsed.value.type === 'command' ? parsed.value.command : parsed.value;
}
