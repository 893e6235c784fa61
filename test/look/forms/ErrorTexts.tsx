import { Body1, Caption1, Title2 } from '@fluentui/react-components';
import { refusalText } from '../../../shared/commands/refusals.ts';
import { text } from '../../../tab/text/text.ts';
import { everyRefusal } from '../../builders/every-refusal.ts';

/** What is said whatever the form: every refusal with every kind of fact, and what can go wrong on the way. */
export function ErrorTexts() {
  const onTheWay = Object.entries({ ...text.send, ...text.state });
  return (
    <section aria-label="Alla felmeddelanden">
      <Title2 as="h2">{`Alla felmeddelanden (${everyRefusal.length})`}</Title2>
      <dl style={{ overflowWrap: 'anywhere' }}>
        {everyRefusal.map((refusal) => (
          <Said key={JSON.stringify(refusal)} by={JSON.stringify(refusal)}>
            {refusalText(refusal)}
          </Said>
        ))}
        {onTheWay.map(([name, said]) => (
          <Said key={name} by={name}>
            {said}
          </Said>
        ))}
      </dl>
    </section>
  );
}

interface SaidProps {
  readonly by: string;
  readonly children: string;
}

function Said({ by, children }: SaidProps) {
  return (
    <>
      <dt>
        <Caption1>{by}</Caption1>
      </dt>
      <dd style={{ margin: '0 0 8px' }}>
        <Body1>{children}</Body1>
      </dd>
    </>
  );
}
