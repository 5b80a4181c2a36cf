import type { Page } from 'playwright';
import type { Page as FirefoxPage } from 'puppeteer-core';

type AnyPage = Page | FirefoxPage;
/** What pages of both do in the same way. */
interface Paper {
  evaluate<Given, Answer>(work: (given: Given) => Answer | Promise<Answer>, given: Given): Promise<Answer>;
  screenshot(options: { readonly clip: Box }): Promise<Uint8Array>;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the looks are registered as, and the least share of a mark's box that each paints over: a line, or all of it between the letters. */
export const LOOKS = [
  ['mn-dotted', 0.01],
  ['mn-line', 0.01],
  ['mn-wash', 0.5],
  ['mn-b', 0.5],
  ['mn-c', 0.5],
  ['mn-d', 0.5],
] as const;

/** Makes the first mark that says `name` the only one, looking like that; where it is, inside and in whole pixels. */
const lookAs = (paper: Paper, name: string, look: string): Promise<Box> =>
  paper.evaluate(
    ([text, registered]) => {
      const kept = globalThis as { marked?: Range | undefined };
      kept.marked ??= [...CSS.highlights.values()].flatMap((each) => [...each] as Range[]).find((range) => String(range).includes(text));
      if (!kept.marked) throw new Error(`${text} is not marked.`);
      CSS.highlights.clear();
      CSS.highlights.set(registered, new Highlight(kept.marked));
      kept.marked.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const { left, top, right, bottom } = kept.marked.getClientRects()[0] as DOMRect;
      const [x, y] = [Math.ceil(left), Math.ceil(top)];
      return { x, y, width: Math.floor(right) - x, height: Math.floor(bottom) - y };
    },
    [name, look] as const,
  );

/** Share of the pixels in which two pictures of one size differ. `canvas`: a page whose policy lets it show them. */
async function difference(canvas: Paper, pictures: readonly Uint8Array[]): Promise<number> {
  return canvas.evaluate(
    async (encoded) => {
      const [a, b] = await Promise.all(
        encoded.map(async (base64) => {
          const picture = new Image();
          picture.src = `data:image/png;base64,${base64}`;
          await picture.decode();
          const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
          context?.drawImage(picture, 0, 0);
          return new Uint32Array(context?.getImageData(0, 0, picture.width, picture.height).data.buffer ?? []);
        }),
      );
      if (!a || !b || a.length === 0 || a.length !== b.length) throw new Error('The pictures cannot be compared.');
      return a.reduce((count, pixel, at) => count + (pixel === b[at] ? 0 : 1), 0) / a.length;
    },
    pictures.map((picture) => Buffer.from(picture).toString('base64')),
  );
}

/** How much of the box of a mark is painted over when it looks like that, 0 to 1: the registry and computed styles know nothing of paint. */
export async function painted(page: AnyPage, blank: AnyPage, name: string, look: string): Promise<number> {
  const [paper, canvas] = [page as unknown as Paper, blank as unknown as Paper];
  const clip = await lookAs(paper, name, look);
  const marked = await paper.screenshot({ clip });
  await paper.evaluate(() => CSS.highlights.clear(), null);
  return difference(canvas, [marked, await paper.screenshot({ clip })]);
}
