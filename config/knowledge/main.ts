/** `tsx config/knowledge/main.ts`: prints the mistakes in the knowledge files, one line each; exit code 1 if any. */
import { describe, readKnowledge } from '.'

async function check(): Promise<void> {
  const { knowledge, mistakes, warnings } = await readKnowledge()
  for (const mistake of mistakes) process.stderr.write(`${describe(mistake)}\n`)
  for (const warning of warnings) process.stdout.write(`提醒 ${describe(warning)}\n`)
  const { cards, digests, laws } = knowledge
  process.stdout.write(
    `${cards.length} 张卡片，${digests.length} 条摘要，${laws.length} 部法律，${mistakes.length} 处错误\n`,
  )
  process.exitCode = mistakes.length > 0 ? 1 : 0
}

void check()
