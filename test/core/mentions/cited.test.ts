import { describe, expect, it } from 'vitest';
import { withCited } from '../../../src/core/mentions/cited.ts';
import type { Mention } from '../../../src/core/mentions/mention.ts';

/** Each `[Name]` is a mention. */
function read(marked: string): { readonly text: string; readonly mentions: readonly Mention[] } {
  const mentions: Mention[] = [];
  let text = '';
  for (const [index, part] of marked.split(/[[\]]/).entries()) {
    const start = text.length;
    text += part;
    if (index % 2 === 0) continue;
    mentions.push({
      start,
      end: text.length,
      surface: part,
      instrument: `US:${part}`,
      kind: 'company',
      confidence: 1,
      tier: 'mark',
      evidence: [],
    });
  }
  return { text, mentions };
}

const citedIn = (marked: string): readonly string[] => {
  const { text, mentions } = read(marked);
  return withCited(mentions, [], text).flatMap(({ surface, cited }) => (cited ? [surface] : []));
};

describe('a name that is only cited', () => {
  it.each([
    "Traders see a cut, according to [Alpha]'s rate tool.",
    'Outflows rose, according to data from [Alpha].',
    'A slump may follow, an analyst at [Alpha] wrote.',
    'The sum may double, on estimates by [Alpha].',
    'Economists polled by [Alpha] see 3 %.',
    '[Alpha] analysts see a slump.',
    '[Alpha]’s strategists see a slump.',
    '[Alpha]’ strategists see a slump.',
    'The minister told [Alpha] that rates would fall.',
    'He said on [Alpha] that rates would fall.',
    'He said on the [Alpha] that rates would fall.',
    'According\u00a0to\n[Alpha], rates would fall.',
    'In an interview with [Alpha], she warned of a slump.',
    'Deals are scarce, said Ann Lee of [Alpha].',
    '[Alpha] data show a slump.',
    'Figures from [Alpha] showed a slump.',
  ])('is told by where it stands: %s', (text) => expect(citedIn(text)).toEqual(['Alpha']));

  it.each([
    '[Alpha] fell, according to reports.',
    'The price paid to [Alpha] rose.',
    'According to [Alpha]’s tool, yes. Shares of [Alpha] fell.',
    'Analysts expect [Alpha] to fall.',
    'An analyst éat [Alpha] fell.',
    '[Alpha] analystsé fell.',
    'The chief told [Alpha] staff to return.',
    'The ministry said shares of [Alpha] fell.',
    'Figures from [Alpha] are due today.',
    '[Alpha] data centres show a slump.',
    'The firm bought chips from [Alpha].',
    'Analysts at [Alpha] and [Beta] disagree on [Alpha].',
  ])('is no other: %s', (text) => expect(citedIn(text)).toEqual([]));

  it('has no figure', () => {
    const { text, mentions } = read('Sales fell 3 %, according to [Alpha].');
    const figure = { instrument: 'US:Alpha' } as Parameters<typeof withCited>[1][number];
    expect(withCited(mentions, [figure], text)).toBe(mentions);
  });
});
