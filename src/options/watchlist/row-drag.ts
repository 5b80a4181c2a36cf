import { useMemo, useRef, useState } from 'preact/hooks';
import type { InstrumentId } from '../../core/instruments/instrument.ts';

/** What a row says of a pointer that drags. */
export interface RowDrag {
  readonly onDrag: (id: InstrumentId | null) => void;
  /** The pointer carries a name over this one. */
  readonly onOver: (onto: InstrumentId) => void;
  readonly onDrop: (onto: InstrumentId) => void;
}

/** A row taken by the pointer, and the one that it is over: `move` is told on which it was dropped. What rows are given stays the same. */
export function useRowDrag(move: (id: InstrumentId, onto: InstrumentId) => void): RowDrag & {
  readonly dragged: InstrumentId | null;
  readonly over: InstrumentId | null;
} {
  const [dragged, setDragged] = useState<InstrumentId | null>(null);
  const [over, setOver] = useState<InstrumentId | null>(null);
  // Asked between two drawings, when the state is not yet what was set.
  const dragging = useRef<InstrumentId | null>(null);
  const moved = useRef(move);
  moved.current = move;
  const drag = useMemo((): RowDrag => {
    const take = (id: InstrumentId | null): void => {
      dragging.current = id;
      setDragged(id);
      setOver(null);
    };
    return {
      onDrag: take,
      onOver: (onto) => {
        if (dragging.current !== null) setOver(onto);
      },
      onDrop: (onto) => {
        if (dragging.current !== null) moved.current(dragging.current, onto);
        take(null);
      },
    };
  }, []);
  return { ...drag, dragged, over };
}
