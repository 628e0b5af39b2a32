/** A phone is one person's: there is nobody else to be. */
export const Personas = () => null
