import { isConnected, sendMessage } from '../platform/runtime.ts';
import { Entrance } from './gate/entrance.ts';
import { PageGate } from './gate/page-gate.ts';
import { ENTRANCE, world } from './gate/world.ts';

const running = world[ENTRANCE];

// Injected again: the reader asks for a page that we had passed over.
if (running && !running.isStopped) running.readAnyway();
else {
  const entrance = new Entrance({
    document,
    gate: new PageGate(document),
    bring: () => sendMessage({ to: 'background', type: 'page/bring', params: { part: 'reader' } }),
    isGone: () => !isConnected(),
    report: (error) => reportError(error),
  });
  world[ENTRANCE] = entrance;
  entrance.start();
}
