import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/core/annotate.ts';
import { articleFromText } from '../../../src/core/article/article.ts';
import { lookUpIn } from '../../../src/core/instruments/lexicon.ts';
import { canBeFound, ownNames } from '../../../src/core/mentions/own-names.ts';
import { readLexicon } from '../../eval/read-lexicon.ts';

const lexicon = readLexicon();
const entity = (id: string) => lexicon.entity(id) ?? expect.fail(id);
const nvidia = entity('US:NVDA');
const found = (name: string, text: string): string[] => ownNames([[name, nvidia]])(text).map(({ start, end }) => text.slice(start, end));

describe('an own name is found', () => {
  it.each([
    ['Green Team', 'Shares of the Green Team rose. GREEN TEAM’s day.', ['Green Team', 'GREEN TEAM']],
    ['Green team', 'The Green team fell.', ['Green team']],
    ['green team', 'The green team, a Green Team.', ['green team', 'Green Team']],
    ['Google cloud', 'Google Cloud rose, Google cloud fell.', ['Google Cloud', 'Google cloud']],
    ['GOOGLE CLOUD', 'Google Cloud rose.', ['Google Cloud']],
    ['iPhone maker', 'The iPhone maker said so.', ['iPhone maker']],
    ['the search giant', 'The search giant’s shares', ['The search giant']],
    ['Konzern aus Cupertino', 'Der Konzern aus Cupertino legte zu.', ['Konzern aus Cupertino']],
    ['C++', 'In C++, and C+.', ['C++']],
    ['$GGL', 'Buy $GGL now.', ['$GGL']],
    ['4711', 'No. 4711 is not 47110.', ['4711']],
    [
      'the company that makes the chips for all of them',
      'It is the company that makes the chips for all of them.',
      ['the company that makes the chips for all of them'],
    ],
    ['Nestle', 'Nestlé rose.', ['Nestlé']],
    ['Green-Team', 'the Green\u00a0Team', ['Green\u00a0Team']],
    ['NVDA', 'ＮＶＤＡの株価', ['ＮＶＤＡ']],
    ['アップル', 'アップルは上昇、パインアップルとアップルパイは別。', ['アップル']],
    ['トヨタ自動車', '5日のトヨタ自動車の株価', ['トヨタ自動車']],
    ['苹果公司', '周五苹果公司股价上涨', ['苹果公司']],
    ['삼성전자', '삼성전자는 올랐다. 신삼성전자는 아니다.', ['삼성전자']],
    ['أرامكو', 'سهم أرامكو ارتفع', ['أرامكو']],
  ])('%s', (name, text, surfaces) => {
    expect(found(name, text)).toEqual(surfaces);
  });
});

it.each([
  ['Green Team', 'the green team; a Green\nTeam; Greener Team'],
  ['Cloud', 'Cloudflare, cloud, iCloud'],
  ['team', 'steam, teams, team1'],
])('%s is not found in %j', (name, text) => {
  expect(found(name, text)).toEqual([]);
});

it.each([
  ['C', false],
  ['株', false],
  ['++', false],
  ['C+', true],
  ['AI', true],
  ['苹果', true],
])('whether %s can be told from a text: %s', (name, can) => {
  expect(canBeFound(name)).toBe(can);
  expect(found(name, `x ${name} x`)).toEqual(can ? [name] : []);
});

it('of several the longest is found, and of two alike the first', () => {
  const names = ownNames([
    ['Green', entity('US:AMD')],
    ['Green Team', nvidia],
    ['Green Team', entity('US:AMD')],
  ]);
  expect(names('Green Team, Green').map((place) => place.entity.id)).toEqual(['US:NVDA', 'US:AMD']);
});

it('any name that can be found is found between spaces, and places are in order and apart', () => {
  const word = fc.string({ minLength: 2, maxLength: 20, unit: fc.constantFrom(...'aAbé -.苹アー0') });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (all) => {
      const names = all.map((each) => each.trim()).filter(canBeFound);
      const text = ` ${names.join(' | ')} `;
      const places = ownNames(names.map((name) => [name, nvidia]))(text);
      expect(places.length).toBeGreaterThanOrEqual(new Set(names).size > 0 ? 1 : 0);
      for (const [index, { start, end }] of places.entries()) {
        expect(end).toBeGreaterThan(start);
        expect(start).toBeGreaterThanOrEqual(places[index - 1]?.end ?? 0);
      }
      for (const name of names) expect(found(name, ` ${name} `)).toEqual([name]);
    }),
  );
});

describe('in an article', () => {
  const marks = async (name: string, text: string): Promise<string[]> => {
    const notes = await annotate(articleFromText(text), Object.assign(lookUpIn(lexicon), { own: ownNames([[name, nvidia]]) }));
    return notes.mentions.filter(({ tier }) => tier === 'mark').map(({ surface, instrument }) => `${surface}=${instrument}`);
  };

  it.each([
    // The reader has said it: no other reading, no doubt.
    ['Apple', 'Apple fell 3%, Tesla rose.', ['Apple=US:NVDA', 'Tesla=US:TSLA']],
    ['landlords', 'All landlords were asked.', ['landlords=US:NVDA']],
    ['Cloud', 'Shares of Cloud Peak rose 3%. Cloud fell.', ['Cloud=US:NVDA', 'Cloud=US:NVDA']],
    ['Motor', 'Shares of Ford Motor rose 3%.', ['Ford Motor=US:F']],
    ['苹果', '周五苹果上涨3%，Tesla 下跌。', ['苹果=US:NVDA', 'Tesla=US:TSLA']],
  ])('%s is marked, but for a longer name', async (name, text, surfaces) => {
    expect(await marks(name, text)).toEqual(surfaces);
  });
});
