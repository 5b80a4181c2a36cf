import { vi } from 'vitest';
import css from '../../../src/popup/popup.css?inline';
import { PopupView } from '../../../src/popup/popup-view.tsx';
import type { PopupActions, PopupData } from '../../../src/popup/session/popup-data.ts';
import base from '../../../src/ui/pages.css?inline';
import { mount } from './mount.ts';
import { NOW } from './samples.ts';
import { words } from './words.ts';

const actions = (): PopupActions => ({
  readPage: vi.fn(),
  retry: vi.fn(),
  turnOff: vi.fn(),
  turnOn: vi.fn(),
  show: vi.fn(),
  reveal: vi.fn(),
  copy: vi.fn(async () => true),
  exportAs: vi.fn(),
  watch: vi.fn(),
  unwatch: vi.fn(),
  dismiss: vi.fn(),
  confirm: vi.fn(),
  undo: vi.fn(),
  findOdds: vi.fn(),
  openPanel: vi.fn(),
  openOptions: vi.fn(),
});

/** The popup in a state, with what was asked of it. */
export function show(data: PopupData) {
  const given = actions();
  const draw = (shown: PopupData) => <PopupView data={shown} actions={given} words={words} now={NOW} />;
  const { root, again } = mount([base, css], draw(data));
  return { root, actions: given, again: (next: PopupData) => again(draw(next)), text: () => root.innerText.replace(/[\s\u202f]+/g, ' ') };
}
