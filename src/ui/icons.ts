// Line drawings on 16 by 16 pixels, each by itself: what draws one takes no other along.
export const STAR = 'M8 1.9l1.9 3.9 4.2.6-3.1 3 .8 4.2L8 11.6l-3.8 2 .8-4.2-3.1-3 4.2-.6z';
export const PIN = 'M5.2 2h5.6M6 2v4.4L4 9v1h8V9l-2-2.6V2M8 10v4';
export const CLOSE = 'M4 4l8 8M12 4l-8 8';
export const EDIT = 'M3 13l.7-3L11 2.7l2.3 2.3L6 12.3zM9.5 4.2l2.3 2.3';
export const COPY = 'M6 5.5h7v8H6zM3.5 10.5H3v-8h7v.5';
export const CHECK = 'M3.5 8.5l3 3 6-7';
export const UNEQUAL = 'M3.5 6h9M3.5 10h9M10.5 3l-5 10';
export const UP = 'M8 12.5v-9M4.5 7L8 3.5 11.5 7';
export const DOWN = 'M8 3.5v9M4.5 9L8 12.5 11.5 9';
export const DRAG = 'M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01';
