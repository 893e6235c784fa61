import { connectWords } from '../forms/words.ts';
import { pick } from '../forms/field.ts';
import { form } from '../forms/form.ts';
import type { ChannelServes } from '../teams/channel.ts';

/** Asked in the channel the bot was just installed in: what is this channel for? */
export const connectForm = form({
  name: 'connect',
  open: connectWords.connect,
  done: connectWords.connected,
  fields: {
    serves: pick({
      label: 'Vad ska den användas till?',
      missing: 'Välj vad den ska användas till.',
      none: 'Välj team, styrgrupp eller Länsam',
    }),
  },
});

/** What comes of it, said before it is done. */
export const disconnectMeans =
  'Kallelser, ändringar och frågor kommer inte dit längre. Försäkringskassans kontaktperson har dem i fliken STAR. Det som redan står där står kvar.';

/** Asked in FK's channel: for which team it is to be that no longer. */
export const disconnectFkForm = form({
  name: 'disconnect-fk',
  open: 'Koppla från Försäkringskassan',
  intro: disconnectMeans,
  send: 'Koppla från',
  done: 'Det är frånkopplat. Försäkringskassan har kallelserna och frågorna i fliken STAR.',
  fields: {
    teamId: pick({
      label: 'För vilket team?',
      missing: 'Välj vilket team som ska kopplas från.',
      none: 'Välj team',
    }),
  },
});

/** What the choice `team:<id>`, `steering-group:<id>`, `county-group` or `fk:<id of a team>` says, or nothing where it is none of ours. */
export function servesIn(choice: string): ChannelServes | undefined {
  const [type, id = ''] = choice.split(':');
  if (type === 'county-group') return { type };
  if (type === 'fk') return { type, teamIds: [id] };
  if (type === 'team') return { type, teamId: id };
  return type === 'steering-group' ? { type, steeringGroupId: id } : undefined;
}
