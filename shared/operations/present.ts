import { presentUnreadable } from '../federation/present-unreadable.ts';
import { presentChannel } from '../teams/present-channel.ts';
import type { ChannelState } from '../teams/channel-state.ts';
import { formatCount, formatDay, formatInstant, joinWords } from '../text/format.ts';
import { headings } from '../text/headings.ts';
import { savedByNewer } from '../text/http.ts';
import type { JobsOfType, OperationsFacts, OperationsSection, OperationsView } from './view.ts';
import { botLabels, jobLabels, nudgingLabels, signInLabels, storeLabels } from './present-words.ts';

export interface OperationsInput {
  readonly facts: OperationsFacts;
  /** Of those whose channel does not take what is sent: a team, or a styrgrupp. */
  readonly doubts: readonly {
    readonly id: string;
    readonly name: string;
    readonly state: ChannelState;
  }[];
  readonly teamName: (teamId: string) => string | undefined;
}

/** A kallelse is promised within a minute. */
const inTimeMs = 60_000;

/** How the program is, for who runs it: whether all is well in one sentence, and then by what it is about. */
export function presentOperations({ facts, doubts, teamName }: OperationsInput): OperationsView {
  const troubles = troublesIn(facts, doubts.length);
  const isWell = troubles.length === 0;
  return {
    title: 'Driften av STAR',
    isWell,
    summary: isWell
      ? `Allt fungerar. Läget ${formatInstant(facts.at)}.`
      : `${capital(joinWords(troubles))}. Läget ${formatInstant(facts.at)}.`,
    sections: [
      noticesSection(facts),
      {
        code: 'channels',
        title: 'Kanaler som inte svarar',
        rows: doubts.map(({ id, name, state }) => ({
          key: id,
          label: name,
          text: presentChannel(state).text,
          mark: now(headings.silent),
        })),
        empty: 'Alla anslutna kanaler tar emot det som skickas.',
      },
      nudgesSection(facts, teamName),
      jobsSection(facts),
      programSection(facts),
      signInSection(facts),
      {
        code: 'unreadable',
        title: 'Uppgifter som inte går att läsa',
        note: `Av det som har lästs i ${ofProcess(facts)}.`,
        rows: presentUnreadable(facts.unreadable, teamName).map((text, n) => ({
          key: String(n),
          label: facts.unreadable[n]?.id ?? '',
          text,
          mark: now(facts.unreadable[n]?.newer === true ? 'Nyare version' : 'Oläslig'),
        })),
        empty: 'Allt som har lästs sedan starten går att läsa.',
      },
    ],
    facts,
  };
}

function troublesIn(facts: OperationsFacts, doubts: number): readonly string[] {
  const { notices, store, bot, jobs, unreadable } = facts;
  const late = sum(jobs.types, 'late') - notices.late;
  const newer = unreadable.filter((document) => document.newer === true).length;
  const broken = unreadable.length - newer;
  return [
    ...(notices.late > 0
      ? [formatCount(notices.late, 'kallelse är försenad', 'kallelser är försenade')]
      : []),
    ...(late > 0
      ? [formatCount(late, 'annat utskick är försenat', 'andra utskick är försenade')]
      : []),
    ...(doubts > 0 ? [`${formatCount(doubts, 'kanal', 'kanaler')} svarar inte`] : []),
    ...(store.reads ? [] : ['databasen går inte att läsa']),
    ...(store.writes ? [] : ['databasen tar inte emot något']),
    ...(bot === 'failing' ? [botLabels.failing] : []),
    ...(broken > 0 ? [`${formatCount(broken, 'uppgift', 'uppgifter')} går inte att läsa`] : []),
    ...(newer > 0
      ? [
          formatCount(
            newer,
            `uppgift är ${savedByNewer.one}`,
            `uppgifter är ${savedByNewer.several}`,
          ),
        ]
      : []),
  ];
}

function noticesSection({ notices }: OperationsFacts): OperationsSection {
  const { due, late, sent } = notices;
  const standing =
    due + late === 0
      ? 'Ingen kallelse väntar på att gå ut.'
      : `${formatCount(due, 'kallelse', 'kallelser')} ska gå ut nu, ${formatCount(late, 'är försenad', 'är försenade')}.`;
  return {
    code: 'notices',
    title: 'Kallelser',
    note: standing,
    rows: sent.map((one) => {
      const lateMs = Date.parse(one.sent) - Date.parse(one.due);
      return {
        key: `${one.teamId} ${one.date}`,
        label: one.team,
        text: `Till mötet ${formatDay(one.date)}, gick ut ${formatInstant(one.sent)}`,
        ...(lateMs > inTimeMs && {
          mark: { text: `${formatLate(lateMs)} sent`, since: 'was' as const },
        }),
      };
    }),
    empty: 'Ingen kallelse har gått ut till de möten som är nu eller framöver.',
  };
}

