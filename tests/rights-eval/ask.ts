/** `npm run rights:ask -- "健身房跑路了怎么办"`: answers in the terminal as the cloud function does. */
import { answer } from '../../cloudfunctions/rights/answer'
import { questionMaxLength } from '../../src/contract/rights'
import { circumstances, libraryFromFiles } from './library'
import { printed } from './print'

async function main(question: string): Promise<void> {
  if (question === '' || [...question].length > questionMaxLength) {
    process.stderr.write(`用法：npm run rights:ask -- "问题"，最多 ${questionMaxLength} 个字\n`)
    process.exitCode = 1
    return
  }
  process.stdout.write(`${printed(answer(await libraryFromFiles(), question, circumstances)).join('\n')}\n`)
}

main(process.argv.slice(2).join(' ').trim()).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
})
