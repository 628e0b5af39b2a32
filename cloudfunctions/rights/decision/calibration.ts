/**
 * Weights of two logistic models over the signals, fitted on tests/rights-eval/own.jsonl by tests/rights-eval/calibrate.ts.
 * Fit again when the cards or the lexicon have changed much, and look at what the thresholds then cost.
 */
export const calibration = {
  /** is this a consumer matter at all? */
  ours: {
    bias: -3.84,
    known: 0.95,
    nearest: 1,
    evidence: 2.52,
    happenings: 1.11,
    demands: 0.94,
    procedures: 0.54,
    things: 0.9,
    people: 1.13,
    trade: 0.89,
    bare: -1.47,
    wondering: -2.31,
    elsewhere: -2.03,
    foreign: -1.66,
    foreignLead: -0.83,
    lead: 1.83,
    coverage: 0.81,
    margin: 0.85,
  },
  /** if so, is the first card the right one? */
  right: { bias: -2.05, coverage: 2.47, nearest: 0.43, margin: 3.12, evidence: 1.68 },
} as const

export const thresholds = {
  /** below: not ours */
  ours: 0.6,
  /** from these on asked back rather than sent away */
  grey: { ours: 0.3, right: 0.55, foreign: 0.3 },
  /** below this and without another reason: not even perhaps ours */
  perhaps: 0.15,
  /** likeness from which a wording of what is not answered here gives the reason */
  foreign: 0.6,
  /** from here the first card is the answer, below it the asker chooses */
  answer: 0.78,
  /** below: no card is near enough to be offered */
  choose: 0.35,
}
