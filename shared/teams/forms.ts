import { functionLabels, type MemberFunction } from '../codes/party.ts';
import { day, line, oneOf, optional, pick, plain, severalOf } from '../forms/field.ts';
import { form, type FormValues, type StartOf } from '../forms/form.ts';
import { type FieldProblem, readForm, type Texts } from '../forms/read.ts';
import { connectWords, fromDay } from '../forms/words.ts';
import type { AccountKey } from '../kernel/account-key.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { TeamView } from './view.ts';

/** A new team: the municipality suggests its name and its three letters. */
export const newTeamForm = form({
  name: 'team',
  open: 'Nytt team',
  send: 'Skapa teamet',
  done: 'Teamet är skapat.',
  fields: {
    municipality: line({
      ofThing: true,
      label: 'Kommun',
      missing: 'Skriv teamets kommun.',
      maxLength: 60,
    }),
    name: line({
      ofThing: true,
      label: 'Teamets namn',
      missing: 'Skriv teamets namn.',
      maxLength: 80,
    }),
    code: plain({
      label: 'Kod',
      missing: 'Skriv tre bokstäver från A till Z.',
      hint: 'Tre bokstäver, först i varje ärendes beteckning.',
      maxLength: 3,
    }),
  },
});

/** The first three letters as a case reference writes them: `Åre` → `ARE`, `Östersund` → `OST`. */
export function codeOf(municipality: string): string {
  return municipality
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .slice(0, 3)
    .toUpperCase();
}

/** What a municipality suggests; nothing before it is written. */
export function suggestedTeam(municipality: string): {
  readonly name: string;
  readonly code: string;
} {
  const written = municipality.trim();
  return { name: written === '' ? '' : `STAR ${written}`, code: codeOf(written) };
}

export function readNewTeam(
  texts: Texts,
): Result<FormValues<typeof newTeamForm>, readonly FieldProblem[]> {
  const read = readForm(newTeamForm, texts);
  if (!read.ok || /^[A-Z]{3}$/.test(read.value.code)) return read.ok ? ok(read.value) : read;
  return err([{ field: 'code', text: newTeamForm.fields.code.missing }]);
}

const account = pick({ label: 'Konto', missing: 'Välj ett konto.' });
/** Chosen where Teams does not list the person, who is in no channel of the team's (handbook §4: FK); no account is named like this. */
export const otherPerson = { value: 'other', label: 'Någon som inte finns i listan' } as const;
const otherAccount = plain({
  as: 'account',
  label: 'Personens konto',
  missing: 'Klistra in kontot som personen har kopierat det: två långa koder med / emellan.',
  hint: 'Personen öppnar STAR, kopierar sitt konto på sidan som visas och lämnar det till dig.',
  maxLength: 120,
});
const linkedLater = 'Kopplas senare';
const from = day({ label: fromDay, missing: 'Välj från vilken dag.' });

/** A new seat: its function, whom it substitutes (if anybody), whose account, and from when. */
export const addMemberForm = form({
  name: 'seat',
  open: 'Lägg till',
  done: 'Medlemmen är tillagd.',
  fields: {
    function: oneOf(functionLabels, { label: 'Funktion', missing: 'Välj en funktion.' }),
    deputyFor: optional(
      pick({
        label: 'Ersättare för',
        missing: 'Välj vem som ersätts, eller ingen.',
        none: 'Ingen – ordinarie medlem',
      }),
    ),
    account: optional({ ...account, none: linkedLater }),
    otherAccount,
    from,
  },
});

export function addMemberStart(
  { members, accountChoices }: Pick<TeamView, 'members' | 'accountChoices'>,
  today: IsoDate,
): StartOf<typeof addMemberForm> {
  const seats = members.filter(({ role }) => role === 'member');
  return {
    values: { from: today },
    choices: {
      deputyFor: seats.map(({ id, functionText }) => ({ value: id, label: functionText })),
      account: [...accountChoices, otherPerson],
    },
  };
}

/** Without another account while it is one of the list. */
export function accountAsked(texts: Texts): { readonly notAsked: readonly 'otherAccount'[] } {
  return { notAsked: texts.get('account') === otherPerson.value ? [] : ['otherAccount'] };
}

/** The account that was chosen in the list, or written. */
export function accountIn<A extends AccountKey | undefined>(
  chosen: A,
  written: AccountKey,
): A | AccountKey {
  return chosen === otherPerson.value ? written : chosen;
}

/** As a command says it, where it may be left out. */
function withAccount<
  V extends { readonly account?: AccountKey | undefined; readonly otherAccount: AccountKey },
>(values: V) {
  const { account: chosen, otherAccount: written, ...rest } = values;
  const said = accountIn(chosen, written);
  return { ...rest, ...(said !== undefined && { account: said }) };
}

export function readSeat(texts: Texts) {
  const read = readForm(addMemberForm, texts, accountAsked(texts));
  return read.ok ? ok(withAccount(read.value)) : read;
}

/** The samordnare whom the styrgrupp has chosen is put in the seat. */
export const enterCoordinatorForm = form({
  name: 'enter-coordinator',
  open: 'Lägg in',
  send: 'Lägg in samordnaren',
  done: 'Samordnaren är inlagd.',
  fields: { account: optional({ ...account, none: linkedLater }), otherAccount, from },
});

/** As it was decided; an account that the list has not is written out. */
export function enterCoordinatorStart({
  accountChoices,
  appointed,
}: Pick<TeamView, 'accountChoices' | 'appointed'>): StartOf<typeof enterCoordinatorForm> {
  const { from: decided, account: chosen } = appointed ?? {};
  const isListed = accountChoices.some(({ value }) => value === chosen);
  return {
    choices: { account: [...accountChoices, otherPerson] },
    values: {
      from: decided,
      ...(isListed || chosen === undefined
        ? { account: chosen }
        : { account: otherPerson.value, otherAccount: chosen }),
    },
  };
}

