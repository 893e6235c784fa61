import type { CalendarFeed } from '../calendar/calendar-feed.ts';
import { presentCalendarFeed } from '../calendar/present-calendar.ts';
import { roleLabels, type Role } from '../access/role.ts';
import { caseReference } from '../cases/case.ts';
import { type Instant, type IsoDate, localDate } from '../kernel/calendar.ts';
import { memberLabel } from '../teams/labels.ts';
import type { Nudging } from '../teams/nudging-known.ts';
import type { Team } from '../teams/team.ts';
import type { Choice } from '../text/choice.ts';
import {
  formatCount,
  formatDay,
  formatInstant,
  formatNumber,
  formatUntil,
  inSentence,
  joinWords,
} from '../text/format.ts';
import { readLabels, verbLabels } from './labels.ts';
import type { AboutMeView, TrailBook, TrailCheckView, TrailRow } from './view.ts';

/** One line of the log, as the store has it. */
export interface LoggedLine {
  readonly id: string;
  readonly number?: number | undefined;
  readonly at: Instant;
  /** An account, or `system`. */
  readonly by: string;
  readonly verb: string;
  readonly via?: 'card' | 'tab' | undefined;
  readonly seats?: readonly string[] | undefined;
  readonly roles?: readonly Role[] | undefined;
  readonly subjects: readonly string[];
}

const bookLabels: Readonly<Record<TrailBook, string>> = {
  changes: 'Vad som gjorts',
  reads: 'Vem som läst',
  seats: 'Medlemmar och arbetssätt',
  federation: 'Förbundets egen logg',
};

export const trailLead =
  'Loggen visar vem som gjort och läst vad: roll, konto, tidpunkt och beteckning, aldrig vad någon skrivit. Den går inte att ändra utan att det syns.';

export function bookChoices(books: readonly TrailBook[]): readonly Choice[] {
  return books.map((value) => ({ value, label: bookLabels[value] }));
}

export const trailEmptyText = 'Inget i loggen stämmer med det du har valt.';

/** Every seat of the team there has been: those who have left are in the log too. */
export function seatChoices(team: Team): readonly Choice[] {
  return team.members.map(({ id }) => ({ value: id, label: memberLabel(team, id) }));
}

export function presentLine(line: LoggedLine, team: Team | undefined): TrailRow {
  return {
    id: line.id,
    ...(line.number !== undefined && { number: line.number }),
    atText: formatInstant(line.at),
    what: whatText(line.verb),
    who: whoText(line, team),
    ...(line.by !== 'system' && { account: accountText(line.by) }),
    right: rightText(line),
    references: referencesIn(line),
  };
}

/** A line of a program that is newer, or older, has a name of its own and keeps it. */
export function whatText(verb: string): string {
  const known: Readonly<Record<string, string>> = verbLabels;
  const read: Readonly<Record<string, string>> = readLabels;
  return known[verb] ?? read[verb.replace(/^read-/, '')] ?? verb;
}

export function whoText(
  { by, seats = [], roles = [] }: LoggedLine,
  team: Team | undefined,
): string {
  if (by === 'system') return 'STAR själv';
  if (team !== undefined && seats.length > 0)
    return joinWords(seats.map((seat) => memberLabel(team, seat)));
  return roles.length > 0 ? joinWords(roles.map((role) => roleLabels[role])) : 'Inte med i teamet';
}

/** What Microsoft knows the account by; the tenant is told in the export. */
function accountText(by: string): string {
  return by.slice(by.indexOf('/') + 1);
}

export const viaLabels = { card: 'Kort', tab: 'Flik' } as const;
const viaWords = { card: 'på ett kort', tab: 'i fliken' } as const;

function rightText({ by, roles = [], via }: LoggedLine): string {
  const parts = [
    ...(by === 'system' || roles.length === 0
      ? []
      : [`som ${joinWords(roles.map((role) => inSentence(roleLabels[role])))}`]),
    ...(via === undefined ? [] : [viaWords[via]]),
  ];
  return parts.join(', ');
}

export function referencesIn({ subjects }: Pick<LoggedLine, 'subjects'>): readonly string[] {
  return [...new Set(subjects.filter((subject) => caseReference.safeParse(subject).success))];
}

/** What each trail is called in the lines that are kept elsewhere: one word, since spaces part what such a line says. */
export const trailWords = { changes: 'gjort', reads: 'läst' } as const;

/** How far a trail is sealed and under which hash; the same on the page and in what `npm run trail:check` prints. */
export function notedText({
  trail,
  lines,
  hash,
}: Pick<Checked, 'trail' | 'lines' | 'hash'>): string {
  return `${trailWords[trail]} ${lines} ${hash}`;
}

/** One trail of a log, as it was reckoned anew. */
interface Checked {
  readonly trail: keyof typeof trailWords;
  readonly lines: number;
  readonly hash: string;
  readonly sealedAt?: Instant | undefined;
  readonly removed: number;
  readonly breaks: readonly {
    readonly why: 'changed' | 'missing' | 'extra' | 'head' | 'rewritten';
    readonly from: number;
    readonly to: number;
    readonly at?: Instant | undefined;
    readonly until?: Instant | undefined;
  }[];
}

const breakTexts: Readonly<Record<Checked['breaks'][number]['why'], string>> = {
  changed: 'har ändrats efter att den låstes',
  missing: 'saknas',
  extra: 'har lagts till eller flyttats efteråt',
  head: 'stämmer inte med hur långt loggen var låst',
  rewritten: 'är inte de som lästes av tidigare',
};

