import { impossible } from './letters'
import { register } from './registry'
import { type TextsOf, typed } from './text'

export const draftsErrors = register<TextsOf<'drafts'>>({
  FACTS_IMPOSSIBLE: ({ faults }) => impossible(faults),
  DRAFTS_FULL: ({ most }) => ({
    happened: most ? `云里已经存了 ${most} 份，存不下了` : '云里存的太多，存不下了',
    kept: typed,
    next: '先删掉一份用不着的，再来存。这一份还在手机里。',
  }),
  DRAFT_NOT_FOUND: { happened: '没有找到这份草稿', next: '可能已经删了，或者放了太久自动清掉了。' },
})
