/**
 * Weights of two logistic models over the signals, fitted on tests/rights-eval/own.jsonl by tests/rights-eval/calibrate.ts.
 * Fit again when the cards or the lexicon have changed much, and look at what the thresholds then cost.
 */
export const calibration = {
  /** is this a consumer matter at all? */
  ours: {
    bias: -3.37,
    known: 1.16,
    nearest: 1.94,
    evidence: 3.16,
    happenings: 1.04,
    demands: 0.91,
    procedures: 0.46,
    things: 0.7,
    people: 1.01,
    trade: 0.74,
    bare: -1.48,
    wondering: -2.39,
    elsewhere: -2.07,
    foreign: -2.34,
    foreignLead: -0.94,
  },
  /** if so, is the first card the right one? */
  right: { bias: -2.05, coverage: 2.47, nearest: 0.43, margin: 3.11, evidence: 1.68 },
} as const

export const thresholds = {
  /** below: not ours */
  ours: 0.55,
  /** below this and without another reason: not even perhaps ours */
  perhaps: 0.15,
  /** likeness from which a wording of what is not answered here gives the reason */
  foreign: 0.6,
  /** from here the first card is the answer, below it the asker chooses */
  answer: 0.78,
  /** below: no card is near enough to be offered */
  choose: 0.35,
}
