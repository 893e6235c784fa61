import { fkRotationLabels } from '../codes/fk-theme.ts';
import { day, oneOf, optional, tick, time, wholeNumber } from '../forms/field.ts';
import { form } from '../forms/form.ts';
import { type FieldProblem, readForm } from '../forms/read.ts';
import { fromDay, toDay, firstDayMissing, lastDayMissing, validFromDay } from '../forms/words.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { agendaPlanIn, agendaTexts } from './agenda-plan-form.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { TeamSettings } from './team.ts';

const cases = { least: 0, most: 500, missing: 'Skriv ett heltal från 0 till 500.' };

const ofPart = { least: 0, most: 600, missing: 'Skriv minuter som ett heltal från 0 till 600.' };

const lunchMissing = 'Skriv både när lunchen börjar och när den slutar.';

export const noFkThemes = 'Inga teman';

const pauseMissing = 'Ange den dag pausen börjar.';

/** What a team decides for itself; its breaks are rows of `breakForm`, and one text among the others. */
export const settingsForm = form({
  name: 'settings',
  open: 'Ändra arbetssättet',
  send: 'Spara',
  done: 'Sparat.',
  fields: {
    from: day({
      label: validFromDay,
      hint: 'Det som redan har bedömts och räknats ändras inte.',
      missing: 'Ange den dag det börjar gälla.',
    }),
    min: optional(wholeNumber({ label: 'Nyckeltal: minst antal pågående', ...cases })),
    max: optional(wholeNumber({ label: 'Nyckeltal: högst antal pågående', ...cases })),
    fkMayRaise: tick({
      label: 'Försäkringskassan får aktualisera ärenden',
      short: 'Försäkringskassan',
      missing: '',
    }),
    fkWorksWithCases: tick({
      label: 'Försäkringskassans kontaktperson arbetar med enskilda ärenden',
      hint: 'Då kan den bli ärendebärare, och ser det ärendet men inga andra än dem som Försäkringskassan har aktualiserat.',
      short: 'Enskilda ärenden',
      missing: '',
    }),
    fkOddMonths: optional(
      oneOf(fkRotationLabels, {
        label: 'Försäkringskassans teman, varannan månad',
        hint: 'Temat står i kallelsen.',
        missing: 'Välj hur temana växlar.',
        none: noFkThemes,
      }),
    ),
    paused: tick({ label: 'Intaget är pausat', short: 'Intag', missing: '' }),
    pausedFrom: optional(
      day({ label: 'Pausat från och med', missing: pauseMissing, fills: ['intakePaused.from'] }),
    ),
    pausedTo: optional(
      day({
        label: `${toDay} (valfritt)`,
        hint: 'Lämna tomt om det inte är bestämt.',
        missing: 'Ange den dag pausen slutar.',
        fills: ['intakePaused.to'],
      }),
    ),
    generalFirst: tick({
      label: 'Lärande och information (del 1) före ärendena (del 2)',
      short: 'Dagordning',
      missing: '',
      fills: ['agendaPlan.first'],
    }),
    caseMinutes: optional(
      wholeNumber({ label: 'Minuter för ärendena', fills: ['minutes.cases'], ...ofPart }),
    ),
    fkMinutes: optional(
      wholeNumber({
        label: 'Minuter med Försäkringskassan',
        hint: 'Efter ärendena. Tomt är en timme, 0 är ingen.',
        fills: ['minutes.fk'],
        ...ofPart,
      }),
    ),
    generalMinutes: optional(
      wholeNumber({
        label: 'Minuter för lärande och information',
        fills: ['minutes.general'],
        ...ofPart,
      }),
    ),
    lunchFrom: optional(
      time({ label: 'Lunchen börjar', missing: lunchMissing, fills: ['lunch.from'] }),
    ),
    lunchTo: optional(
      time({ label: 'Lunchen slutar', missing: lunchMissing, fills: ['lunch.to'] }),
    ),
  },
});

export const breakForm = form({
  name: 'break',
  open: 'Lägg till uppehåll',
  done: 'Uppehållet är tillagt.',
  fields: {
    from: day({ label: fromDay, missing: firstDayMissing }),
    to: day({ label: toDay, missing: lastDayMissing }),
  },
});

/** What stands in the form, as texts by the names of its inputs; the breaks as one. */
export type SettingTexts = Readonly<Record<string, string>>;
export interface BreakRow {
  readonly from: string;
  readonly to: string;
}

