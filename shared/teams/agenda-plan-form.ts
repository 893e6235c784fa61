import type { FieldProblem } from '../forms/read.ts';
import type { ClockTime } from '../kernel/calendar.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { AgendaPlan } from './agenda-plan.ts';

/** FK joins for an hour (handbook §2), where the team sets no other. */
const usualFkMinutes = 60;

/** What stands in the form of the settings about the agenda. */
export interface AgendaValues {
  readonly generalFirst: boolean;
  readonly caseMinutes?: number | undefined;
  readonly fkMinutes?: number | undefined;
  readonly generalMinutes?: number | undefined;
  readonly lunchFrom?: ClockTime | undefined;
  readonly lunchTo?: ClockTime | undefined;
}

/** The plan as its inputs open. */
export function agendaTexts(plan: AgendaPlan | undefined): Readonly<Record<string, string>> {
  const { minutes, lunch } = plan ?? {};
  return {
    generalFirst: String(plan?.first === 'general'),
    caseMinutes: minutes?.cases.toString() ?? '',
    fkMinutes: minutes?.fk.toString() ?? '',
    generalMinutes: minutes?.general.toString() ?? '',
    lunchFrom: lunch?.from ?? '',
    lunchTo: lunch?.to ?? '',
  };
}

/** Nothing where the team keeps to the usual: the cases first, and no minutes set aside. */
export function agendaPlanIn(
  values: AgendaValues,
): Result<AgendaPlan | undefined, readonly FieldProblem[]> {
  const { generalFirst, caseMinutes, generalMinutes, fkMinutes } = values;
  const { lunchFrom: from, lunchTo: to } = values;
  const wrong: readonly FieldProblem[] = [
    ...((caseMinutes === undefined) === (generalMinutes === undefined)
      ? []
      : [
          {
            field: caseMinutes === undefined ? 'caseMinutes' : 'generalMinutes',
            text: 'Skriv minuter för båda delarna, eller lämna båda tomma.',
          },
        ]),
    ...(fkMinutes !== undefined && caseMinutes === undefined && generalMinutes === undefined
      ? [{ field: 'caseMinutes', text: 'Skriv minuter också för ärenden och information.' }]
      : []),
    ...((from === undefined) === (to === undefined)
      ? []
      : [
          {
            field: from === undefined ? 'lunchFrom' : 'lunchTo',
            text: 'Lunchen behöver både början och slut, eller inget av dem.',
          },
        ]),
    ...(from !== undefined && to !== undefined && to <= from
      ? [{ field: 'lunchTo', text: 'Lunchen ska inte sluta innan den börjar.' }]
      : []),
  ];
  if (wrong.length > 0) return err(wrong);
  const minutes =
    caseMinutes === undefined || generalMinutes === undefined
      ? undefined
      : { cases: caseMinutes, fk: fkMinutes ?? usualFkMinutes, general: generalMinutes };
  const lunch = from === undefined || to === undefined ? undefined : { from, to };
  if (!generalFirst && minutes === undefined && lunch === undefined) return ok(undefined);
  return ok({
    first: generalFirst ? 'general' : 'cases',
    ...(minutes === undefined ? {} : { minutes }),
    ...(lunch === undefined ? {} : { lunch }),
  });
}
