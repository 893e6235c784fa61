import { Body1, Body1Strong, Checkbox } from '@fluentui/react-components';
import type {
  CarriedSeatView,
  RegroupedView,
  RegroupingPreview,
} from '../../../shared/regrouping/view.ts';
import type { Foreseen as Asked } from '../../client/usePosted.ts';
import { LabelledLine } from '../../parts/LabelledLine.tsx';
import { Mark } from '../../parts/Mark.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { failureText } from '../../parts/SendFailure.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { Warnings } from '../../parts/Warnings.tsx';
import { regroupText } from '../../text/regroup-text.ts';
import { text } from '../../text/text.ts';

interface RegroupPreviewProps {
  readonly of: Asked<RegroupingPreview>;
  /** Seats that do not follow their group. */
  readonly leaveOut: readonly string[];
  readonly onLeaveOut: (roleIds: readonly string[]) => void;
}

/** What a new division comes to, before it is done: groups, seats, channels, teams, and what waits. */
export function RegroupPreview({ of, leaveOut, onLeaveOut }: RegroupPreviewProps) {
  switch (of.status) {
    case 'none':
      return <Quiet>{regroupText.previewEmpty}</Quiet>;
    case 'waiting':
      return <Quiet>{text.state.loading}</Quiet>;
    case 'refused':
      return <Warnings of={[failureText(of.failure)]} />;
    case 'ready':
      return <Foreseen view={of.view} leaveOut={leaveOut} onLeaveOut={onLeaveOut} />;
  }
}

interface ForeseenProps extends Omit<RegroupPreviewProps, 'of'> {
  readonly view: RegroupingPreview;
}

function Foreseen({ view, leaveOut, onLeaveOut }: ForeseenProps) {
  const follow = (seat: CarriedSeatView, follows: boolean): void =>
    onLeaveOut([
      ...leaveOut.filter((id) => !seat.roleIds.includes(id)),
      ...(follows ? [] : seat.roleIds),
    ]);
  return (
    <Stack>
      <Stack tight>
        <Body1Strong role="status">{view.summary}</Body1Strong>
        <Body1>{view.whenText}</Body1>
      </Stack>
      <Warnings of={view.groups.flatMap(({ warnings }) => warnings)} />
      <Rows of={view.groups} keyOf={({ id, name }) => `${id} ${name}`}>
        {(group) => <Group group={group} onFollow={follow} />}
      </Rows>
      {view.leftOut.length > 0 && (
        <Stack tight>
          <Body1Strong>{regroupText.leftOut}</Body1Strong>
          {view.leftOut.map((seat) => (
            <Follows key={seat.roleIds.join()} seat={seat} checked={false} onFollow={follow} />
          ))}
        </Stack>
      )}
      <Stack tight>
        <Body1Strong>{regroupText.teams}</Body1Strong>
        {view.teams.map(({ teamId, name, text: said }) => (
          <Body1 key={teamId}>{`${name}: ${said}`}</Body1>
        ))}
      </Stack>
      {view.ended.length > 0 && (
        <Stack tight>
          <Body1Strong>{regroupText.endedGroups}</Body1Strong>
          {view.ended.map(({ id, name, text: said }) => (
            <Body1 key={id}>{`${name}: ${said}`}</Body1>
          ))}
        </Stack>
      )}
      <Stack tight>
        <Body1Strong>{regroupText.carries}</Body1Strong>
        {view.carries.map((line) => (
          <Body1 key={line}>{line}</Body1>
        ))}
      </Stack>
      <Stack tight>
        <Body1Strong>{regroupText.waits}</Body1Strong>
        {view.waits.map((line) => (
          <Body1 key={line}>{line}</Body1>
        ))}
      </Stack>
    </Stack>
  );
}

type OnFollow = (seat: CarriedSeatView, follows: boolean) => void;

function Group({
  group,
  onFollow,
}: {
  readonly group: RegroupedView;
  readonly onFollow: OnFollow;
}) {
  return (
    <Stack tight>
      <LabelledLine label={<Body1Strong>{group.name}</Body1Strong>}>
        <Mark color="brand">{group.mark}</Mark>
      </LabelledLine>
      <Body1>{group.teamsText}</Body1>
      <Quiet>{group.beforeText}</Quiet>
      {!group.channelMissing && <Quiet>{group.channelText}</Quiet>}
      <Quiet>{regroupText.seats}</Quiet>
      {group.seats.length === 0 && <Body1>{regroupText.noSeats}</Body1>}
      {group.seats.map((seat) =>
        seat.roleIds.length === 0 ? (
          <Body1 key={seat.text}>{seat.text}</Body1>
        ) : (
          <Follows key={seat.roleIds.join()} seat={seat} checked onFollow={onFollow} />
        ),
      )}
    </Stack>
  );
}

interface FollowsProps {
  readonly seat: CarriedSeatView;
  readonly checked: boolean;
  readonly onFollow: OnFollow;
}

function Follows({ seat, checked, onFollow }: FollowsProps) {
  return (
    <Checkbox
      label={seat.text}
      aria-label={`${regroupText.follows}: ${seat.text}`}
      checked={checked}
      onChange={(_, data) => onFollow(seat, data.checked === true)}
    />
  );
}
