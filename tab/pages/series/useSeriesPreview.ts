import type { SeriesPlan } from '../../../shared/meetings/contract.ts';
import type { SeriesPreview, SeriesView } from '../../../shared/meetings/series/view.ts';
import { seriesPreviewPath } from '../../client/addresses.ts';
import { isRecord } from '../../client/failure.ts';
import { type Foreseen, usePosted } from '../../client/usePosted.ts';

export interface ChangeSeriesProps {
  readonly series: SeriesView;
  readonly left: NonNullable<SeriesView['left']>;
  readonly onDone: () => void;
}

/** What would become of it; nothing while it is not said from when. */
export function useSeriesPreview(
  { teamId, seriesId }: SeriesView,
  asked:
    | {
        readonly from: string;
        readonly alsoChanged: readonly string[];
        readonly becomes?: SeriesPlan;
      }
    | undefined,
): Foreseen<SeriesPreview> {
  const wanted = asked === undefined ? undefined : { seriesId, ...asked };
  return usePosted(seriesPreviewPath(teamId), wanted, isSeriesPreview);
}

function isSeriesPreview(body: unknown): body is SeriesPreview {
  return isRecord(body) && typeof body['summary'] === 'string' && Array.isArray(body['rows']);
}
