import { Body1, Button, Link } from '@fluentui/react-components';
import { Fragment, useState } from 'react';
import { newSteeringGroupForm, newSteeringGroupStart } from '../../../shared/federation/forms.ts';
import type { FederationView } from '../../../shared/federation/view.ts';
import { SendForm } from '../../forms/SendForm.tsx';
import { Alarm } from '../../parts/Alarm.tsx';
import { LabelledLine } from '../../parts/LabelledLine.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { hrefOf } from '../../router/route.ts';
import { teamText } from '../../text/team-text.ts';
import { text } from '../../text/text.ts';
import { Division } from './Division.tsx';
import { CountyChannel, SteeringChannel } from './SteeringChannel.tsx';

interface SteeringSectionProps {
  readonly view: FederationView;
}

/** The steering groups, which teams answer to them, and the channel each digest goes to. */
export function SteeringSection({ view }: SteeringSectionProps) {
  const [adding, setAdding] = useState(false);
  return (
    <Section
      title={teamText.federation.steering}
      aside={
        !adding && <Button onClick={() => setAdding(true)}>{newSteeringGroupForm.open}</Button>
      }
    >
      {adding && <SteeringForm view={view} onDone={() => setAdding(false)} />}
      {view.withoutChannelText !== undefined && <Alarm text={view.withoutChannelText} />}
      {view.steeringGroups.length === 0 ? (
        <Body1>{teamText.federation.noSteering}</Body1>
      ) : (
        <Rows of={view.steeringGroups} keyOf={({ id }) => id}>
          {(group) => (
            <Stack tight>
              <LabelledLine
                label={
                  <Link href={hrefOf({ page: 'steering', steeringGroupId: group.id })}>
                    {group.name}
                  </Link>
                }
              >
                <Body1>{group.teamsText}</Body1>
              </LabelledLine>
              {group.timeText !== undefined && <Body1>{group.timeText}</Body1>}
              {group.channelText !== undefined &&
                (group.channelMissing === true ? (
                  <Alarm text={group.channelText} />
                ) : (
                  <Quiet>{group.channelText}</Quiet>
                ))}
              {view.channelChoices.length > 0 && (
                <SteeringChannel
                  steeringGroupId={group.id}
                  name={group.name}
                  choices={view.channelChoices}
                />
              )}
            </Stack>
          )}
        </Rows>
      )}
      {view.regrouping !== undefined && <Division view={view} />}
    </Section>
  );
}

/** Länsam's channel. */
export function CountyGroupSection({ view }: SteeringSectionProps) {
  return (
    <Section
      title={text.app.countyGroup}
      aside={
        <Link href={hrefOf({ page: 'county-group' })}>{teamText.federation.toCountyGroup}</Link>
      }
    >
      <Body1>{view.countyChannelText}</Body1>
      {view.channelChoices.length > 0 && <CountyChannel choices={view.channelChoices} />}
    </Section>
  );
}

/** Which teams FK is told of in a channel of its own (handbook §4); each is chosen and let go on the team's page. */
export function FkChannelsSection({ view }: SteeringSectionProps) {
  if (view.fkChannels.length === 0) return null;
  // The same of several teams is said once.
  const said = [...new Set(view.fkChannels.map((channel) => channel.text))];
  return (
    <Section title={teamText.federation.fkChannels}>
      <Rows of={said} keyOf={(one) => one}>
        {(one) => (
          <Stack tight>
            <Quiet>{one}</Quiet>
            <Body1>
              {view.fkChannels
                .filter((channel) => channel.text === one)
                .map(({ teamId, name }, n) => (
                  <Fragment key={teamId}>
                    {n > 0 && ' · '}
                    <Link href={hrefOf({ page: 'settings', teamId })}>{name}</Link>
                  </Fragment>
                ))}
            </Body1>
          </Stack>
        )}
      </Rows>
    </Section>
  );
}

interface SteeringFormProps extends SteeringSectionProps {
  readonly onDone: () => void;
}

function SteeringForm({ view, onDone }: SteeringFormProps) {
  return (
    <SendForm
      form={newSteeringGroupForm}
      start={newSteeringGroupStart(view)}
      command={(group) => ({ verb: 'create-steering-group', ...group })}
      onDone={onDone}
      onCancel={onDone}
    />
  );
}
