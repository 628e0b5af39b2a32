/**
 * The people of the seeded town whom a browser may be. WeChat tells a function nothing but an openid; names and
 * descriptions are for the chooser only, and roles come from the database.
 */
export interface Persona {
  readonly id: string
  readonly displayName: string
  /** 28 characters like WeChat's; never all digits, which the SDK would read as a number */
  readonly openid: string
  /** Chinese, one line */
  readonly description: string
  /** fictitious, given out by getPhoneNumber */
  readonly phoneNumber: string
}

export const personas: readonly Persona[] = [
  {
    id: 'lin-yulan',
    displayName: '林玉兰',
    openid: 'oNx6w5LyL1aNqT7v0dRkXe2uHs4M',
    description: '72岁，退休教师，北关社区居民',
    phoneNumber: '19900000001',
  },
  {
    id: 'zhao-tiezhu',
    displayName: '赵铁柱',
    openid: 'oNx6w5ZtZ8uPbW3c5gYjKf1nVa9Q',
    description: '外卖骑手，常在驿站歇脚',
    phoneNumber: '19900000002',
  },
  {
    id: 'sun-xiaomei',
    displayName: '孙晓梅',
    openid: 'oNx6w5SxM4eJhD6r2oBtLi8kCz7U',
    description: '志愿者，周末带活动',
    phoneNumber: '19900000003',
  },
  {
    id: 'ma-jianguo',
    displayName: '马建国',
    openid: 'oNx6w5MjG9wAfN1s7mQvEp5xRy3T',
    description: '暖心驿站站长',
    phoneNumber: '19900000004',
  },
  {
    id: 'li-wen',
    displayName: '李雯',
    openid: 'oNx6w5LwN2iUzK8h4bScOd6jPg0F',
    description: '北关社区工作人员',
    phoneNumber: '19900000005',
  },
  {
    id: 'wang-lvshi',
    displayName: '王律师',
    openid: 'oNx6w5WlS5yVqX3a9tHmRe7nJk1B',
    description: '社区法律顾问',
    phoneNumber: '19900000006',
  },
  {
    id: 'gao-jie',
    displayName: '高洁',
    openid: 'oNx6w5GjE7cLpZ0f2wUdTo4vYs8I',
    description: '街道负责人',
    phoneNumber: '19900000007',
  },
  {
    id: 'he-ming',
    displayName: '何明',
    openid: 'oNx6w5HmG3kQxA6n8rFbVj1eWt5C',
    description: '平城区负责人',
    phoneNumber: '19900000008',
  },
  {
    id: 'admin',
    displayName: '管理员',
    openid: 'oNx6w5AdN0mRsY4p6zIcLh9uGv2K',
    description: '环境管理员',
    phoneNumber: '19900000009',
  },
  {
    id: 'chen-xinlai',
    displayName: '陈新来',
    openid: 'oNx6w5CxL8oDtB1y5qJgMa3iEf7X',
    description: '从没打开过小程序的居民',
    phoneNumber: '19900000010',
  },
]

const crowd = /^crowd-([1-9]\d{0,4})$/

/** `crowd-1` to `crowd-99999`: phones of people whom nobody knows, for tests with many of them. */
function ofCrowd(id: string): Persona | undefined {
  const number = crowd.exec(id)?.[1]
  if (number === undefined) return undefined
  const openid = `oNx6w5Crowd${number.padStart(17, '0')}`
  return {
    id,
    displayName: `来的人${number}`,
    openid,
    description: '人群里的一位',
    phoneNumber: `198${number.padStart(8, '0')}`,
  }
}

export function findPersona(id: string): Persona | undefined {
  return personas.find(persona => persona.id === id) ?? ofCrowd(id)
}

export function findByOpenid(openid: string): Persona | undefined {
  return personas.find(persona => persona.openid === openid)
}
