/** As the contract has it: one line that says why. */
export const reasonMaxLength = 100
