import { functionLabels } from '../codes/party.ts';
import type { Labels } from '../text/choice.ts';
import type { FundedPostCode } from './funded-post.ts';

export const fundedPostLabels: Labels<FundedPostCode> = {
  ...functionLabels,
  'process-lead': 'Processledare',
  psychiatry: 'Psykiatri',
  'primary-care': 'Primärvård',
};

/** A funded post inside a sentence: `samordnare`, `individkoordinator`; what is letters only stays so. */
export function fundedLabel(post: FundedPostCode): string {
  const label = fundedPostLabels[post];
  return post === 'lss' || post === 'kaa' ? label : label.toLowerCase();
}
