const digits = '零一二三四五六七八九'
const places = ['', '十', '百', '千']

/** 25 -> 二十五, as articles of law and headings are counted; 1 to 9999. */
export function numeral(value: number): string {
  const figures = [...String(value)].map(Number)
  const read = figures.map((figure, index) =>
    figure === 0 ? '零' : `${digits[figure]}${places[figures.length - 1 - index]}`,
  )
  return read.join('').replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十')
}

/** 25 -> 第二十五条 */
export const articleText = (article: number): string => `第${numeral(article)}条`
