import { register } from './registry'
import { tableErrors } from './tables'
import { day, nothing, type TextsOf, typed, unchanged } from './text'

export const peopleErrors = register<TextsOf<'people'>>({
  NOTICE_OUTDATED: { happened: '隐私说明刚换了新的一版', next: '请看看新的一版，再决定同不同意。' },
  PLACE_NOT_FOUND: { happened: '没有找到这个地点', kept: typed, next: '它可能改过名，请重新选一个。' },
  PLACE_EXISTS: { happened: '这个短编号已经有人用了', kept: typed, next: '换一个短编号再加。' },
  PLACE_CLOSED: { happened: '这个地点已经停用', kept: typed, next: '请选一个还在用的地点。' },
  PLACE_HAS_CHILDREN: { happened: '它下面还有在用的地点', kept: unchanged, next: '先把下面的停用，或者并到别处。' },
  KIND_NOT_ALLOWED: { happened: '这里下面不能放这一类地点', kept: typed, next: '换一个类别，或者换一个上级。' },
  ROLE_ALREADY_HELD: { happened: '这个身份已经有了', next: '不用再办一次。' },
  ROLE_NOT_HELD: { happened: '没有这个身份，可能已经收回了', next: '回到名单看看现在的情况。' },
  TOO_MANY_ROLES: { happened: '身份已经太多，加不下了', next: '先退掉一个用不着的，再来登记。' },
  ROLE_NOT_YOURS_TO_GIVE: { happened: '这个身份不归您管', kept: typed, next: '请上一级的负责人来办。' },
  LAST_ADMINISTRATOR: {
    happened: '这是最后一位管理员，不能退',
    kept: '什么都没有改动。',
    next: '先请另一个人当管理员，再来退。',
  },
  STILL_ADMINISTRATOR: {
    happened: '您还是管理员，现在不能注销',
    kept: '什么都没有改动。',
    next: '先把管理员的身份交给别人，退掉以后再来。',
  },
  ALREADY_CLAIMED: { happened: '这里已经有管理员了', next: '需要身份的话，请管理员给您发一份邀请。' },
  SETUP_CODE_WRONG: { happened: '认领码不对', kept: typed, next: '照着部署时给的码再看一遍。大小写和空格不要紧。' },
  SETUP_CODE_EXPIRED: { happened: '认领码过期了', kept: typed, next: '请负责部署的人重新生成一个。' },
  INVITATION_UNKNOWN: { happened: '没有这份邀请', kept: typed, next: '照着码再看一遍。还不行，请发邀请的人重发一份。' },
  INVITATION_EXPIRED: ({ expiresAt }) => ({
    happened: day(expiresAt) ? `这份邀请 ${day(expiresAt)} 就过期了` : '这份邀请过期了',
    next: '请发邀请的人重发一份。',
  }),
  INVITATION_USED: { happened: '这份邀请已经用过了', next: '一份邀请只能用一次。需要的话，请对方重发一份。' },
  INVITATION_REVOKED: { happened: '这份邀请被撤回了', next: '请问问发邀请的人。' },
  PERSON_NOT_FOUND: { happened: '没有找到这个人', next: '可能已经注销，或者不在这里了。回到名单看看。' },
  ...tableErrors,
  NOT_A_HOME: { happened: '住处要选到社区、小区或者楼栋', kept: typed, next: '重新选一个。' },
  HANDOVER_OVER: {
    happened: '交班的人已经不管这个驿站了，这份交接不能用了',
    kept: nothing,
    next: '请社区给您发一份新的邀请。',
  },
  HANDOVER_TO_SELF: {
    happened: '这是您自己交出去的，要别人来接',
    kept: nothing,
    next: '把码发给接班的人；不交了，就到驿站里撤回。',
  },
  NO_PHONE: { happened: '这个人没有留电话', next: '请用别的办法联系。' },
})
