import { isDash, type TokenList, tokenAt } from '../words/tokens.ts';
import type { Amount } from './amount.ts';
import { type ReadNumber, readNumber, readScale } from './numbers.ts';
import { readPrefix, readUnit } from './units.ts';

/** One number with its currency and unit; `unit` is empty for a bare one. */
export interface One extends Amount {
  readonly number: ReadNumber;
  /** Index of the digits. */
  readonly digits: number;
  readonly prefixed: boolean;
}

export function readOne(list: TokenList, at: number): One | undefined {
  const prefix = readPrefix(list, at);
  const digits = prefix === undefined ? at : isDash(list[prefix.next]) ? prefix.next + 1 : prefix.next;
  const bracketed = prefix === undefined ? undefined : readBracketed(list, prefix.unit, at, digits);
  if (bracketed !== undefined) return bracketed;
  if (list[at]?.kind === 'sign' && prefix === undefined) return undefined;
  const number = readNumber(list, digits);
  if (number === undefined) return undefined;
  const unit = readUnit(list, number.next);
  const minus = prefix !== undefined && digits > prefix.next;
  const before = tokenAt(list, at - 1);
  const sign =
    minus || isMinus(list, at) || before?.text === 'negative' || (before?.text === 'minus' && tokenAt(list, at - 2)?.text !== 'or')
      ? -1
      : before?.text === '+'
        ? 1
        : 0;
  const form = number.form;
  if (prefix !== undefined) {
    // `$13 billion yuan` is yuan; `$5 million Australian dollars` is Australian
    const named = unit?.family === 'money' && unit.factor === 1 ? unit : undefined;
    const next = named?.next ?? number.next;
    return {
      first: at,
      next,
      value: number.value,
      unit: named?.unit ?? prefix.unit,
      family: 'money',
      form,
      sign,
      number,
      digits,
      prefixed: true,
    };
  }
  if (unit === undefined)
    return { first: at, next: number.next, value: number.value, unit: '', family: 'count', form, sign, number, digits, prefixed: false };
  const value = unit.factor === 1 ? number.value : Number((number.value * unit.factor).toPrecision(15));
  return { first: at, next: unit.next, value, unit: unit.unit, family: unit.family, form, sign, number, digits, prefixed: false };
}

/** `$(1.2) million`, as accounts write a loss. */
function readBracketed(list: TokenList, unit: string, first: number, open: number): One | undefined {
  if (list[open]?.text !== '(' || list[open + 2]?.text !== ')') return undefined;
  const number = readNumber(list.slice(open + 1, open + 2), 0);
  if (number === undefined) return undefined;
  const scaled = readScale(list, open + 3);
  const scale = scaled?.scale ?? 1;
  const next = scaled?.next ?? open + 3;
  const value = Number((number.value * scale).toPrecision(15));
  const read: ReadNumber = { value, scale, next, form: number.form };
  return { first, next, value, unit, family: 'money', form: 'digits', sign: -1, number: read, digits: open + 1, prefixed: true };
}

/** A dash that is a minus: after a space or a bracket, right before the digits. */
function isMinus(list: TokenList, at: number): boolean {
  const dash = tokenAt(list, at - 1);
  return isDash(dash) && list[at]?.glued === true && (dash?.glued === false || tokenAt(list, at - 2)?.text === '(') && dash?.text !== '—';
}

/**
 * The same amount in another unit. Field by field: each copy made by spreading has a hidden class of its own, so that every later look at it is a
 * search.
 */
export const inUnit = (one: One, unit: string, family = one.family, value = one.value): Amount => ({
  first: one.first,
  next: one.next,
  value,
  unit,
  family,
  form: one.form,
  sign: one.sign,
});
