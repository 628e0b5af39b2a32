/** As it is read out or typed: blanks, dashes and small letters do not matter; undefined when it cannot be one. */
export function codeOf(typed: string): string | undefined {
  const code = typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '')
  return /^[0-9A-HJKMNP-TV-Z]{16}$/.test(code) ? code : undefined
}

/** Four by four, to be read out. */
export const inFours = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1 ')
