/** One event of Chromium's trace format; microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string }; readonly fileName?: string };
}

export const traceCategories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'toplevel',
  'v8',
  'blink.user_timing',
];

export interface Task {
  readonly startMs: number;
  readonly ms: number;
  /** "reader.js"; "continuation": what goes on behind an awaited answer, and is named nowhere. */
  readonly script: string;
}

/** What a trace of one or more pages shows of our content scripts. Milliseconds on the trace's own clock. */
export interface ScriptTrace {
  /** A run of the script file each: `document_idle` is when spotter.js starts. */
  runsOf(file: string): readonly Task[];
  /** The compilations inside those runs. */
  compilesOf(file: string): readonly Task[];
  /** Every task of the page's main thread in which code of ours ran, whole. */
  readonly ourTasks: readonly Task[];
  /** When the page marked `bench-painted`. */
  readonly paintedMs: readonly number[];
}

const SCRIPT_EVENTS = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile']);
const OWN_START = new Set(['RunMicrotasks', 'BlinkScheduler_PerformMicrotaskCheckpoint', 'FireIdleCallback']);

export function readTrace(json: string, extensionId: string): ScriptTrace {
  const { traceEvents } = JSON.parse(json) as { traceEvents: TraceEvent[] };
  const isOurs = (event: TraceEvent) => urlOf(event).startsWith(`chrome-extension://${extensionId}/content-scripts/`);
  const scripts = traceEvents.filter((event) => event.ph === 'X' && SCRIPT_EVENTS.has(event.name));
  const ours = scripts.filter(isOurs);
  const named = (name: string, file: string) =>
    ours.filter((event) => event.name === name && urlOf(event).endsWith(file)).map(asTask);
  const threads = new Set(ours.map(threadOf));
  const onThread = traceEvents.filter((event) => threads.has(threadOf(event)));
  return {
    runsOf: (file) => named('EvaluateScript', file),
    compilesOf: (file) => named('v8.compile', file),
    ourTasks: tasksWith(onThread, isOurs),
    paintedMs: onThread.filter(({ name }) => name === 'bench-painted').map(({ ts }) => ts / 1000),
  };
}

/**
 * A continuation behind an awaited answer runs as bare microtasks, without a name: such a task is ours where no other
 * script took part in it.
 */
function tasksWith(events: readonly TraceEvent[], isOurs: (event: TraceEvent) => boolean): Task[] {
  const tasks = events.filter(({ name, ph }) => ph === 'X' && /RunTask$/.test(name)).sort((a, b) => a.ts - b.ts);
  const outermost = tasks.filter((task, index) => index === 0 || task.ts >= endOf(tasks[index - 1] as TraceEvent));
  const inside = events
    .filter(({ name, ph }) => ph === 'X' && (SCRIPT_EVENTS.has(name) || OWN_START.has(name)))
    .sort((a, b) => a.ts - b.ts);
  let next = 0;
  return outermost.flatMap((task) => {
    while ((inside[next]?.ts ?? Number.POSITIVE_INFINITY) < task.ts) next += 1;
    let last = next;
    while ((inside[last]?.ts ?? Number.POSITIVE_INFINITY) < endOf(task)) last += 1;
    const within = inside.slice(next, last);
    next = last;
    const ours = within.find(isOurs);
    const isUnnamed = within.length > 0 && within.every(({ name }) => OWN_START.has(name));
    return ours || isUnnamed ? [{ ...asTask(task), script: scriptOf(ours) }] : [];
  });
}

const urlOf = ({ args }: TraceEvent): string => args?.data?.url ?? args?.fileName ?? '';
const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;
const scriptOf = (event: TraceEvent | undefined): string =>
  event ? (urlOf(event).split('/').at(-1) ?? '') : 'continuation';
const asTask = (event: TraceEvent): Task => ({
  startMs: event.ts / 1000,
  ms: (event.dur ?? 0) / 1000,
  script: scriptOf(event),
});