export function readCoordinator(texts: Texts) {
  const read = readForm(enterCoordinatorForm, texts, accountAsked(texts));
  return read.ok ? ok(withAccount(read.value)) : read;
}

/** A deputy's seat whose account is linked another day; no account is named like this. */
export const deputyLater = { value: 'later', label: linkedLater } as const;

/** One of a team's first seats from today, and its deputy in the same go. */
export const firstSeatForm = form({
  name: 'first',
  open: addMemberForm.open,
  done: addMemberForm.done,
  fields: {
    account: addMemberForm.fields.account,
    otherAccount,
    deputy: optional(
      pick({
        label: 'Ersättarens konto',
        missing: 'Välj ett konto, eller ingen ersättare.',
        none: 'Ingen ersättare ännu',
      }),
    ),
  },
});

/** Several of a team's first seats at once; whose they are is linked afterwards. */
export const firstSeatsForm = form({
  name: 'seats',
  open: 'Lägg till flera medlemmar',
  send: 'Lägg till medlemmarna',
  done: 'Medlemmarna är tillagda.',
  fields: {
    functions: severalOf(functionLabels, {
      label: 'Vilka funktioner ska teamet ha?',
      missing: 'Kryssa i minst en funktion.',
    }),
  },
});

/** All that a team begins with and does not have, ticked. */
export function firstSeatsStart(left: readonly MemberFunction[]): StartOf<typeof firstSeatsForm> {
  return {
    values: { functions: left.join(',') },
    choices: { functions: left.map((one) => ({ value: one, label: functionLabels[one] })) },
  };
}

export function firstSeatStart({
  accountChoices,
}: Pick<TeamView, 'accountChoices'>): StartOf<typeof firstSeatForm> {
  return {
    choices: {
      account: [...accountChoices, otherPerson],
      deputy: [deputyLater, ...accountChoices],
    },
  };
}

export function readFirstSeat(texts: Texts) {
  const read = readForm(firstSeatForm, texts, accountAsked(texts));
  return read.ok ? ok(withAccount(read.value)) : read;
}

/** Chosen to take the account off the seat; no account is named like this. */
export const unlinked = { value: 'unlink', label: 'Inget konto (ta bort kopplingen)' } as const;

/** Whose seat it is. */
export const linkMemberForm = form({
  name: 'link',
  open: 'Ändra',
  send: 'Spara kontot',
  done: 'Kontot är sparat.',
  fields: { account, otherAccount },
});

export function linkMemberStart({
  accountChoices,
}: Pick<TeamView, 'accountChoices'>): StartOf<typeof linkMemberForm> {
  return { choices: { account: [...accountChoices, otherPerson, unlinked] } };
}

/** Whose account, or nobody's. */
export function readLink(
  texts: Texts,
): Result<{ readonly account?: AccountKey }, readonly FieldProblem[]> {
  const read = readForm(linkMemberForm, texts, accountAsked(texts));
  if (!read.ok) return read;
  return ok(read.value.account === unlinked.value ? {} : withAccount(read.value));
}

/** Of a seat or a role that ends while somebody looks, and not when a day is over. */
export const atOnce = 'at-once';
/** An `IsoDate`, the last one, or {@link atOnce}. */
export type Ending = string;
const endings = { [atOnce]: 'Nu genast', 'after-day': 'Efter en sista dag' } as const;

export const endMemberForm = form({
  name: 'leave',
  open: 'Avsluta medlemskapet',
  done: 'Medlemskapet är avslutat.',
  fields: {
    ends: oneOf(endings, {
      label: 'När slutar åtkomsten?',
      missing: 'Välj när åtkomsten slutar.',
      seen: true,
    }),
    lastDay: day({
      label: 'Sista dag',
      missing: 'Välj sista dagen.',
      hint: 'Åtkomsten slutar vid midnatt den dagen.',
    }),
  },
});

/** Without a day while none is asked for. */
export function endingAsked(texts: Texts): Pick<StartOf<typeof endMemberForm>, 'notAsked'> {
  return { notAsked: texts.get('ends') === 'after-day' ? [] : ['lastDay'] };
}

/** When a seat or a role ends, as its command says it. */
export function readEnding(
  texts: Texts,
): Result<{ readonly lastDay: Ending }, readonly FieldProblem[]> {
  const read = readForm(endMemberForm, texts, endingAsked(texts));
  if (!read.ok) return read;
  return ok({ lastDay: read.value.ends === atOnce ? atOnce : read.value.lastDay });
}

const channelMissing = 'Välj en kanal.';

/** Which channel FK's own kallelse is posted in (handbook §4). */
export const fkChannelForm = form({
  name: 'fk-channel',
  open: 'Välj Försäkringskassans kanal',
  send: connectWords.connect,
  done: connectWords.connected,
  fields: {
    channelId: pick({
      label: 'Kanal för Försäkringskassan',
      hint: 'Dit går kallelsen utan ärenden, med frågorna. Bara kanaler som inget team har haft.',
      missing: channelMissing,
    }),
  },
});

/** Which channel kallelser and minutes, or a steering group's digest, are posted in. */
export const channelForm = form({
  name: 'channel',
  open: 'Välj kanal',
  send: connectWords.connect,
  done: connectWords.connected,
  fields: {
    channelId: pick({
      label: 'Kanal för kallelser och minnesanteckningar',
      missing: channelMissing,
    }),
  },
});
