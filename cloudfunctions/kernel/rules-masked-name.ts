/** The first character and a sign for the rest: neighbours know who it is, strangers do not. */
export const maskedName = (name: string): string => {
  const [first = '', ...rest] = [...name]
  return `${first}${'＊'.repeat(Math.min(2, rest.length))}`
}
