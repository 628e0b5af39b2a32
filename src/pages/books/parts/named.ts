/** A title as a sentence names it: 《活着》 余华. */
export const named = ({ title, author }: { readonly title: string; readonly author?: string | undefined }): string =>
  `${/^《.*》$/.test(title) ? title : `《${title}》`}${author === undefined ? '' : ` ${author}`}`
