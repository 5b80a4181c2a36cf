import { onTestFinished, vi } from 'vitest';
import css from '../../../src/options/options.css?inline';
import type { OptionsActions, OptionsData } from '../../../src/options/options-data.ts';
import { OptionsView } from '../../../src/options/options-view.tsx';
import { keepFocus } from '../../../src/ui/keep-focus.ts';
import base from '../../../src/ui/pages.css?inline';
import { mount } from '../support/mount.ts';
import { DATA } from '../support/options-states.ts';
import { NOW } from '../support/samples.ts';
import { words } from '../support/words.ts';

const actions = (): OptionsActions => ({
  chooseSites: vi.fn(),
  grantSource: vi.fn(),
  toggleSource: vi.fn(),
  saveKey: vi.fn(),
  grantSourcesAndFinish: vi.fn(),
  finishWithoutSources: vi.fn(),
  grantSources: vi.fn(),
  importFailed: vi.fn(),
  undoConfirmation: vi.fn(),
  dismissToast: vi.fn(),
  search: vi.fn(),
  watch: vi.fn(),
  unwatch: vi.fn(),
  move: vi.fn(),
  importNames: vi.fn(),
  exportAs: vi.fn(),
  undoDismissal: vi.fn(),
  changeReading: vi.fn(),
  changeNotice: vi.fn(),
  clearCache: vi.fn(),
  clearLog: vi.fn(),
  clearEverything: vi.fn(),
  exportEverything: vi.fn(),
  importEverything: vi.fn(),
  forgetUnfound: vi.fn(),
  forgetLeftOut: vi.fn(),
  exportAside: vi.fn(),
  forgetAside: vi.fn(),
  setSiteRule: vi.fn(),
  addPattern: vi.fn(),
  removePattern: vi.fn(),
  revoke: vi.fn(),
  orderSource: vi.fn(),
  testSource: vi.fn(),
  saveProxy: vi.fn(),
  remark: vi.fn(),
  loadPrices: vi.fn(),
  settleName: vi.fn(),
});

export function show(changes: Partial<OptionsData> = {}) {
  const given = actions();
  const view = (more: Partial<OptionsData>) => <OptionsView data={{ ...DATA, ...more }} actions={given} words={words} now={NOW} />;
  const { root, again } = mount([base, css], view(changes));
  onTestFinished(keepFocus(root));
  return {
    root,
    again: (more: Partial<OptionsData>) => again(view(more)),
    actions: given,
    text: () => root.innerText.replace(/\s+/g, ' '),
  };
}
