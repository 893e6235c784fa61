import { Body1, Body1Strong, Caption1, Title2, Title3 } from '@fluentui/react-components';
import { describedForms } from './described.ts';

/** Every described form with its words, field by field, and what each field says when it is wrong. */
export function DescribedForms() {
  return (
    <section aria-label="Alla beskrivna formulär">
      <Title2 as="h2">{`Alla beskrivna formulär (${describedForms.length})`}</Title2>
      {describedForms.map(({ file, name, form }) => (
        <article key={`${file} ${name}`} style={{ overflowWrap: 'anywhere' }}>
          <Title3 as="h3" block>{`${form.open} → ${form.send} → ${form.done}`}</Title3>
          <Caption1 block>{`${name}, ${file}`}</Caption1>
          {form.intro !== undefined && <Body1 block>{form.intro}</Body1>}
          <ul>
            {Object.entries(form.fields).map(([fieldName, field]) => (
              <li key={fieldName}>
                <Body1Strong>{field.label}</Body1Strong>{' '}
                <Caption1>{`${fieldName}: ${field.kind}${'optional' in field ? ', får lämnas tomt' : ''}`}</Caption1>
                {field.hint !== undefined && <Body1 block>{field.hint}</Body1>}
                <Body1 block>{`✗ ${field.missing}`}</Body1>
              </li>
            ))}
          </ul>
        </article>
      ))}
    </section>
  );
}
