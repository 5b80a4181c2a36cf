import { servePage } from '../messaging/page.ts';
import { Entrance } from './entrance.ts';
import { PageGate } from './page-gate.ts';

/** Where an earlier injection of this script left its entrance, in the extension's own world: the page cannot see it. */
const KEY = Symbol.for('margin-notes');
const world = globalThis as { [KEY]?: Entrance };
const running = world[KEY];

// Injected again: the reader asks for a page that we had passed over.
if (running && !running.isStopped) running.readAnyway();
else begin();

function begin(): void {
  const gate = new PageGate(document);
  const entrance = new Entrance({
    document,
    gate,
    // Most pages are no articles: what reads them lies in this file as well, and is not even looked at before.
    bring: async () => (await import('./read-page.ts')).readPage(gate),
    report: (error) => reportError(error),
  });
  world[KEY] = entrance;
  servePage(
    {
      'page/notes': () => entrance.state,
      'page/reveal': ({ start, end }) => entrance.reader?.reveal(start, end) ?? false,
      'page/walk': ({ step }) => {
        entrance.reader?.walk(step);
        return null;
      },
    },
    () => entrance.isStopped,
  );
  entrance.start();
}
