/** Words for how many packs a place may hand out while its round runs. */
import { giftDefaults } from '@/contract/gifts'

export const quotaText = {
  act: '改份数',
  title: (place: string) => `${place}的份数`,
  hint: (handed: number, outside: number) =>
    outside > 0 ? `已经发了 ${handed} 份，带出去 ${outside} 份，不能更少` : `已经发了 ${handed} 份，不能更少`,
  wrong: `写 0 到 ${giftDefaults.quotaMost} 的数`,
  saved: (place: string, quota: number) => `${place}改成 ${quota} 份`,
  waits: (place: string, quota: number) => `${place}想加到 ${quota} 份，等另一位同事同意`,
  allowed: (allowed: number) => `各处加起来批了 ${allowed} 份，在这里面随时可以调；要再多，得另一位同事也同意。`,
  asked: (by: string, quota: number) => `${by}想加到 ${quota} 份，等另一位同事同意`,
  askedOwn: (quota: number) => `您想加到 ${quota} 份，等另一位同事同意`,
  takeBack: '不加了，就填回现在的份数。',
  look: '看一看',
  more: '加份数',
  agree: (quota: number) => `同意加到 ${quota} 份`,
  ask: '存下来，等同事同意',
} as const
