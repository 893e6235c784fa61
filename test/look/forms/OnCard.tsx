import { AdaptiveCard, HostConfig } from 'adaptivecards';
import { useEffect, useRef } from 'react';
import { card } from '../../../bot/teams/cards/parts/elements.ts';
import { formInputs } from '../../../bot/teams/cards/parts/form-inputs.ts';
import type { Form } from '../../../shared/forms/form.ts';
import type { ThemeName } from '../../../tab/host/theme-name.ts';
import { hostConfig, styleSheet } from '../host-config.ts';
import { everyKindStart } from './every-kind-start.ts';

interface OnCardProps {
  readonly form: Form;
  readonly theme: ThemeName;
}

/** The form's inputs as a card has them, drawn by the renderer that the Playground uses. */
export function OnCard({ form, theme }: OnCardProps) {
  const place = useRef<HTMLDivElement>(null);
  const drawnAs = theme === 'light' ? 'default' : theme;
  useEffect(() => {
    const drawn = new AdaptiveCard();
    drawn.hostConfig = new HostConfig(hostConfig(drawnAs));
    drawn.parse(card({ fallbackText: form.open, body: formInputs(form, everyKindStart) }));
    const element = drawn.render();
    if (element !== undefined) place.current?.replaceChildren(element);
  }, [form, drawnAs]);
  return (
    <div data-card>
      {/* What Teams draws round the renderer's inputs; nothing outside the card. */}
      <style>{`@scope ([data-card]) {${styleSheet(drawnAs)}}`}</style>
      <div ref={place} />
    </div>
  );
}
