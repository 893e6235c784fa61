import type { ReportSubject } from './subject.ts';

/** What a report is called where it lies and where it is asked for; the tab has these before anything else. */

/** Among the documents of its scope. */
export function reportId(subject: ReportSubject, period: string): string {
  switch (subject.type) {
    case 'team':
      return period;
    case 'steering-group':
      return `steering-${subject.steeringGroupId}-${period}`;
    case 'county':
      return `county-${period}`;
  }
}

/** `rapport-berg-2026-H1.docx` */
export function reportFileName(subject: ReportSubject, period: string, as: 'docx' | 'pdf'): string {
  return `rapport-${whose(subject)}-${period}.${as}`;
}

function whose(subject: ReportSubject): string {
  switch (subject.type) {
    case 'team':
      return subject.teamId;
    case 'steering-group':
      return subject.steeringGroupId;
    case 'county':
      return 'lanet';
  }
}

/** The address of the report in the tab, after `#/`, and with `/api/` before it in the API. */
export function reportPath(subject: ReportSubject): { readonly tab: string; readonly api: string } {
  const part = encodeURIComponent;
  switch (subject.type) {
    case 'team': {
      const id = part(subject.teamId);
      return { tab: `team/${id}/report`, api: `teams/${id}/report` };
    }
    case 'steering-group': {
      const path = `steering/${part(subject.steeringGroupId)}/report`;
      return { tab: path, api: path };
    }
    case 'county':
      return { tab: 'county/report', api: 'county/report' };
  }
}

/** The same one. */
export function isOf(subject: ReportSubject, other: ReportSubject): boolean {
  return reportId(subject, '') === reportId(other, '') && whose(subject) === whose(other);
}
