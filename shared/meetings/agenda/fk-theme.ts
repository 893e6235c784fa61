import { fkThemeLabels, fkThemeOn } from '../../codes/fk-theme.ts';
import { settingsOn } from '../../teams/dated-settings.ts';
import type { Team } from '../../teams/team.ts';
import type { Meeting } from '../meeting.ts';

/** `sjukförsäkringen`, by what the team had decided for that day; nothing where its themes do not alternate. */
export function fkThemeOf({ plan }: Pick<Meeting, 'plan'>, team: Team): string | undefined {
  const { fkOddMonths } = settingsOn(team, plan.date);
  return fkOddMonths === undefined ? undefined : fkThemeLabels[fkThemeOn(fkOddMonths, plan.date)];
}

/** `Tema: sjukförsäkringen` */
export function fkThemeText(meeting: Pick<Meeting, 'plan'>, team: Team): string | undefined {
  const theme = fkThemeOf(meeting, team);
  return theme === undefined ? undefined : `Tema: ${theme}`;
}
