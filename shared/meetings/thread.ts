/** The thread of a meeting in Teams, `19:meeting_…@thread.v2`: the one thing that its link, its chat and its tab have in common. */
const thread = /19:meeting_[A-Za-z0-9_-]+@thread\.v2/;

/** @param text a link with percent signs or without, the id of a chat, or what Teams calls a meeting (the thread, in base64) */
export function threadIn(text: string): string | undefined {
  return [text, ...readings(text)]
    .map((one) => thread.exec(one)?.[0])
    .find((one) => one !== undefined);
}

function readings(text: string): readonly string[] {
  const spelled = text.replaceAll(/%3a/gi, ':').replaceAll('%40', '@').replaceAll(/%5f/gi, '_');
  return /^[A-Za-z0-9+/_-]{8,}={0,2}$/.test(text)
    ? [spelled, atob(text.replaceAll('-', '+').replaceAll('_', '/').replaceAll('=', ''))]
    : [spelled];
}
