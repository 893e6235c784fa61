import { Body1, Button } from '@fluentui/react-components';
import { gatheringPresses, tellGatheringForm } from '../../../shared/gatherings/forms.ts';
import type { GatheringView } from '../../../shared/gatherings/view.ts';
import { useSend } from '../../client/useSend.ts';
import { ButtonForm } from '../../forms/ButtonForm.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { SendFailure } from '../../parts/SendFailure.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { yearText } from '../../text/year-text.ts';
import { atGathering } from '../../call/at-gathering.ts';

/** Between the styrgrupp and the teams: asked before the meeting, told after it. */
export function AroundSections({ view }: { readonly view: GatheringView }) {
  const { head, asked, toTell, toAcknowledge, informedText, can } = view;
  const sending = useSend();
  const at = atGathering(head);
  const asks = asked !== undefined || can.ask;
  return (
    <>
      {toTell.length > 0 && (
        <Section title={yearText.tell} accent>
          {toTell.map(({ teamId, askText }) => (
            <Stack key={teamId} tight>
              <Body1>{askText}</Body1>
              <ButtonForm
                form={tellGatheringForm}
                command={(said) => ({ verb: 'tell-gathering', ...at, fromTeamId: teamId, ...said })}
              />
            </Stack>
          ))}
        </Section>
      )}
      {asks && (
        <Section title={yearText.asked}>
          {asked === undefined ? (
            <div>
              <Button
                disabledFocusable={sending.sending}
                onClick={() => void sending.send({ verb: 'ask-gathering-people', ...at })}
              >
                {gatheringPresses.ask.label}
              </Button>
            </div>
          ) : asked.answers.length === 0 ? (
            <Quiet>{yearText.noAnswers}</Quiet>
          ) : (
            <Rows of={asked.answers} keyOf={({ who, text }) => `${who} ${text}`}>
              {({ who, text }) => (
                <Stack tight>
                  <Body1>{text}</Body1>
                  <Quiet>{who}</Quiet>
                </Stack>
              )}
            </Rows>
          )}
        </Section>
      )}
      {(toAcknowledge.length > 0 || informedText !== undefined) && (
        <Section title={yearText.informed}>
          {informedText !== undefined && <Quiet>{informedText}</Quiet>}
          <Stack as="row">
            {toAcknowledge.map(({ value, label }) => (
              <Button
                key={value}
                appearance="primary"
                disabledFocusable={sending.sending}
                onClick={() =>
                  void sending.send({
                    verb: 'acknowledge-gathering',
                    ...at,
                    informedTeamId: value,
                  })
                }
              >
                {yearText.acknowledge(label)}
              </Button>
            ))}
          </Stack>
        </Section>
      )}
      <SendFailure failure={sending.failure} />
    </>
  );
}
