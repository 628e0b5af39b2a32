/** WeChat prints nothing. */
export const canPrint = false
export const print = (): void => undefined
