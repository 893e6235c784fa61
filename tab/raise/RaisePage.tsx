import { meetingAddress } from '../client/addresses.ts';
import { useView } from '../client/useView.ts';
import { ViewGate } from '../parts/ViewGate.tsx';
import { goTo } from '../router/useRoute.ts';
import { RaiseSheet } from './RaiseSheet.tsx';

interface RaisePageProps {
  readonly teamId: string;
  readonly meetingId: string;
  /** The ended case that is raised again. */
  readonly previous?: string;
}

/** Raises a case to a meeting. */
export function RaisePage({ teamId, meetingId }: RaisePageProps) {
  const meeting = useView(meetingAddress(teamId, meetingId));
  return (
    <ViewGate of={meeting}>
      {(view) => (
        <RaiseSheet
          head={view.head}
          choices={view.choices}
          onDone={() => goTo({ page: 'meeting', teamId, meetingId })}
        />
      )}
    </ViewGate>
  );
}
