/**
 * Weights of two logistic models over the signals, fitted on tests/rights-eval/own.jsonl by tests/rights-eval/calibrate.ts.
 * Fit again when the cards or the lexicon have changed much, and look at what the thresholds then cost.
 */
export const calibration = {
  /** is this a consumer matter at all? */
  ours: {
    bias: -6.01,
    known: 0.92,
    nearest: 2.25,
    evidence: 3.85,
    happenings: 2.12,
    demands: 0.85,
    things: 1.11,
    people: 0.81,
    trade: 1.87,
    elsewhere: -3.06,
  },
  /** if so, is the first card the right one? */
  right: { bias: -2.0, coverage: 3.24, nearest: 0.48, margin: 2.65, known: 0.17, evidence: 1.22 },
} as const

export const thresholds = {
  /** below: not ours */
  ours: 0.45,
  /** below this and without another reason: not even perhaps ours */
  perhaps: 0.15,
  /** from here the first card is the answer, below it the asker chooses */
  answer: 0.78,
  /** below: no card is near enough to be offered */
  choose: 0.35,
}
