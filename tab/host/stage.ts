import { hailHost, noHost, withPatience } from './teams-host.ts';

/** Teams' stage in the meeting one is in, where the app may put something there. */
export interface HostStage {
  /** @returns whether everybody in the meeting sees it now */
  readonly show: (url: string) => Promise<boolean>;
}

/** Asked only from beside a meeting: elsewhere Teams throws. A host that does not say that it may, has no stage. */
export async function stageOfHost(): Promise<HostStage | undefined> {
  if (noHost() !== undefined) return undefined;
  try {
    const { teams, context } = await withPatience(hailHost());
    if (context.page.frameContext !== teams.FrameContexts.sidePanel) return undefined;
    const { meeting } = await import('@microsoft/teams-js');
    const may = await withPatience(
      new Promise<boolean>((resolve) => {
        meeting.getAppContentStageSharingCapabilities((error, found) =>
          resolve(error === null && found?.doesAppHaveSharePermission === true),
        );
      }),
    );
    if (!may) return undefined;
    return {
      show: (url) =>
        new Promise((resolve) => {
          meeting.shareAppContentToStage(
            (error, shared) => resolve(error === null && shared === true),
            url,
          );
        }),
    };
  } catch {
    return undefined; // One that cannot be asked: the view still opens in a window of its own.
  }
}
