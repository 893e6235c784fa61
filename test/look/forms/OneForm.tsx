import { Title1 } from '@fluentui/react-components';
import type { FormStart } from '../../../shared/forms/form.ts';
import type { ThemeName } from '../../../tab/host/theme-name.ts';
import { wrongTexts } from '../../builders/form-samples.ts';
import type { AskedForm } from './asked-form.ts';
import { describedForms } from './described.ts';
import { members } from './every-kind-start.ts';
import { OnCard } from './OnCard.tsx';
import { OnTab } from './OnTab.tsx';

interface OneFormProps {
  readonly asked: AskedForm;
  readonly theme: ThemeName;
}

/** One described form, empty or wrongly filled in, in the tab and on a card, to be sent. */
export function OneForm({ asked: { name, filled }, theme }: OneFormProps) {
  const form = describedForms.find((one) => one.name === name)?.form;
  if (form === undefined) throw new Error(`No form is called ${name}.`);
  const picked = Object.entries(form.fields).filter(([, { kind }]) => kind.startsWith('pick'));
  const start: FormStart = {
    choices: Object.fromEntries(picked.map(([of]) => [of, members])),
    values: filled === 'wrong' ? wrongTexts(form) : {},
  };
  return (
    <main>
      <Title1 as="h1">{`${name}, ${filled}`}</Title1>
      <section aria-label="I fliken">
        <OnTab form={form} start={start} />
      </section>
      <section aria-label="På kort">
        <OnCard form={form} start={start} theme={theme} pressed />
      </section>
    </main>
  );
}
