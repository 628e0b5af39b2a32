import { peopleErrors } from './people'
import { register } from './registry'
import { type TextsOf, typed } from './text'

export const classesErrors = register<TextsOf<'classes'>>({
  PLACE_NOT_FOUND: peopleErrors.PLACE_NOT_FOUND,
  CLASS_NOT_FOUND: { happened: '没有找到这堂课', next: '链接可能不完整。到“维权”里的“普法小课堂”看看。' },
  CLASS_OVER: { happened: '这堂课已经讲完了', kept: typed, next: '可以看回放，或者等下一堂课再问。' },
  CLASS_CANCELLED: { happened: '这堂课取消了', kept: typed, next: '到课堂列表看看别的课。' },
  CLASS_PAST: { happened: '开课时间已经过了', kept: typed, next: '选一个以后的时间。' },
  CLASS_TOO_FAR: { happened: '最多提前三个月发布', kept: typed, next: '选近一点的日子。' },
  CLASS_NOT_STARTED: { happened: '课还没有开始', kept: typed, next: '讲完以后再放回放。' },
  WAY_IN_MISSING: {
    happened: '还没写怎么进课堂',
    kept: typed,
    next: '填上链接或会议号；在现场讲的，写清在哪间屋。',
  },
  QUESTION_EMPTY: { happened: '还没有写', next: '写一句想问的，再送出。' },
  QUESTION_TOO_LONG: ({ limit }) => ({
    happened: limit ? `写得太长了，最多 ${limit} 个字` : '写得太长了',
    kept: typed,
    next: '一次问一件事，留下最要紧的一句。',
  }),
  QUESTION_TWICE: { happened: '这个问题您已经问过了', next: '在“我问的”里能看到它到哪一步了。' },
  TOO_MANY_QUESTIONS: ({ most }) => ({
    happened: most ? `一堂课最多问 ${most} 个` : '这堂课您问的已经满了',
    kept: typed,
    next: '先撤回一个，或者给别人的问题点“也想问”。',
  }),
  BOX_FULL: { happened: '这堂课的提问箱装满了', kept: typed, next: '给相近的问题点“也想问”，律师先答人多的。' },
  QUESTION_NOT_FOUND: { happened: '这个问题不在了', next: '它可能刚被撤回。刷新一下再看。' },
  QUESTION_ANSWERED: { happened: '律师已经在讲这个问题了', next: '撤不回来了；名字不会显示。' },
  OWN_QUESTION: { happened: '这是您自己问的', next: '已经算您一个，不用再点。' },
  MERGE_WRONG: { happened: '不能并到那一个', next: '换一个同一堂课、还没并走的问题。' },
  CHAPTERS_UNORDERED: { happened: '章节的时间先后不对', kept: typed, next: '按回放里的先后排，两章别写同一个时间。' },
})
