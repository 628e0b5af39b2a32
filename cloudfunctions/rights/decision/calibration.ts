/**
 * Weights of two logistic models over the signals, fitted on tests/rights-eval/own.jsonl by tests/rights-eval/calibrate.ts.
 * Fit again when the cards or the lexicon have changed much, and look at what the thresholds then cost.
 */
export const calibration = {
  /** is this a consumer matter at all? */
  ours: {
    bias: -4.48,
    known: 0.81,
    nearest: 1.58,
    evidence: 3.81,
    happenings: 1.17,
    demands: 0.36,
    procedures: 0.59,
    things: 0.7,
    people: 0.58,
    trade: 1.13,
    bare: -0.95,
    wondering: -2.54,
    elsewhere: -2.79,
    foreign: 0,
    foreignLead: 0,
  },
  /** if so, is the first card the right one? */
  right: { bias: -2.33, coverage: 3.07, nearest: 0.61, margin: 2.7, evidence: 1.66 },
} as const

export const thresholds = {
  /** below: not ours */
  ours: 0.4,
  /** below this and without another reason: not even perhaps ours */
  perhaps: 0.15,
  /** likeness from which a wording of what is not answered here gives the reason */
  foreign: 0.6,
  /** from here the first card is the answer, below it the asker chooses */
  answer: 0.78,
  /** below: no card is near enough to be offered */
  choose: 0.35,
}