export function presentCheck(checked: readonly Checked[]): TrailCheckView {
  const broken = checked.filter(({ breaks }) => breaks.length > 0);
  const hashes = checked.filter(({ lines }) => lines > 0).map(notedText);
  if (broken.length === 0) {
    return {
      status: 'intact',
      title: 'Loggen är obruten',
      lines: checked.map(intactText),
      hashes,
    };
  }
  return {
    status: 'broken',
    title: 'Loggen är bruten',
    lines: broken.flatMap(({ trail, breaks }) =>
      breaks.map(({ why, from, to, at, until }) => {
        const which =
          from === to
            ? `rad ${formatNumber(from)}`
            : `rad ${formatNumber(from)}–${formatNumber(to)}`;
        const when =
          at === undefined
            ? ''
            : ` (${formatInstant(at)}${until === undefined || until === at ? '' : ` – ${formatInstant(until)}`})`;
        return `${bookLabels[trail]}: ${which}${when} ${breakTexts[why]}.`;
      }),
    ),
    hashes,
  };
}

function intactText({ trail, lines, sealedAt, removed }: Checked): string {
  if (lines === 0) return `${bookLabels[trail]}: inget är låst än.`;
  const until = sealedAt === undefined ? '' : `, senast ${formatInstant(sealedAt)}`;
  const gone =
    removed === 0 ? '' : ` ${formatCount(removed, 'rad', 'rader')} är gallrade enligt beslut.`;
  return `${bookLabels[trail]}: ${formatCount(lines, 'låst rad', 'låsta rader')}${until}.${gone}`;
}

/** With its days; both belong. */
interface Held {
  readonly from: IsoDate;
  readonly to?: IsoDate | undefined;
}

function heldText({ from, to }: Held): string {
  const until = to === undefined ? '' : ` ${formatUntil(to)}`;
  return `från ${formatDay(from)}${until}`;
}

interface AboutMeFacts {
  readonly account: string;
  readonly feed: CalendarFeed | undefined;
  /** Whether one is called to anything here. */
  readonly mayOpen: boolean;
  readonly seats: readonly ({ readonly teamName: string; readonly label: string } & Held)[];
  readonly roles: readonly ({ readonly role: Role } & Held)[];
  /** Of the teams where one has a seat now. */
  readonly nudges: readonly {
    readonly teamId: string;
    readonly teamName: string;
    readonly isOn: boolean;
    /** As it was last seen in the team's channel. */
    readonly known?: Nudging | undefined;
  }[];
  /** Of who sits in a styrgrupp now, with the team where they have said no. */
  readonly decisionNudges?:
    { readonly isOn: boolean; readonly noIn?: string | undefined } | undefined;
  readonly changes: number;
  readonly reads: number;
  readonly rows: readonly TrailRow[];
}

export function presentAboutMe(facts: AboutMeFacts): AboutMeView {
  const { account, feed, mayOpen, seats, roles, nudges, decisionNudges, changes, reads, rows } =
    facts;
  return {
    account,
    seats: seats.map((seat) => `${seat.teamName}: ${seat.label}, ${heldText(seat)}`),
    roles: roles.map((held) => `${roleLabels[held.role]}, ${heldText(held)}`),
    stored: [
      'Ditt konto: organisationens och ditt eget id hos Microsoft. Namn, e-post och telefon lagras inte.',
      'De roller du har och har haft, med datum.',
      'Kontots id vid det du har gjort: svar på kallelser, förslag, beslut och anteckningar i ärenden.',
      'Att du inte vill ha påminnelser direkt, om du har valt det.',
      'Loggen över vad du har gjort och läst, som samordnaren i teamet och granskaren kan se.',
      ...(feed?.current.status === 'open'
        ? [
            'Att du har en kalenderadress, sedan när, och ett avtryck av den. Adressen själv lagras inte.',
          ]
        : []),
    ],
    calendar: presentCalendarFeed(feed, mayOpen),
    nudges: [
      ...nudges.map(({ teamId, teamName, isOn, known }) => ({
        ...{ teamId, name: teamName, isOn },
        text: isOn ? nudgedText(known) : 'Du påminns i teamets kanal, som alla kan läsa.',
      })),
      ...(decisionNudges === undefined
        ? []
        : [
            {
              name: 'Det styrgruppen beslutar',
              isOn: decisionNudges.isOn,
              text: decisionsText(decisionNudges),
            },
          ]),
    ],
    countText: `${formatCount(changes, 'rad', 'rader')} i loggen om vad du gjort och ${formatNumber(reads)} om vad du läst.`,
    rows,
    emptyText: 'Inget är loggat om dig.',
  };
}

function decisionsText({ isOn, noIn }: NonNullable<AboutMeFacts['decisionNudges']>): string {
  if (!isOn) return 'Besluten står på din första sida och i styrgruppens lägesbild.';
  return noIn === undefined
    ? 'Du påminns i ditt eget flöde i Teams, när det går, om beslut du ansvarar för.'
    : `Du har sagt nej till påminnelser i ${noIn}. Det gäller också styrgruppens beslut.`;
}

function nudgedText(known: Nudging | undefined): string {
  switch (known?.status) {
    case undefined:
      return 'Du påminns i ditt eget flöde i Teams när det går, annars i teamets kanal.';
    case 'working':
      return `Påminnelserna når fram till flödet i Teams sedan ${formatDay(localDate(known.since))}.`;
    case 'refused':
      return `Teams släpper inte fram påminnelserna sedan ${formatDay(localDate(known.since))}. Till dess de når fram står de i teamets kanal.`;
  }
}
