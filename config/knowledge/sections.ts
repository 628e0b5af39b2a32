import type { Problem } from './problems'

export interface Line {
  readonly line: number
  readonly text: string
}

export interface Section {
  readonly title: string
  /** of the heading */
  readonly line: number
  /** without blank lines */
  readonly body: readonly Line[]
}

const HEADING = /^##\s+(.*?)\s*$/

/** Cuts Markdown at its `## ` headings; what stands before the first one is returned as `before`. */
export function readSections(lines: readonly Line[]): { before: readonly Line[]; sections: readonly Section[] } {
  const before: Line[] = []
  const sections: { title: string; line: number; body: Line[] }[] = []
  for (const { line, text } of lines) {
    const title = HEADING.exec(text)?.[1]
    const open = sections.at(-1)
    if (title !== undefined) sections.push({ title, line, body: [] })
    else if (text.trim() !== '') (open ? open.body : before).push({ line, text })
  }
  return { before, sections }
}

/** A section that is a list of `- ` items; an indented line goes on with the item above it. */
export function readItems(file: string, section: Section): { items: readonly Line[]; problems: readonly Problem[] } {
  const items: { line: number; text: string }[] = []
  const problems: Problem[] = []
  for (const { line, text } of section.body) {
    const item = /^-(?:\s+(.*))?$/.exec(text)
    const open = items.at(-1)
    if (item) items.push({ line, text: (item[1] ?? '').trim() })
    else if (/^\s+\S/.test(text) && open) open.text += text.trim()
    else problems.push({ file, line, message: `“${section.title}”里每一条都要用“- ”开头` })
  }
  for (const { line, text } of items) {
    if (text === '') problems.push({ file, line, message: `“${section.title}”里有一条是空的` })
  }
  if (items.length === 0) {
    problems.push({ file, line: section.line, message: `“${section.title}”下面没有内容；用不着这一节就整节删掉` })
  }
  return { items, problems }
}