/** The settings as their form opens, for a change from a day on; without what is over. */
export function settingTexts(settings: TeamSettings, today: IsoDate): SettingTexts {
  const { targetRange, breakPeriods, fkMayRaise, fkWorksWithCases } = settings;
  const paused = settings.intakePaused;
  const intakePaused = paused?.to !== undefined && paused.to < today ? undefined : paused;
  return {
    from: today,
    min: targetRange?.min.toString() ?? '',
    max: targetRange?.max.toString() ?? '',
    breakPeriods: breakRowsText(breakPeriods.filter(({ to }) => to >= today)),
    fkMayRaise: String(fkMayRaise),
    fkWorksWithCases: String(fkWorksWithCases),
    fkOddMonths: settings.fkOddMonths ?? '',
    paused: String(intakePaused !== undefined),
    pausedFrom: intakePaused?.from ?? '',
    pausedTo: intakePaused?.to ?? '',
    ...agendaTexts(settings.agendaPlan),
  };
}

/** What the filled-in form says, or everything that must be mended in it. */
export function readSettings(
  texts: SettingTexts,
): Result<{ readonly settings: TeamSettings; readonly from: IsoDate }, readonly FieldProblem[]> {
  const read = readForm(settingsForm, { get: (name) => texts[name] });
  const breaks = readBreaks(texts['breakPeriods']);
  const problems = [...(read.ok ? [] : read.error), ...(breaks.ok ? [] : breaks.error)];
  if (!read.ok || !breaks.ok) return err(problems);
  const { from, min, max, fkMayRaise, fkWorksWithCases, fkOddMonths } = read.value;
  const { paused, pausedFrom, pausedTo } = read.value;
  const agendaPlan = agendaPlanIn(read.value);
  const wrong = [
    ...problem(
      (min === undefined) !== (max === undefined),
      [min === undefined ? 'min' : 'max'],
      'Skriv både minst och högst, eller lämna båda tomma.',
    ),
    ...problem(
      min !== undefined && max !== undefined && min > max,
      ['min', 'max'],
      'Minst ska inte vara mer än högst.',
    ),
    ...problem(paused && pausedFrom === undefined, ['pausedFrom'], pauseMissing),
    ...problem(
      paused && pausedFrom !== undefined && pausedTo !== undefined && pausedTo < pausedFrom,
      ['pausedTo'],
      'Pausen ska inte sluta innan den börjar.',
    ),
  ];
  if (!agendaPlan.ok || wrong.length > 0)
    return err([...wrong, ...(agendaPlan.ok ? [] : agendaPlan.error)]);
  return ok({
    from,
    settings: {
      fkMayRaise,
      fkWorksWithCases,
      breakPeriods: [...breaks.value],
      ...(fkOddMonths === undefined ? {} : { fkOddMonths }),
      ...(agendaPlan.value === undefined ? {} : { agendaPlan: agendaPlan.value }),
      ...(min === undefined || max === undefined ? {} : { targetRange: { min, max } }),
      ...(paused && pausedFrom !== undefined
        ? {
            intakePaused: {
              from: pausedFrom,
              ...(pausedTo === undefined ? {} : { to: pausedTo }),
            },
          }
        : {}),
    },
  });
}

export function breakRowsIn(text: string | undefined): readonly BreakRow[] {
  // Written by `breakRowsText` only; what else a browser may have kept is no row.
  const rows: unknown = text === undefined || text === '' ? [] : JSON.parse(text);
  return Array.isArray(rows)
    ? rows.map(({ from = '', to = '' }: Partial<BreakRow>) => ({ from, to }))
    : [];
}

export function breakRowsText(rows: readonly BreakRow[]): string {
  return JSON.stringify(rows.map(({ from, to }) => ({ from, to })));
}

function readBreaks(
  text: string | undefined,
): Result<readonly BreakRow[], readonly FieldProblem[]> {
  const problems: FieldProblem[] = [];
  const breaks = breakRowsIn(text).flatMap((row, at) => {
    const read = readForm(breakForm, { get: (name) => row[name as keyof BreakRow] });
    const found = read.ok
      ? problem(
          read.value.to < read.value.from,
          ['to'],
          'Uppehållet ska inte sluta innan det börjar.',
        )
      : read.error;
    problems.push(
      ...found.map(({ field, text: said }) => ({
        field: `breakPeriods.${at}.${field}`,
        text: said,
      })),
    );
    return read.ok ? [read.value] : [];
  });
  return problems.length > 0 ? err(problems) : ok(breaks);
}

function problem(is: boolean, fields: readonly string[], text: string): readonly FieldProblem[] {
  return is ? fields.map((field) => ({ field, text })) : [];
}
