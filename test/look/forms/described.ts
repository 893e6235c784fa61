import type { Form } from '../../../shared/forms/form.ts';

/** A form where it is described. */
export interface DescribedThere {
  readonly file: string;
  readonly name: string;
  readonly form: Form;
}

/** Every form that is described anywhere, found by what it is: what is described cannot be left out here. */
export const describedForms: readonly DescribedThere[] = Object.entries(
  import.meta.glob<Readonly<Record<string, unknown>>>('../../../shared/**/*form*.ts', {
    eager: true,
  }),
).flatMap(([file, exported]) =>
  Object.entries(exported).flatMap(([name, value]) =>
    isForm(value) ? [{ file: file.replace('../../../', ''), name, form: value }] : [],
  ),
);

function isForm(value: unknown): value is Form {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['name', 'open', 'send', 'done', 'fields'].every((part) => part in value)
  );
}
