import { headings } from '../text/headings.ts';
import type { SubjectType } from './subject.ts';

interface ReportWords {
  /** `Årsrapport Styrgrupp Berg–Åre`, where it is of the kind of period that is owed; `Rapport …` of any other. */
  readonly title: string;
  /** `till styrgruppen`, as in: it is not left to the styrgrupp. */
  readonly to: string;
  readonly submit: string;
  readonly submitHint: string;
  /** Before what has to be changed. */
  readonly returned: string;
}

const lasts = 'Texterna går att ändra tills den är undertecknad.';
const toChannel = 'När du lämnar rapporten får styrgruppen veta det i sin kanal.';

/** A report in words, by whose it is. */
export const subjectWords: Readonly<Record<SubjectType, ReportWords>> = {
  team: {
    title: 'Rapport',
    to: 'till styrgruppen',
    submit: headings.toSteering,
    submitHint: `${toChannel} ${lasts}`,
    returned: 'Styrgruppen vill ha ändrat:',
  },
  'steering-group': {
    title: 'Årsrapport',
    to: 'för underskrift',
    submit: 'Lämna för underskrift',
    submitHint: `${toChannel} Ledamöterna undertecknar, var och en för sin part. ${lasts}`,
    returned: 'Ändra innan den undertecknas:',
  },
  county: {
    title: 'Halvårsrapport',
    to: 'till Länsam',
    submit: 'Lämna till Länsam',
    submitHint: `När du har lämnat rapporten undertecknar Länsams ledamöter den, var och en för sin part. ${lasts}`,
    returned: 'Länsam vill ha ändrat:',
  },
};

/** What is entered of the county, beside what is entered of its teams. */
export const countyRow = 'Länet';
