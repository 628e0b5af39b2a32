/** Words of the field on which somebody signs 签字. */
export const signText = {
  label: '请在这里签字',
  hint: '用手指写，写错了可以退一笔，也可以重写',
  back: '退一笔',
  again: '重写',
  long: '字太长了，后面的没有记下来。点“重写”，写小一点、简单一点。',
  done: '签好了',
} as const
