import { fkRotationLabels } from '../codes/fk-theme.ts';
import { answerLabels } from '../forms/words.ts';
import { noFkThemes, settingsForm } from './settings-form.ts';
import { addDays, type IsoDate } from '../kernel/calendar.ts';
import { formatDay, formatTimeSpan, joinWords, formatUntil } from '../text/format.ts';
import { type Dated, settingChanges } from './dated-settings.ts';
import type { DatedSettings, Team, TeamSettings } from './team.ts';
import type { SettingLine, SettingName, TeamSettingsView } from './view.ts';

export const targetTitle = 'Nyckeltal för samtidiga ärenden';

const labels: Readonly<Record<SettingName, string>> = {
  targetRange: targetTitle,
  breakPeriods: 'Uppehåll',
  fkMayRaise: settingsForm.fields.fkMayRaise.label,
  fkWorksWithCases: settingsForm.fields.fkWorksWithCases.label,
  fkOddMonths: settingsForm.fields.fkOddMonths.label,
  intakePaused: 'Intag av nya ärenden',
  agendaPlan: 'Dagordningens upplägg',
};

/** What holds now, what is to come and what held before, of everything a team decides for itself. */
export function presentSettings(team: Team, today: IsoDate): TeamSettingsView {
  const {
    targetRange,
    breakPeriods,
    fkMayRaise,
    fkWorksWithCases,
    fkOddMonths,
    intakePaused,
    agendaPlan,
  } = team.settings;
  const all: readonly Span[] = [
    ...spansOf('targetRange', targetRange, rangeText),
    ...spansOf('breakPeriods', breakPeriods, (breaks, { from, to }) =>
      breaksText(breaks, to !== undefined && to < today ? from : today, to),
    ),
    ...spansOf('fkMayRaise', fkMayRaise, yesOrNo),
    ...spansOf('fkWorksWithCases', fkWorksWithCases, yesOrNo),
    ...spansOf('fkOddMonths', fkOddMonths, (odd) =>
      odd === null ? noFkThemes : fkRotationLabels[odd],
    ),
    ...spansOf('intakePaused', intakePaused, (paused) => intakeText(paused, today)),
    ...spansOf('agendaPlan', agendaPlan, agendaText),
  ];
  return {
    basedOn: settingChanges(team),
    dated: team.settings,
    now: all.filter((span) => hasBegun(span, today) && !isOver(span, today)).map(lineOf),
    coming: all.filter((span) => !hasBegun(span, today)).map(lineOf),
    earlier: all.filter((span) => isOver(span, today)).map(lineOf),
  };
}

function yesOrNo(is: boolean): string {
  return is ? answerLabels.yes : answerLabels.no;
}

/** `15–20 ärenden` */
export function rangeText(range: TeamSettings['targetRange'] | null): string {
  return range === undefined || range === null ? 'Inte satt' : `${range.min}–${range.max} ärenden`;
}

/** A decision, and the days it holds. */
interface Span {
  readonly name: SettingName;
  /** Nothing for what has been so from the beginning. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  readonly text: string;
}

function spansOf<T>(
  name: SettingName,
  list: readonly Dated<T>[],
  textOf: (value: T, days: Pick<Span, 'from' | 'to'>) => string,
): readonly Span[] {
  return list.map(({ from, value }, n) => {
    const next = list[n + 1];
    const days = {
      ...(n === 0 ? {} : { from }),
      ...(next === undefined ? {} : { to: addDays(next.from, -1) }),
    };
    return { name, text: textOf(value, days), ...days };
  });
}

function hasBegun({ from }: Span, today: IsoDate): boolean {
  return from === undefined || from <= today;
}

function isOver({ to }: Span, today: IsoDate): boolean {
  return to !== undefined && to < today;
}

function lineOf({ name, from, to, text }: Span): SettingLine {
  const when = [
    ...(from === undefined ? [] : [`från ${formatDay(from)}`]),
    ...(to === undefined ? [] : [formatUntil(to)]),
  ];
  return {
    name,
    label: labels[name],
    text,
    whenText: when.join(' '),
    ...(from === undefined ? {} : { from }),
  };
}

/** Of a team that declares its summers for years ahead, those that are of any concern while the decision holds. */
function breaksText(
  breaks: TeamSettings['breakPeriods'],
  first: IsoDate | undefined,
  last: IsoDate | undefined,
): string {
  const among = breaks.filter(
    ({ from, to }) => (first === undefined || to >= first) && (last === undefined || from <= last),
  );
  return among.length === 0
    ? 'Inga'
    : joinWords(among.map(({ from, to }) => `${formatDay(from)}–${formatDay(to)}`));
}

function intakeText(
  paused: DatedSettings['intakePaused'][number]['value'],
  today: IsoDate,
): string {
  if (paused === null) return 'Öppet';
  const { from, to } = paused;
  if (to === undefined) return `Pausat från ${formatDay(from)} tills vidare`;
  const span = `${formatDay(from)}–${formatDay(to)}`;
  return to < today ? `Öppet, var pausat ${span}` : `Pausat ${span}`;
}

/** `Ärendena först. Ärenden 120 min, Försäkringskassan 60 min, lärande och information 45 min. Lunch kl. 12.00–12.45` */
function agendaText(plan: DatedSettings['agendaPlan'][number]['value']): string {
  const { first = 'cases', minutes, lunch } = plan ?? {};
  return [
    first === 'general' ? 'Lärande och information först' : 'Ärendena först',
    ...(minutes === undefined
      ? []
      : [
          `Ärenden ${minutes.cases} min, Försäkringskassan ${minutes.fk} min, lärande och information ${minutes.general} min`,
        ]),
    ...(lunch === undefined ? [] : [`Lunch ${formatTimeSpan(lunch.from, lunch.to)}`]),
  ].join('. ');
}
