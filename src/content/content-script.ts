import { RequestError } from '../messaging/envelope.ts';
import { servePage } from '../messaging/page.ts';
import { send } from '../messaging/send.ts';
import { Entrance } from './entrance.ts';
import { PageGate } from './page-gate.ts';
import { ENTRANCE, world } from './world.ts';

const running = world[ENTRANCE];

// Injected again: the reader asks for a page that we had passed over.
if (running && !running.isStopped) running.readAnyway();
else begin();

function begin(): void {
  const entrance = new Entrance({
    document,
    gate: new PageGate(document),
    ask: send,
    isGone: (error) => error instanceof RequestError && error.code === 'invalidated',
    report: (error) => reportError(error),
  });
  world[ENTRANCE] = entrance;
  servePage(
    {
      'page/notes': () => entrance.state,
      'page/reveal': ({ start, end }) => entrance.reader?.reveal(start, end) ?? false,
      'page/walk': ({ step }) => entrance.reader?.walk(step) ?? false,
    },
    () => entrance.isStopped,
  );
  entrance.start();
}
