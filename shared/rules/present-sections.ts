import { closingReasonLabels } from '../codes/closing.ts';
import { livelihoodLabels, livelihoods } from '../codes/livelihood.ts';
import { criterionLabels, priorityGroupLabels, processLevelLabels } from '../codes/raising.ts';
import { formatCount, formatDays, formatNumber, formatTime, joinWords } from '../text/format.ts';
import { presentGoals } from './present-goals.ts';
import { holderSuggestionLabels, reportPeriodLabels, type RuleSet } from './rule-set.ts';
import type { RulesView } from './view.ts';

type Section = RulesView['sets'][number]['sections'][number];
type Line = Section['lines'][number];
/** What a team has set for itself among the rules. */
export interface RuledTeam {
  readonly name: string;
  readonly settings: {
    readonly targetRange?: { readonly min: number; readonly max: number } | undefined;
  };
}

/** Everything a rule set decides (handbook §9), under the headings one looks for. */
export function ruleSections(set: RuleSet, teams: readonly RuledTeam[]): readonly Section[] {
  return [
    { title: 'Mötet och kallelsen', lines: meetingLines(set) },
    { title: 'Vem som kan få stöd', lines: whoLines(set) },
    { title: 'Kriterier för att ta emot ett ärende', lines: named(set.criteria, criterionLabels) },
    { title: 'Prioriterade grupper', lines: priorityLines(set) },
    { title: 'Processnivåer', lines: named(set.processLevels, processLevelLabels) },
    { title: 'Ärendebärare efter försörjning', lines: holderLines(set) },
    { title: 'Avslutsorsaker', lines: named(set.closingReasons, closingReasonLabels) },
    { title: 'Larm', lines: alarmLines(set) },
    { title: 'Mål', lines: presentGoals(set) },
    { title: 'Rapporter och små antal', lines: reportLines(set) },
    { title: 'Roller och grupper', lines: roleLines(set) },
    { title: 'Målspann för samtidiga ärenden', lines: targetLines(teams) },
  ];
}

function meetingLines({ notice, meetingMinutes }: RuleSet): readonly Line[] {
  return [
    {
      label: 'Förfrågan om ärenden',
      text: `${formatDays(notice.casesLeadDays)} före mötet, till alla medlemmar`,
    },
    {
      label: 'Kallelse',
      text: `${formatDays(notice.leadDays)} före mötet ${formatTime(notice.time)}, tidigare om dagen infaller på en helg`,
    },
    {
      label: 'Påminnelse',
      text: `${formatDays(notice.reminderLeadDays)} före mötet, till den som inte har svarat`,
    },
    { label: 'Mötets längd', text: `Minst ${formatNumber(meetingMinutes)} minuter utan lunch` },
  ];
}

function whoLines({ ages }: RuleSet): readonly Line[] {
  return [
    { label: 'Arbetsför ålder', text: `${ages.from}–${ages.to} år` },
    { label: 'Unga', text: `${ages.from}–${ages.youngTo} år` },
  ];
}

function priorityLines({ priorityGroups }: RuleSet): readonly Line[] {
  return priorityGroups.length === 0
    ? [{ label: 'Inga grupper är prioriterade', text: '' }]
    : named(priorityGroups, priorityGroupLabels);
}

function holderLines({ holderParty }: RuleSet): readonly Line[] {
  return livelihoods.map((livelihood) => {
    const suggestion = holderParty[livelihood];
    return {
      label: livelihoodLabels[livelihood],
      text: suggestion === undefined ? 'Inget förslag' : holderSuggestionLabels[suggestion],
    };
  });
}

function alarmLines(set: RuleSet): readonly Line[] {
  return [
    {
      label: 'Ingen uppföljning bokad',
      text: `Larmar efter ${formatDays(set.noNextStepDays)}`,
    },
    {
      label: 'Ingen insats påbörjad',
      text: `Larmar efter ${formatCount(set.noMeasureMonths, 'månad', 'månader')}`,
    },
    {
      label: 'Länge i teamet',
      text: `Larmar efter ${formatCount(set.longStayMonths, 'månad', 'månader')}`,
    },
    {
      label: 'Förmötet, när inget möte är planerat',
      text: `Ska vara klart inom ${formatDays(set.preparationDays)}`,
    },
    {
      label: 'Insats i utbudskartan',
      text: `Behöver bekräftas efter ${formatDays(set.offerStaleDays)}`,
    },
  ];
}

function reportLines({ reportPeriods, suppression }: RuleSet): readonly Line[] {
  const { threshold, percentFrom } = suppression;
  return [
    {
      label: 'Redovisas per',
      text: joinWords(reportPeriods.map((period) => reportPeriodLabels[period])),
    },
    {
      label: 'Små antal',
      text: `Antal 1–${threshold - 1} visas inte utanför teamet (..), och inte heller det som de kan räknas fram av`,
    },
    {
      label: 'Andelar',
      text: `Visas i procent först när de bygger på minst ${formatNumber(percentFrom)} personer.`,
    },
  ];
}

function roleLines({ individualCoordinatorApart, steeringGroups }: RuleSet): readonly Line[] {
  return [
    {
      label: 'Individkoordinator',
      text: individualCoordinatorApart
        ? 'En annan roll än samordnaren. När en person har båda varnas det för det.'
        : 'Får vara samma person som samordnaren',
    },
    { label: 'Lokala styrgrupper i länet', text: steeringText(steeringGroups) },
  ];
}

function steeringText(groups: number): string {
  return `${formatNumber(groups)}. Vilka team som hör till vilken styrgrupp står med datum under samordningsförbundet.`;
}

/** Each team's own, not the rule set's: shown here since one asks for it together with the rules. */
function targetLines(teams: readonly RuledTeam[]): readonly Line[] {
  return teams.map(({ name, settings: { targetRange } }) => ({
    label: name,
    text: targetRange === undefined ? 'Inte satt' : `${targetRange.min}–${targetRange.max} ärenden`,
  }));
}

function named<Code extends string | number>(
  codes: readonly Code[],
  labels: Readonly<Record<Code, string>>,
): readonly Line[] {
  return codes.map((code) => ({ label: labels[code], text: '' }));
}
