import type { TeamSettings } from '../../../shared/teams/team.ts';
import type { TeamView } from '../../../shared/teams/view.ts';

/** What stands in the settings form; empty strings where nothing has been filled in. */
export interface SettingsFormState {
  readonly min: string;
  readonly max: string;
  readonly breaks: readonly { readonly from: string; readonly to: string }[];
  readonly fkMayRaise: boolean;
  readonly paused: boolean;
  readonly pausedFrom: string;
  readonly pausedTo: string;
}

export function settingsFormOf(settings: TeamView['settings']): SettingsFormState {
  return {
    min: settings.targetMin?.toString() ?? '',
    max: settings.targetMax?.toString() ?? '',
    breaks: settings.breakPeriods.map(({ from, to }) => ({ from, to })),
    fkMayRaise: settings.fkMayRaise,
    paused: settings.intakePaused !== undefined,
    pausedFrom: settings.intakePaused?.from ?? '',
    pausedTo: settings.intakePaused?.to ?? '',
  };
}

/** The settings as they are sent. Half a target range or half a break is left out: it says nothing. */
export function settingsOf(form: SettingsFormState): TeamSettings {
  return {
    fkMayRaise: form.fkMayRaise,
    breakPeriods: form.breaks.filter(({ from, to }) => from !== '' && to !== ''),
    ...(form.min === '' || form.max === ''
      ? {}
      : { targetRange: { min: Number(form.min), max: Number(form.max) } }),
    ...(form.paused && form.pausedFrom !== ''
      ? {
          intakePaused: {
            from: form.pausedFrom,
            ...(form.pausedTo === '' ? {} : { to: form.pausedTo }),
          },
        }
      : {}),
  };
}
