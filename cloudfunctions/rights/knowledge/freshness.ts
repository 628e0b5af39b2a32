/**
 * Whether more than a year has passed since somebody held a card against the law.
 * @param checked and @param today are days in Asia/Shanghai, YYYY-MM-DD
 */
export function isCheckedLongAgo(checked: string, today: string): boolean {
  const anniversary = `${Number(checked.slice(0, 4)) + 1}${checked.slice(4)}`
  return anniversary < today
}
