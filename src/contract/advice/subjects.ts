/** What a consultation is about. */
import * as z from 'zod/mini'

export const subjects = {
  consumer: '买东西、花钱',
  labour: '上班劳动',
  women: '女职工、职场骚扰',
  maternity: '怀孕生育',
  family: '婚姻家庭',
  inheritance: '遗嘱继承',
  elder: '赡养养老',
  neighbours: '邻里物业',
  other: '别的事',
} as const
export type Subject = keyof typeof subjects
export const Subject = z.enum(Object.keys(subjects) as [Subject, ...Subject[]])
