import type { UploadProblem } from '@/cloud'

/** What stands under a picture on its way. The form goes on meanwhile. */
export const uploadText = {
  add: (left: number) => `加图片，还能加 ${left} 张`,
  waiting: '排着队',
  sending: '正在传',
  done: '传好了',
  retry: '再传一次',
  remove: '去掉这张',
} as const

/** Why a picture is not there yet, and what to do. */
export const uploadProblems: Readonly<Record<UploadProblem, string>> = {
  tooLarge: '这张太大，超过 5 MB。换一张，或者截个图再传。',
  offline: '没有网络，图片还在手机里，连上网会接着传。',
  failed: '这张没传上去，别的不受影响。点一下再传。',
}
