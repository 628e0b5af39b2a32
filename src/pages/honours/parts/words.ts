import type { Plaque } from '@/contract/honours'
import { dayOf } from '@/contract/shanghai'
import { plaqueText as text } from '@/copy/honours'

/** Whom a post names: the person who agreed to it, or somebody who lives here. */
export const whoOf = ({ name }: Pick<Plaque, 'name'>): string => name ?? text.somebody

/** 2026, in which months need no year. */
export const yearOf = (now: number): string => dayOf(now).slice(0, 4)
