import type { CDPSession } from 'playwright';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Of it, what the thread had of a processor. */
  readonly tdur?: number;
  readonly tid: number;
  readonly pid: number;
  readonly args: { readonly data?: { readonly url?: string }; readonly name?: string };
}

/** Main-thread time in ms, from the navigation to the end of the trace. CPU time is without what else ran on the machine meanwhile. */
export interface MainThread {
  /** In scripts of the extension. */
  readonly own: number;
  readonly ownCpu: number;
  /** The most of it in one task. */
  readonly longestOwn: number;
  readonly longestOwnCpu: number;
  /** Inclusive CPU time by function of the extension. */
  readonly functions: ReadonlyMap<string, number>;
  readonly style: number;
  readonly layout: number;
  readonly paint: number;
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute', 'toplevel', '__metadata'];
const PAINT = new Set(['PrePaint', 'Paint', 'Layerize', 'Commit']);

/** Traces what the renderer does during `work`, and samples who does it. */
export async function traced(session: CDPSession, work: () => Promise<unknown>): Promise<MainThread> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }): void => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, recordMode: 'recordAsMuchAsPossible' },
  });
  const samples = await profiled(session, work);
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return sumUp(events, samples);
}

/** Scripts started by the browser are events; what runs on after an `await` is known from the samples only. */
function sumUp(events: readonly TraceEvent[], samples: readonly Sample[]): MainThread {
  const scripts = outermost(events.filter((event) => event.args.data?.url?.startsWith('chrome-extension:') && event.dur !== undefined));
  const later = samples.filter(({ at }) => !scripts.some((script) => isWithin(at, script)));
  // Where our script ran, or else where the layout was, is the main thread of the page.
  const thread = busiest(scripts.length > 0 ? scripts : events.filter(({ name }) => name === 'Layout' || name === 'UpdateLayoutTree'));
  const here = events.filter((event) => `${event.pid} ${event.tid}` === thread && event.dur !== undefined);
  const tasks = outermost(here.filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask'));
  const shareAt = (at: number): number => {
    const task = tasks.find((each) => isWithin(at, each));
    return task?.dur ? cpu(task) / (task.dur / 1000) : 1;
  };
  const onCpu = samples.map((sample) => ({ ...sample, spent: sample.spent * shareAt(sample.at) }));
  const laterOnCpu = onCpu.filter(({ at }) => !scripts.some((script) => isWithin(at, script)));
  const most = (of: (task: TraceEvent) => number): number => tasks.reduce((longest, task) => Math.max(longest, of(task)), 0);
  const within = (task: TraceEvent, later: readonly Sample[]): number => total(later.filter(({ at }) => isWithin(at, task)));
  const scriptsIn = (task: TraceEvent): TraceEvent[] => scripts.filter(({ ts }) => isWithin(ts, task));
  const time = (wanted: (name: string) => boolean): number => sum(outermost(here.filter(({ name }) => wanted(name))));
  return {
    own: sum(scripts) + total(later),
    ownCpu: sumCpu(scripts) + total(laterOnCpu),
    longestOwn: most((task) => sum(scriptsIn(task)) + within(task, later)),
    longestOwnCpu: most((task) => sumCpu(scriptsIn(task)) + within(task, laterOnCpu)),
    functions: byFunction(onCpu),
    style: time((name) => name === 'UpdateLayoutTree'),
    layout: time((name) => name === 'Layout'),
    paint: time((name) => PAINT.has(name)),
  };
}

const isWithin = (at: number, { ts, dur = 0 }: TraceEvent): boolean => at >= ts && at <= ts + dur;
const total = (samples: readonly Sample[]): number => samples.reduce((so, { spent }) => so + spent, 0);

/** Events that lie in no other of the list. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = 0;
  return [...events]
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(({ ts, dur = 0 }) => {
      if (ts + dur <= end) return false;
      end = ts + dur;
      return true;
    });
}

/** The thread with the most time in these events. */
function busiest(events: readonly TraceEvent[]): string {
  const times = new Map<string, number>();
  for (const { pid, tid, dur = 0 } of events) times.set(`${pid} ${tid}`, (times.get(`${pid} ${tid}`) ?? 0) + dur);
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** ms; where the trace has none, as long as it took. */
const cpu = ({ dur = 0, tdur = dur }: TraceEvent): number => tdur / 1000;
const sumCpu = (events: readonly TraceEvent[]): number => events.reduce((total, event) => total + cpu(event), 0);
const sum = (events: readonly TraceEvent[]): number => events.reduce((total, { dur = 0 }) => total + dur / 1000, 0);

/** A moment at which functions of the extension were on the stack. */
interface Sample {
  /** Microseconds, on the clock of the trace. */
  readonly at: number;
  /** ms */
  readonly spent: number;
  /** Each of them once. */
  readonly names: ReadonlySet<string>;
}

/** Inclusive ms by function name. */
function byFunction(samples: readonly Sample[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { names, spent } of samples) for (const name of names) times.set(name, (times.get(name) ?? 0) + spent);
  return times;
}

/** What the sampling profiler sees of the extension's functions during `work`. */
async function profiled(session: CDPSession, work: () => Promise<unknown>): Promise<readonly Sample[]> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(profile.nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id] as const)));
  const samples: Sample[] = [];
  let at = profile.startTime;
  profile.samples?.forEach((sample, index) => {
    const spent = (profile.timeDeltas?.[index] ?? 0) / 1000;
    at += spent * 1000;
    const names = new Set<string>();
    for (let id: number | undefined = sample; id !== undefined; id = parents.get(id)) {
      const frame = nodes.get(id)?.callFrame;
      if (frame?.url.startsWith('chrome-extension:')) names.add(frame.functionName);
    }
    if (names.size > 0) samples.push({ at, spent, names });
  });
  return samples;
}
