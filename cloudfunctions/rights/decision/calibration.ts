/**
 * Weights of two logistic models over the signals, fitted on tests/rights-eval/own.jsonl by tests/rights-eval/calibrate.ts.
 * Fit again when the cards or the lexicon have changed much, and look at what the thresholds then cost.
 */
export const calibration = {
  /** is this a consumer matter at all? */
  ours: {
    bias: -4.62,
    known: 0.48,
    nearest: 0.91,
    evidence: 4.26,
    happenings: 1.23,
    demands: 0.29,
    procedures: 0.97,
    things: 0.67,
    people: 0.82,
    trade: 1.39,
    bare: -0.98,
    wondering: -2.39,
    elsewhere: -2.68,
  },
  /** if so, is the first card the right one? */
  right: { bias: -2.31, coverage: 3.27, nearest: 0.57, margin: 2.58, evidence: 1.58 },
} as const

export const thresholds = {
  /** below: not ours */
  ours: 0.35,
  /** below this and without another reason: not even perhaps ours */
  perhaps: 0.15,
  /** from here the first card is the answer, below it the asker chooses */
  answer: 0.78,
  /** below: no card is near enough to be offered */
  choose: 0.35,
}
