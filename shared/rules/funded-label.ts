import { functionLabels } from '../codes/party.ts';
import type { FundedPostCode } from './funded-post.ts';

const countyPosts: Readonly<Record<'process-lead' | 'psychiatry' | 'primary-care', string>> = {
  'process-lead': 'processledare',
  psychiatry: 'psykiatri',
  'primary-care': 'primärvård',
};

/** A funded post inside a sentence: `samordnare`, `individkoordinator`. */
export function fundedLabel(post: FundedPostCode): string {
  switch (post) {
    case 'process-lead':
    case 'psychiatry':
    case 'primary-care':
      return countyPosts[post];
    case 'lss':
    case 'kaa':
      return functionLabels[post];
    case 'employment-officer':
    case 'fk-contact':
    case 'rehab-coordinator-primary-care':
    case 'rehab-coordinator-psychiatry':
    case 'ifo-officer':
    case 'labour-market-coordinator':
    case 'coordinator':
    case 'individual-coordinator':
    case 'adult-education':
    case 'integration':
    case 'assistance-officer':
      return functionLabels[post].toLowerCase();
  }
}
