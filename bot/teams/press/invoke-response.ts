import { mentionText } from '../../../shared/text/help.ts';
import type { ActionAnswer } from './action-answer.ts';

/** HTTP status and body of an answer to an invoke. */
export interface InvokeResponse {
  readonly status: number;
  readonly body?: unknown;
}

type Answer = ActionAnswer | { readonly type: 'accident'; readonly text: string };

/**
 * The three answers a press can get. A refusal is a message with status 200: Teams and the Playground show its text by
 * the card and keep what was filled in, while of a 400 or 500 Teams shows only that something went wrong. An accident is
 * told like that too, since it gives an id to ask with; 400 is for what no card of ours sends. HTTP is 200 always: anything
 * else Teams delivers again.
 */
export function invokeResponse(answer: Answer): InvokeResponse {
  switch (answer.type) {
    case 'card':
      return body(200, 'application/vnd.microsoft.card.adaptive', answer.card);
    case 'text':
    case 'accident':
      return body(200, 'application/vnd.microsoft.activity.message', answer.text);
    case 'bad-request':
      return failure(400, 'BadRequest', answer.text);
  }
}

/** To an invoke that is none of ours, such as a dialog or a search. */
export function politely(): InvokeResponse {
  return body(200, 'application/vnd.microsoft.activity.message', mentionText.unknownInvoke);
}

function failure(statusCode: number, code: string, message: string): InvokeResponse {
  return body(statusCode, 'application/vnd.microsoft.error', { code, message });
}

function body(statusCode: number, type: string, value: unknown): InvokeResponse {
  return { status: 200, body: { statusCode, type, value } };
}
