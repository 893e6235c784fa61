import { AdaptiveCard, HostConfig } from 'adaptivecards';
import { useEffect, useRef } from 'react';
import { buttons, card, execute } from '../../../bot/teams/cards/parts/elements.ts';
import { formInputs } from '../../../bot/teams/cards/parts/form-inputs.ts';
import type { Form, FormStart } from '../../../shared/forms/form.ts';
import type { ThemeName } from '../../../tab/host/theme-name.ts';
import { hostConfig, styleSheet } from '../host-config.ts';
import { everyKindStart } from './every-kind-start.ts';

interface OnCardProps {
  readonly form: Form;
  readonly start?: FormStart;
  readonly theme: ThemeName;
  /** With the button that sends it, to be pressed. */
  readonly pressed?: boolean;
}

/** The form's inputs as a card has them, drawn by the renderer that the Playground uses. */
export function OnCard(props: OnCardProps) {
  const { form, start = everyKindStart, theme, pressed = false } = props;
  const place = useRef<HTMLDivElement>(null);
  const drawnAs = theme === 'light' ? 'default' : theme;
  useEffect(() => {
    const drawn = new AdaptiveCard();
    drawn.hostConfig = new HostConfig(hostConfig(drawnAs));
    const send = pressed ? [buttons([execute({ title: form.send, verb: 'send', data: {} })])] : [];
    drawn.parse(card({ fallbackText: form.open, body: [...formInputs(form, start), ...send] }));
    // Only where there is somebody to send it to does the renderer look at what is filled in.
    drawn.onExecuteAction = () => undefined;
    const element = drawn.render();
    if (element !== undefined) place.current?.replaceChildren(element);
  }, [form, start, drawnAs, pressed]);
  return (
    <div data-card>
      {/* What Teams draws round the renderer's inputs; nothing outside the card. */}
      <style>{`@scope ([data-card]) {${styleSheet(drawnAs)}}`}</style>
      <div ref={place} />
    </div>
  );
}