/** Refused is nothing that is wrong: it is said in the channel then, and a permission is somebody's to give or not. */
function nudgesSection(
  { nudges }: OperationsFacts,
  teamName: OperationsInput['teamName'],
): OperationsSection {
  return {
    code: 'nudges',
    title: 'Påminnelser direkt till var och en',
    rows: nudges.map(({ teamId, status, since }) => ({
      key: teamId,
      label: teamName(teamId) ?? teamId,
      text: `${nudgingLabels[status]} sedan ${formatInstant(since)}`,
    })),
    empty: 'Ingen har påmints direkt ännu: det prövas inför nästa möte.',
  };
}

function jobsSection({ jobs }: OperationsFacts): OperationsSection {
  return {
    code: 'jobs',
    title: 'Utskick som väntar',
    rows: jobs.types.map((one) => ({
      key: one.type,
      label: jobLabels[one.type] ?? one.type,
      text: `${capital(joinWords(countsOf(one)))}. Äldst ${formatInstant(one.oldestDue)}.`,
      ...(one.late > 0 && { mark: now(formatCount(one.late, 'försenat', 'försenade')) }),
    })),
    empty: 'Inget väntar på att skickas.',
    ...(jobs.isMore && { note: 'Det är fler än de som räknas här.' }),
  };
}

function now(text: string): NonNullable<OperationsSection['rows'][number]['mark']> {
  return { text, since: 'now' };
}

function countsOf(one: JobsOfType): readonly string[] {
  return [
    ...(one.waiting > 0 ? [`${one.waiting} väntar`] : []),
    ...(one.sending > 0 ? [`${one.sending} skickas`] : []),
    ...(one.retrying > 0 ? [`${one.retrying} försöks igen`] : []),
    ...(one.withoutChannel > 0 ? [`${one.withoutChannel} väntar på en kanal`] : []),
  ];
}

/** What stands here and below is known by one process alone, which is not the one that answers the next time. */
function programSection({ program, store, bot }: OperationsFacts): OperationsSection {
  const works = store.reads && store.writes;
  return {
    code: 'program',
    title: 'Serverprocessen som svarade',
    note:
      program.processes === 1
        ? 'Det är den enda som är igång.'
        : `${program.processes} serverprocesser är igång. Det som står här och längre ner gäller bara den som svarade. Nästa gång sidan hämtas kan det vara en annan.`,
    rows: [
      { key: 'started', label: 'Startad', text: capital(formatInstant(program.startedAt)) },
      { key: 'version', label: 'Version', text: program.version },
      {
        key: 'store',
        label: 'Databas',
        text: `${storeLabels[store.kind] ?? store.kind}, ${works ? 'läser och sparar' : 'fungerar inte'}`,
        ...(!works && { mark: now(store.reads ? 'Sparar inte' : 'Läser inte') }),
      },
      {
        key: 'bot',
        label: 'Teams',
        text: botLabels[bot],
        ...(bot === 'failing' && { mark: now('Utelåst') }),
      },
    ],
    empty: '',
  };
}

/** What one process has met, and others may not have. */
function ofProcess({ program }: OperationsFacts): string {
  return `den serverprocess som startade ${formatInstant(program.startedAt)}`;
}

function signInSection(facts: OperationsFacts): OperationsSection {
  const { signInProblems } = facts;
  return {
    code: 'sign-in',
    title: 'Inloggningar som har nekats',
    note: `Antal försök, inte personer, i ${ofProcess(facts)}.`,
    rows: signInProblems.map(({ problem, count, lastAt }) => ({
      key: problem,
      label: signInLabels[problem] ?? problem,
      text: `${formatCount(count, 'gång', 'gånger')}, senast ${formatInstant(lastAt)}`,
    })),
    empty: 'Ingen inloggning har nekats.',
  };
}

function sum(types: readonly JobsOfType[], what: 'late'): number {
  return types.reduce((all, one) => all + one[what], 0);
}

function formatLate(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  if (minutes < 90) return formatCount(minutes, 'minut', 'minuter');
  const hours = Math.round(minutes / 60);
  return hours < 48
    ? formatCount(hours, 'timme', 'timmar')
    : formatCount(Math.round(hours / 24), 'dygn', 'dygn');
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}
