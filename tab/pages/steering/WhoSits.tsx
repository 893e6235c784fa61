import { Body1, Body1Strong } from '@fluentui/react-components';
import { chooseChairForm } from '../../../shared/federation/forms.ts';
import type { GroupMembersView, GroupSeat } from '../../../shared/federation/view.ts';
import { useMe } from '../../client/me.ts';
import { ButtonForm } from '../../forms/ButtonForm.tsx';
import { Alarm } from '../../parts/Alarm.tsx';
import { Mark } from '../../parts/Mark.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { FoldedSection } from '../../figures/FoldedSection.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { membersText } from '../../text/members-text.ts';

interface WhoSitsProps {
  readonly steeringGroupId: string;
  readonly of: GroupMembersView;
}

/** Who sits in the group: its chair, who comes next, members and co-opted by party, and which parties lack one. */
export function WhoSits({ steeringGroupId, of }: WhoSitsProps) {
  const { today } = useMe();
  return (
    <FoldedSection title={membersText.titled(of.chairMissing, of.vacancies.length)}>
      <Stack tight>
        <Body1Strong>{membersText.chair}</Body1Strong>
        {of.chairMissing ? <Alarm text={of.chairText} /> : <Body1>{of.chairText}</Body1>}
        {of.next.map((line) => (
          <Quiet key={line}>{line}</Quiet>
        ))}
      </Stack>
      {of.chairChoices !== undefined && of.chairChoices.length > 0 && (
        <ButtonForm
          form={chooseChairForm}
          start={{ values: { from: today }, choices: { roleId: of.chairChoices } }}
          command={(chosen) => ({ verb: 'choose-chair', steeringGroupId, ...chosen })}
        />
      )}
      {of.vacancies.map((vacancy) => (
        <Alarm key={vacancy} text={vacancy} />
      ))}
      <Seats title={membersText.members} none={membersText.noMembers} seats={of.members} />
      <Seats title={membersText.coOpted} none={membersText.noCoOpted} seats={of.coOpted} />
    </FoldedSection>
  );
}

interface SeatsProps {
  readonly title: string;
  readonly none: string;
  readonly seats: readonly GroupSeat[];
}

function Seats({ title, none, seats }: SeatsProps) {
  return (
    <Stack tight>
      <Body1Strong>{title}</Body1Strong>
      {seats.length === 0 ? (
        <Quiet>{none}</Quiet>
      ) : (
        <Rows of={seats} keyOf={({ id }) => id}>
          {({ text, datesText, mine, chairs }) => (
            <Stack tight>
              <Stack as="row">
                <Body1>{text}</Body1>
                {chairs === true && <Mark color="brand">{membersText.chair}</Mark>}
                {mine === true && <Mark color="informative">{membersText.you}</Mark>}
              </Stack>
              <Quiet>{datesText}</Quiet>
            </Stack>
          )}
        </Rows>
      )}
    </Stack>
  );
}
