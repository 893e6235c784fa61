import {
  context,
  isSpanContextValid,
  type Link,
  metrics,
  ROOT_CONTEXT,
  type Span,
  type SpanContext,
  SpanStatusCode,
  trace,
  TraceFlags,
} from '@opentelemetry/api';
import { faultCode } from '../app/fault.ts';
import type { Cause, WatchedFigure, LogFields, Say, WatchedStep, Watcher } from '../app/ports.ts';
import { underWay } from './under-way.ts';

/** How each figure is told: its name for who collects it, and what it is counted in. */
const figures: Readonly<Record<WatchedFigure, { readonly name: string; readonly unit: string }>> = {
  'job-age': { name: 'star.job.age', unit: 's' },
  'job-again': { name: 'star.job.again', unit: '{job}' },
  'send-failed': { name: 'star.send.failed', unit: '{send}' },
  'store-time': { name: 'star.store.duration', unit: 'ms' },
  'request-units': { name: 'star.store.request_units', unit: '{RU}' },
};
/** Added up; of the others it matters how they are spread. */
const counts: ReadonlySet<WatchedFigure> = new Set<WatchedFigure>(['job-again', 'send-failed']);

/**
 * Tells OpenTelemetry. Whoever wants to be told starts Node with an SDK of their choice (`--import`), which has to be there
 * before this is called; without one nothing is told, and it costs nothing to speak of.
 */
export function telemetry(version: string): Watcher {
  const tracer = trace.getTracer('star', version);
  const meter = metrics.getMeter('star', version);
  const durations = new Map<WatchedStep, ReturnType<typeof meter.createHistogram>>();
  const durationOf = (step: WatchedStep) => {
    const known = durations.get(step);
    if (known !== undefined) return known;
    const made = meter.createHistogram(`star.${step}.duration`, { unit: 'ms' });
    durations.set(step, made);
    return made;
  };
  const notes = Object.fromEntries(
    Object.entries(figures).map(([figure, { name, unit }]) => {
      if (!counts.has(figure as WatchedFigure)) {
        const histogram = meter.createHistogram(name, { unit });
        return [figure, (value: number, facts: LogFields) => histogram.record(value, { ...facts })];
      }
      const counter = meter.createCounter(name, { unit });
      return [figure, (value: number, facts: LogFields) => counter.add(value, { ...facts })];
    }),
  ) as Record<WatchedFigure, (value: number, facts: LogFields) => void>;

  return {
    during(step, { ids = {}, facts = {}, causedBy }, work) {
      const parent = causedBy === undefined ? undefined : spanContextOf(causedBy);
      const isPart = parent !== undefined && causedBy?.isAtOnce === true;
      const links: Link[] = parent === undefined || isPart ? [] : [{ context: parent }];
      const from = isPart
        ? trace.setSpanContext(ROOT_CONTEXT, parent)
        : parent === undefined
          ? context.active()
          : ROOT_CONTEXT;
      const attributes = { ...ids, ...facts };
      const span = tracer.startSpan(`star.${step}`, { attributes, links }, from);
      return context.with(trace.setSpan(from, span), () =>
        underWay(ids, () => ended(step, span, facts, work)),
      );
    },
    note: (figure, value, facts = {}) => notes[figure](value, facts),
    cause() {
      const span = trace.getActiveSpan();
      return span?.isRecording() === true ? traceParent(span.spanContext()) : undefined;
    },
  };

  async function ended<T>(
    step: WatchedStep,
    span: Span,
    facts: LogFields,
    work: (say: Say) => Promise<T>,
  ): Promise<T> {
    const began = performance.now();
    let said = facts;
    try {
      return await work((more) => {
        said = { ...said, ...more };
        span.setAttributes(more);
      });
    } catch (error) {
      // The error's own message may quote what somebody wrote.
      span.setStatus({ code: SpanStatusCode.ERROR, message: faultCode(error) });
      said = { ...said, failed: faultCode(error) };
      throw error;
    } finally {
      durationOf(step).record(performance.now() - began, said);
      span.end();
    }
  }
}

/** As W3C's traceparent has it. */
function traceParent({ traceId, spanId, traceFlags }: SpanContext): string {
  return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;
}

function spanContextOf({ step }: Cause): SpanContext | undefined {
  const [, traceId = '', spanId = '', flags = ''] = step.split('-');
  const traceFlags = Number.parseInt(flags, 16) & TraceFlags.SAMPLED;
  const found = { traceId, spanId, traceFlags, isRemote: true };
  return isSpanContextValid(found) ? found : undefined;
}
