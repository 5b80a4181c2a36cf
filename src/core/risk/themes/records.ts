import { NumberReader, packNumbers } from './packed-numbers.ts';

/** An offset takes so many digits, each a character. */
const WIDTH = 3;
const BASE = 64;
const ZERO = 32;

/** Writes lists of numbers so that each is found at once. Throws where they are too long. */
export function packRecords(records: readonly (readonly number[])[]): string {
  const bodies = records.map(packNumbers);
  let offset = 0;
  let offsets = '';
  for (const { length } of bodies) {
    offsets += [BASE ** 2, BASE, 1].map((unit) => String.fromCharCode(ZERO + (Math.floor(offset / unit) % BASE))).join('');
    offset += length;
  }
  if (offset >= BASE ** WIDTH) throw new Error('too many records');
  return packNumbers([records.length, offset]) + offsets + bodies.join('');
}

/** Reads what `packRecords` wrote where it lies: to open it costs nothing, and only what a text asks for is ever read. */
export class Records {
  readonly count: number;
  /** The offset behind them. */
  readonly end: number;
  private readonly reader: NumberReader;
  private readonly offsets: number;
  private readonly bodies: number;

  constructor(text: string, from: number) {
    this.reader = new NumberReader(text, from);
    this.count = this.reader.next();
    const length = this.reader.next();
    this.offsets = this.reader.at;
    this.bodies = this.offsets + this.count * WIDTH;
    this.end = this.bodies + length;
  }

  /** Stands before the numbers of a record, until it is asked for another. */
  at(record: number): NumberReader {
    const { reader, offsets } = this;
    let offset = 0;
    for (let digit = 0; digit < WIDTH; digit += 1) offset = offset * BASE + reader.text.charCodeAt(offsets + record * WIDTH + digit) - ZERO;
    reader.at = this.bodies + offset;
    return reader;
  }
}
