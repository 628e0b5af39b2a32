import { peopleErrors } from './people'
import { register } from './registry'
import { type TextsOf, typed, unchanged } from './text'

export const adviceErrors = register<TextsOf<'advice'>>({
  PLACE_NOT_FOUND: peopleErrors.PLACE_NOT_FOUND,
  HOME_UNKNOWN: { happened: '还不知道您住哪个社区', kept: typed, next: '先选一个社区，再送出。' },
  WORDS_EMPTY: { happened: '还没有写', next: '写一两句再送出。' },
  WORDS_TOO_LONG: ({ limit }) => ({
    happened: limit ? `写得太长了，最多 ${limit} 个字` : '写得太长了',
    kept: typed,
    next: '留下最要紧的几句，其余的等律师问了再补。',
  }),
  ATTACHMENT_UNKNOWN: { happened: '有一张图片没有传上来', kept: typed, next: '把它去掉，重新选一次。' },
  ATTACHMENT_NOT_PICTURE: { happened: '有一个文件不是图片', kept: typed, next: '只能传照片和截图。把它去掉，换一张。' },
  ATTACHMENT_TOO_LARGE: {
    happened: '有一张图片太大了',
    kept: typed,
    next: '一张最多 5 MB。截个图，或者拍近一点再传。',
  },
  TOO_MANY_OPEN: ({ most }) => ({
    happened: most ? `您已经有 ${most} 件事在等律师` : '您已经有几件事在等律师',
    kept: typed,
    next: '先把办完的那件点“解决了”，或者撤回一件，再送这一件。',
  }),
  CONSULTATION_NOT_FOUND: { happened: '没有找到这件事', next: '它可能已经撤回，或者不归您看。回到列表看看。' },
  CONSULTATION_CLOSED: { happened: '这件事已经结束了', kept: typed, next: '当事人可以在三十天里重新打开，再接着说。' },
  CONSULTATION_TAKEN: { happened: '刚刚有同行接走了', next: '回到列表，看看还有谁在等。' },
  OWN_CONSULTATION: { happened: '这是您自己的咨询', next: '请等别的律师来接。' },
  THREAD_FULL: ({ most }) => ({
    happened: most ? `这件事已经说了 ${most} 段，装不下了` : '这件事说得太多，装不下了',
    kept: typed,
    next: '把现在的情况写成一件新的咨询送出。',
  }),
  NOT_ANSWERED_YET: { happened: '律师还没有回复', next: '等回复来了再办这一步。' },
  ALREADY_SETTLED: { happened: '您刚才已经说过了', next: '不用再说一遍，我们记下了。' },
  NOT_CLOSED: { happened: '这件事还没有结束', next: '直接在下面接着写就行。' },
  REOPEN_TOO_LATE: ({ days }) => ({
    happened: days ? `结束超过 ${days} 天，不能重新打开了` : '结束太久，不能重新打开了',
    next: '有新情况，重新写一件咨询。',
  }),
  ALREADY_PUBLISHED: { happened: '已经去掉姓名公开了，收不回来', next: '有不放心的地方，请跟接手的律师说。' },
  PUBLISHING_NOT_ALLOWED: { happened: '当事人没有同意公开', next: '不能整理成公开的卡片。可以在回复里问问本人。' },
  ADVISER_NOT_FOUND: { happened: '这位律师不管这一片', kept: unchanged, next: '换一位，或者退回给大家。' },
  TEMPLATE_NOT_FOUND: { happened: '没有找到这段常用语', kept: typed, next: '它可能已经删掉，或者归别的地方管。' },
  TOO_MANY_TEMPLATES: ({ most }) => ({
    happened: most ? `常用语已经有 ${most} 段了` : '常用语太多了',
    kept: typed,
    next: '先删掉用不着的，再加这一段。',
  }),
  SLOT_NOT_FOUND: { happened: '这个时间已经不开放了', next: '换一个时间。' },
  SLOT_TAKEN: { happened: '这个时间刚被别人约走', next: '换一个时间，旁边的可能还空着。' },
  SLOT_PAST: { happened: '这个时间已经过了', kept: typed, next: '选一个以后的时间。' },
  SLOT_OTHER_SUBJECT: { happened: '这一场不接这类事', next: '选一场接这类事的，或者换一类事。' },
  SLOT_NEEDS_PHONE: { happened: '这一场律师打电话，要有个号码', kept: typed, next: '写上能接到的手机号，再约。' },
  BOOKED_ALREADY: { happened: '这一场您已经约过了', next: '到“我的预约”里能看到。想换时间，先取消再约。' },
  TOO_MANY_BOOKINGS: ({ most }) => ({
    happened: most ? `您已经约了 ${most} 次` : '您约的次数已经满了',
    next: '先去一次，或者取消一次，再约新的。',
  }),
  OWN_SITTING: { happened: '这是您自己坐班的时间', next: '请约别的律师。' },
  BOOKING_NOT_FOUND: { happened: '没有找到这次预约', next: '它可能已经取消了。回到列表看看。' },
  CANCEL_TOO_LATE: ({ hours }) => ({
    happened: hours ? `离见面不到 ${hours} 小时，不能在这里取消了` : '离见面太近，不能在这里取消了',
    next: '去不了的话，请打电话告诉社区。',
  }),
  SLOT_TOO_FAR: { happened: '最多提前四周放出时间', kept: typed, next: '选近一点的日子。' },
  SLOT_PAST_MIDNIGHT: { happened: '这一场排过了半夜', kept: typed, next: '早点开始，或者少排几个。' },
  SITTING_OVERLAPS: { happened: '和您别的坐班时间撞上了', kept: typed, next: '换一个时间，或者先取消那一场。' },
  SITTING_NOT_FOUND: { happened: '没有找到这一场', next: '它可能不是您的。回到列表看看。' },
  WHERE_MISSING: { happened: '还没写在哪里见面', kept: typed, next: '写上地方，比如“社区二楼调解室”。' },
})
