/** Mini-program codes 小程序码, drawn by WeChat. Every failure of the call is one of three words that people can do something about. */
import { openapi } from './cloud'
import { log } from './log'
import { type Refused, refuse } from './refusal'
import { pictureKind } from './rules-picture'

/** PNG or JPEG, square, black on white. */
export type CodePicture = Uint8Array
export type CodeProblem = 'CODE_LIMIT' | 'CODE_PAGE_UNKNOWN' | 'CODE_NOT_DRAWN'

/** WeChat: too many calls in this minute, or on this day */
const limitNumbers: readonly unknown[] = [45009, 45011, 45029]
/** WeChat: the page is not in the released version, or nothing is released yet */
const pageNumbers: readonly unknown[] = [41030, 40165, 85078]

const problemOf = (number: unknown): CodeProblem => {
  if (limitNumbers.includes(number)) return 'CODE_LIMIT'
  return pageNumbers.includes(number) ? 'CODE_PAGE_UNKNOWN' : 'CODE_NOT_DRAWN'
}

/**
 * The code that opens `page` with `scene`. WeChat is not asked whether the page is released: posters may be printed before the app is.
 * @param width pixels, 280 to 1280
 */
export async function codePicture(
  scene: string,
  page: string,
  width: number,
): Promise<{ readonly picture: CodePicture } | Refused<CodeProblem>> {
  try {
    const asked = { scene, page, width, checkPath: false, envVersion: 'release' } as const
    const { buffer } = await openapi.wxacode.getUnlimited(asked)
    if (buffer instanceof Uint8Array && ['png', 'jpeg'].includes(pictureKind(buffer) ?? '')) return { picture: buffer }
    log('error', { code: 'no picture' })
    return refuse('CODE_NOT_DRAWN')
  } catch (thrown) {
    log('error', { code: 'not drawn', thrown })
    return refuse(problemOf((thrown as { readonly errCode?: unknown } | undefined)?.errCode))
  }
}
