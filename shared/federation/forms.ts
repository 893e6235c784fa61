import { federationRoles, isSteeringSeat, roleLabels, steeringSeats } from '../access/role.ts';
import { digestRhythmLabels } from '../codes/digest.ts';
import { partyLabels } from '../codes/party.ts';
import type { Labels } from '../text/choice.ts';
import { day, line, oneOf, optional, pick, pickSeveral } from '../forms/field.ts';
import { form, type FormValues, type StartOf } from '../forms/form.ts';
import { type FieldProblem, readForm, type Texts } from '../forms/read.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import {
  accountAsked,
  accountIn,
  addMemberForm,
  channelForm,
  endMemberForm,
  linkMemberForm,
  otherPerson,
} from '../teams/forms.ts';
import type { FederationView } from './view.ts';

/** Whoever gives the federation its name becomes its office. */
export const newFederationForm = form({
  name: 'federation',
  open: 'Lägg upp samordningsförbundet',
  send: 'Fortsätt',
  done: 'Samordningsförbundet är upplagt.',
  intro: 'Du blir kansli och kan lägga upp team och ge andra roller.',
  fields: {
    name: line({
      ofThing: true,
      label: 'Samordningsförbundets namn',
      missing: 'Skriv samordningsförbundets namn.',
      maxLength: 120,
    }),
  },
});

/** The name of a group that is to be made. */
export const groupNameField = line({
  ofThing: true,
  label: 'Styrgruppens namn',
  missing: 'Skriv styrgruppens namn.',
  maxLength: 80,
});

export const newSteeringGroupForm = form({
  name: 'steering',
  open: 'Ny styrgrupp',
  send: 'Skapa styrgruppen',
  done: 'Styrgruppen är skapad.',
  fields: {
    name: groupNameField,
    teamIds: optional(
      pickSeveral({
        label: 'Team',
        missing: 'Välj team i listan, eller inget.',
        hint: 'De hör till den nya styrgruppen från i dag.',
      }),
    ),
  },
});

export function newSteeringGroupStart({
  teams,
}: Pick<FederationView, 'teams'>): StartOf<typeof newSteeringGroupForm> {
  return { choices: { teamIds: teams.map(({ id, name }) => ({ value: id, label: name })) } };
}

/** How often the styrgrupp is sent its digest. */
export const digestRhythmForm = form({
  name: 'rhythm',
  open: 'Ändra när den kommer',
  send: 'Spara',
  done: 'Styrgruppens val är sparat.',
  intro: 'Gäller från i dag. När en tertial är slut kommer en lägesbild om den i båda fallen.',
  fields: {
    when: oneOf(digestRhythmLabels, {
      label: 'När ska lägesbilden komma?',
      missing: 'Välj när lägesbilden ska komma.',
    }),
  },
});

/** Where a steering group's digest is posted. */
export const steeringChannelForm = form({
  ...channelForm,
  fields: {
    channelId: { ...channelForm.fields.channelId, label: 'Kanal för lägesbilden' },
  },
});

/** Where Länsam is told of what has been lifted to it. */
export const countyChannelForm = form({
  ...channelForm,
  fields: {
    channelId: { ...channelForm.fields.channelId, label: 'Kanal för Länsam' },
  },
});

const assignable = [...federationRoles, ...steeringSeats] as const;
const assignableLabels = Object.fromEntries(
  assignable.map((role) => [role, roleLabels[role]]),
  // Each of them with its name.
) as Labels<(typeof assignable)[number]>;

/** A role above the teams. Seats in a steering group are for a group and come from a party; those in Länsam from a party. */
export const assignRoleForm = form({
  name: 'role',
  open: 'Ny roll',
  send: 'Ge rollen',
  done: 'Rollen är given.',
  fields: {
    role: oneOf(assignableLabels, { label: 'Roll', missing: 'Välj en roll.' }),
    ...linkMemberForm.fields,
    steeringGroupId: pick({ label: 'Styrgrupp', missing: 'Välj en styrgrupp.' }),
    party: oneOf(partyLabels, {
      label: 'Part',
      missing: 'Välj vilken part ledamoten kommer från.',
    }),
    from: addMemberForm.fields.from,
  },
});

export function assignRoleStart(
  { accountChoices, steeringGroups }: Pick<FederationView, 'accountChoices' | 'steeringGroups'>,
  today: IsoDate,
): StartOf<typeof assignRoleForm> {
  return {
    values: { from: today },
    choices: {
      account: [...accountChoices, otherPerson],
      steeringGroupId: steeringGroups.map(({ id, name }) => ({ value: id, label: name })),
    },
  };
}

const ofGroup = ['steeringGroupId', 'party'] as const;

/** What is not asked with the role that stands in the form. */
export function assignRoleAsked(
  texts: Texts,
): Required<Pick<StartOf<typeof assignRoleForm>, 'notAsked'>> {
  const role = texts.get('role');
  const ofCounty = role === 'county-group' ? (['steeringGroupId'] as const) : ofGroup;
  const ofRole = isSteeringSeat(role) ? [] : ofCounty;
  return { notAsked: [...ofRole, ...accountAsked(texts).notAsked] };
}

type Assigned = FormValues<typeof assignRoleForm>;
type ReadRole = Omit<Assigned, 'steeringGroupId' | 'party' | 'otherAccount'> &
  Partial<Pick<Assigned, 'steeringGroupId' | 'party'>>;

export function readRole(texts: Texts): Result<ReadRole, readonly FieldProblem[]> {
  const read = readForm(assignRoleForm, texts, assignRoleAsked(texts));
  if (!read.ok) return read;
  const { otherAccount, ...role } = read.value;
  return ok({ ...role, account: accountIn(role.account, otherAccount) });
}

/** The chair goes round among the members: who has it from when. */
export const chooseChairForm = form({
  name: 'chair',
  open: 'Välj ordförande',
  send: 'Spara ordföranden',
  done: 'Ordföranden är vald.',
  intro: 'Den som är ordförande är det tills nästa tar över. Välj gärna flera i förväg.',
  fields: {
    roleId: pick({ label: 'Ledamot', missing: 'Välj en ledamot.' }),
    from: day({ label: 'Ordförande från', missing: 'Välj från vilken dag ordföranden är det.' }),
  },
});

const endRole = 'Avsluta rollen';

export const endRoleForm = form({
  ...endMemberForm,
  open: endRole,
  send: endRole,
  done: 'Rollen är avslutad.',
});
