/** What stands on a picture on its way. The form goes on meanwhile. */
export const picturesText = {
  add: '加图片',
  again: '再传一次',
  remove: '去掉这张图片',
  tooLarge: '太大了',
  sending: '正在传',
} as const
