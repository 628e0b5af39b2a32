import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ArticleDigest } from '../../cloudfunctions/rights/knowledge/card'
import type { Problem } from './problems'
import { readSections } from './sections'

/** A digest stays one or two sentences; more belongs into a card. */
const MAX_CHARACTERS = 160

export interface LocatedDigest extends ArticleDigest {
  readonly file: string
  readonly line: number
}

/** Reads articles/<law-id>.md: the title `# law-id`, then per article a heading `## 25` and its digest. */
export async function readDigests(root: string): Promise<{ digests: LocatedDigest[]; problems: Problem[] }> {
  const digests: LocatedDigest[] = []
  const problems: Problem[] = []
  const names = (await readdir(join(root, 'articles'))).filter(name => name.endsWith('.md')).sort()
  for (const name of names) {
    const file = `articles/${name}`
    const law = name.slice(0, -'.md'.length)
    const lines = (await readFile(join(root, file), 'utf8')).split('\n')
    const { before, sections } = readSections(lines.map((text, index) => ({ line: index + 1, text })))
    if (before.length !== 1 || before[0]?.text.trim() !== `# ${law}`) {
      problems.push({ file, line: before[0]?.line ?? 1, message: `第一行应当是“# ${law}”，下面直接写各条` })
    }
    const seen = new Set<number>()
    for (const { title, line, body } of sections) {
      const article = Number(title)
      const digest = body.map(({ text }) => text.trim()).join('')
      if (!/^[1-9]\d*$/.test(title)) problems.push({ file, line, message: `“## ${title}”不是条号，只写数字` })
      else if (seen.has(article)) problems.push({ file, line, message: `第${article}条的摘要写了两次` })
      else if (digest === '') problems.push({ file, line, message: `第${article}条的摘要是空的` })
      else digests.push({ law, article, digest, file, line })
      seen.add(article)
      if (digest.length > MAX_CHARACTERS) {
        problems.push({ file, line, message: `第${title}条的摘要有${digest.length}个字，最多${MAX_CHARACTERS}个` })
      }
    }
  }
  return { digests, problems }
}
