import { wordList } from './word-list.ts';

/** Businesses of a firm, which begin a sentence with a capital: `Footwear rose 11 percent`. */
export const SEGMENTS = wordList(
  'footwear apparel clothing wholesale retail broadcasting matchday advertising software hardware services cloud gaming beverages snacks mortgages cards equities franchise licensing merchandise e-commerce online offline organic comparable adjusted underlying core average success plaintiffs betting customer property commercial drinks food grocery fuel cargo beauty fragrance skincare watches jewellery jewelry leather fashion toys vaccines oncology diagnostics generics streaming broadband mobile wireless renewables upstream downstream chemicals packaging cement wealth asset leasing brokerage banking',
);
