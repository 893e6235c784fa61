import type { IsoDate } from '../kernel/calendar.ts';
import type { Saying } from './entered.ts';

/** What tells it from others of its kind and place: said again it is the same, and corrected. */
function enteredKeyOf(said: Saying): string {
  switch (said.what) {
    case 'posts':
      return `${said.values.post}-${said.values.from}`;
    case 'survey':
      return `${said.values.goal}-${said.values.respondents}-${said.values.year}`;
    case 'costs':
    case 'assistance':
    case 'capital':
    case 'yearly':
      return String(said.values.year);
  }
}

export function idOf(place: string, said: Saying): string {
  return `${place}-${said.what}-${enteredKeyOf(said)}`;
}

/** The days it is about, both counted in. */
export function spanOf({ what, values }: Saying): { readonly from: IsoDate; readonly to: IsoDate } {
  return what === 'posts' ? values : { from: `${values.year}-01-01`, to: `${values.year}-12-31` };
}
