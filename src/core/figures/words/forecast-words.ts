/** Nouns for what somebody foresees; each rule adds its own. */
export const FORECAST_NOUNS = 'forecast forecasts estimate estimates outlook projection projections target targets';
