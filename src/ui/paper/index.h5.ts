/** A browser prints the page as it stands; the style sheet leaves out what makes no sense on paper. */
export const canPrint = true
export const print = (): void => window.print()
