import { groupNameField, newSteeringGroupForm } from '../federation/forms.ts';
import { day, pick, pickSeveral } from '../forms/field.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { formatDay } from '../text/format.ts';
import { form, type StartOf } from '../forms/form.ts';
import type { Texts } from '../forms/read.ts';
import type { Offered } from '../forms/form.ts';

/** What is picked in the place of a group that is there. */
export const newGroup = 'new';
/** No channel is taken over. */
export const noChannel = 'none';

/**
 * A new division: from when, and one group of it, an existing one or a new one, with the teams that answer to it from that
 * day. With several groups it is filled in once for each, and sent when all of them are there.
 */
export const regroupForm = form({
  name: 'regroup',
  open: 'Ändra indelningen …',
  send: 'Genomför ändringen',
  done: 'Indelningen är ändrad.',
  intro:
    'Välj dagen och vilka team som ska höra till styrgruppen. Nedan ser du vad det leder till. Inget ändras förrän du genomför det.',
  fields: {
    from: day({
      label: 'Gäller från',
      missing: 'Välj vilken dag indelningen börjar gälla.',
      hint: 'En dag som har varit går också bra.',
    }),
    groupId: pick({ label: 'Styrgrupp', missing: 'Välj en styrgrupp, eller en ny.' }),
    name: { ...groupNameField, label: 'Den nya styrgruppens namn' },
    teamIds: pickSeveral({
      label: 'Team som ska höra till den',
      missing: 'Välj minst ett team.',
      hint: 'Team som du inte väljer någonstans hör kvar där de är.',
    }),
    channelOf: pick({
      label: 'Kanal som den tar över',
      missing: 'Välj en kanal, eller ingen.',
      hint: 'Från datumet kommer lägesbilder och rapporter dit.',
    }),
  },
});

export interface RegroupChoices {
  readonly groups: readonly Offered[];
  readonly teams: readonly Offered[];
  readonly channels: readonly Offered[];
}

export function regroupStart(choices: RegroupChoices): StartOf<typeof regroupForm> {
  return {
    values: { groupId: newGroup, channelOf: choices.channels[0]?.value ?? noChannel },
    choices: {
      groupId: [{ value: newGroup, label: newSteeringGroupForm.open }, ...choices.groups],
      teamIds: choices.teams,
      channelOf: [...choices.channels, { value: noChannel, label: 'Ingen, den ansluts senare' }],
    },
  };
}

const ofNew = ['name', 'channelOf'] as const;

type NotAsked = Required<Pick<StartOf<typeof regroupForm>, 'notAsked'>>;

/** A group that is there has its name and its channel already. */
export function regroupAsked(texts: Texts): NotAsked {
  return { notAsked: texts.get('groupId') === newGroup ? [] : ofNew };
}

/** Where other groups are in the proposal, one that is not begun on is no part of it. */
export function regroupRead(texts: Texts, others: number): NotAsked {
  const isEmpty = (texts.get('teamIds') ?? '') === '';
  return others > 0 && isEmpty
    ? { notAsked: ['groupId', 'name', 'teamIds', 'channelOf'] }
    : regroupAsked(texts);
}

/** Said when it is done, whether the day has come or not. */
export function regroupedText(from: IsoDate): string {
  return `Ändringen är inlagd och gäller från ${formatDay(from)}.`;
}

export const withdrawWords = {
  withdraw: 'Ta tillbaka ändringen',
  withdrawn: 'Ändringen är tillbakatagen. Indelningen är som förut.',
} as const;
