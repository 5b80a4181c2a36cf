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
interface MainThread {
  /** In scripts of the extension, their compilation included. */
  readonly own: number;
  readonly ownCpu: number;
  /** The most of it in one task. */
  readonly longestOwn: number;
  readonly longestOwnCpu: number;
  readonly style: number;
  readonly layout: number;
  readonly paint: number;
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute', 'toplevel', '__metadata'];
const PAINT = new Set(['PrePaint', 'Paint', 'Layerize', 'Commit']);

/** Traces what the page does during `work`, by a session with the browser itself: a page may begin in a process of its own. */
export const traced = async (session: CDPSession, work: () => Promise<unknown>): Promise<MainThread> =>
  sumUp(await recorded(session, work));

/** Inclusive CPU ms by function of the extension during `work`, sampled, which slows it down by half. */
export async function profiled(session: CDPSession, page: CDPSession, work: () => Promise<unknown>): Promise<ReadonlyMap<string, number>> {
  let samples: readonly Sample[] = [];
  const events = await recorded(session, async () => {
    samples = await sampled(page, work);
  });
  const tasks = tasksOf(events, threadOf(events));
  const times = new Map<string, number>();
  for (const { at, names, spent } of samples) {
    const task = tasks.find((each) => isWithin(at, each));
    const share = task?.dur ? cpu(task) / (task.dur / 1000) : 1;
    for (const name of names) times.set(name, (times.get(name) ?? 0) + spent * share);
  }
  return times;
}

async function recorded(session: CDPSession, work: () => Promise<unknown>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }): void => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, recordMode: 'recordAsMuchAsPossible' },
  });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events;
}

const isOfPage = ({ name, args: { data } }: TraceEvent): boolean =>
  name === 'EvaluateScript' && /\/(?:content-script|draw-card)\.js$/.test(data?.url ?? '');

/** The main thread of the page: where our script came in; without one, where most was laid out. */
function threadOf(events: readonly TraceEvent[]): string {
  const scripts = events.filter(isOfPage);
  return busiest(scripts.length > 0 ? scripts : events.filter(({ name }) => name === 'Layout' || name === 'UpdateLayoutTree'));
}

const onThread = (events: readonly TraceEvent[], thread: string): TraceEvent[] =>
  events.filter((event) => `${event.pid} ${event.tid}` === thread && event.dur !== undefined);

const tasksOf = (events: readonly TraceEvent[], thread: string): TraceEvent[] =>
  outermost(onThread(events, thread).filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask'));

/** What runs on after an `await` has no script's name: the pages of this benchmark have no such scripts of their own. */
function sumUp(events: readonly TraceEvent[]): MainThread {
  const thread = threadOf(events);
  const here = onThread(events, thread);
  const isOwn = ({ name, args: { data } }: TraceEvent): boolean =>
    name === 'RunMicrotasks' || data?.url?.startsWith('chrome-extension:') === true;
  const scripts = events.some(isOfPage) ? outermost(here.filter(isOwn)) : [];
  const most = (of: (inTask: readonly TraceEvent[]) => number): number =>
    tasksOf(events, thread).reduce((longest, task) => Math.max(longest, of(scripts.filter(({ ts }) => isWithin(ts, task)))), 0);
  const time = (wanted: (name: string) => boolean): number => sum(outermost(here.filter(({ name }) => wanted(name))));
  return {
    own: sum(scripts),
    ownCpu: sumCpu(scripts),
    longestOwn: most(sum),
    longestOwnCpu: most(sumCpu),
    style: time((name) => name === 'UpdateLayoutTree'),
    layout: time((name) => name === 'Layout'),
    paint: time((name) => PAINT.has(name)),
  };
}

const isWithin = (at: number, { ts, dur = 0 }: TraceEvent): boolean => at >= ts && at <= ts + dur;

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

/** What the sampling profiler sees of the extension's functions during `work`. */
async function sampled(session: CDPSession, work: () => Promise<unknown>): Promise<readonly Sample[]> {
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
