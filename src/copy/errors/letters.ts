import type { FaultKind } from '@/contract/letters'
import { register } from './registry'
import { type TextsOf, typed } from './text'

/** What cannot be true about a day, told at its field. */
export const faultTexts: Readonly<Record<FaultKind, string>> = {
  notADay: '没有这一天，再看看月份和日子',
  future: '这一天还没到，请写已经发生的日子',
  tooOld: '年份太早了，是不是写错了',
  askedBeforeBegun: '找对方解决的日子，比付款、签合同或入职还早，请对一对',
}

const isFault = (fault: string): fault is FaultKind => Object.keys(faultTexts).includes(fault)

/** @param faults of the reply, each `position:fault` */
export function impossible(faults: unknown) {
  const [position, fault = ''] = Array.isArray(faults) ? String(faults[0]).split(':') : []
  return {
    happened: isFault(fault) ? `第 ${Number(position) + 1} 件事：${faultTexts[fault]}` : '有一个日子对不上',
    kept: typed,
    next: '回到“什么时候”那一步改一改。',
  }
}

export const lettersErrors = register<TextsOf<'letters'>>({
  FACTS_IMPOSSIBLE: ({ faults }) => impossible(faults),
})
