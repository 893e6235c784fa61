import { Body1, Body1Strong, Link } from '@fluentui/react-components';
import type { GatheringView } from '../../shared/gatherings/view.ts';
import type { YearView } from '../../shared/year/view.ts';
import { GatheringWhen } from '../call/GatheringWhen.tsx';
import { OwnGatheringAnswer } from '../call/OwnGatheringAnswer.tsx';
import { gatheringAddress, yearAddress } from '../client/later-addresses.ts';
import { useView } from '../client/useView.ts';
import { Quiet } from '../parts/Quiet.tsx';
import { Section } from '../parts/Section.tsx';
import { Stack } from '../parts/Stack.tsx';
import { hrefOf } from '../router/route.ts';
import { text } from '../text/text.ts';
import { yearText as words } from '../text/year-text.ts';

type Ahead = YearView['ahead'][number];

interface NextGatheringProps {
  /** Without one it is Länsam. */
  readonly steeringGroupId?: string;
}

/** When those who steer meet next and where, answered here and now, with what comes then and the way to their year. */
export function NextGathering({ steeringGroupId }: NextGatheringProps) {
  const place = steeringGroupId === undefined ? {} : { steeringGroupId };
  const year = useView(yearAddress(place, undefined));
  // Who may not read the year has no use of the heading either.
  if (year.status !== 'ready') return null;
  const [next, ...then] = year.view.ahead;
  return (
    <Section
      title={text.home.nextMeeting}
      aside={<Link href={hrefOf({ page: 'year', ...place })}>{text.pages.year}</Link>}
    >
      {next === undefined ? <Quiet>{words.nothingAhead}</Quiet> : <Next of={next} />}
      {then.length > 0 && (
        <Stack as="row">
          <Quiet>{words.then}</Quiet>
          {then.map((one) => (
            <Link key={one.gathering.id} href={hrefTo(one)}>
              {one.text}
            </Link>
          ))}
        </Stack>
      )}
    </Section>
  );
}

function hrefTo({ gathering: { id, teamId } }: Ahead): string {
  return hrefOf({
    page: 'gathering',
    gatheringId: id,
    ...(teamId === undefined ? {} : { teamId }),
  });
}

function Next({ of }: { readonly of: Ahead }) {
  const { id, teamId } = of.gathering;
  const gathering = useView(gatheringAddress(id, teamId));
  return (
    <>
      <Link href={hrefTo(of)}>
        <Body1Strong>{of.text}</Body1Strong>
      </Link>
      {gathering.status === 'ready' && <Answered view={gathering.view} />}
    </>
  );
}

function Answered({ view }: { readonly view: GatheringView }) {
  const { head, seats, can, answersText } = view;
  const own = seats.find((seat) => seat.own);
  return (
    <>
      {head.teamId !== undefined && <Body1>{head.ofText}</Body1>}
      <GatheringWhen view={view} />
      {own !== undefined && can.answer && <OwnGatheringAnswer head={head} seat={own} />}
      {answersText !== '' && <Quiet>{answersText}</Quiet>}
    </>
  );
}
