/** Ids: random where nothing is known, derived where uniqueness matters. */
import { createHash, randomBytes } from 'node:crypto'

/** A short hash of its parts; different parts never run together. */
export function derivedId(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}

/** 96 random bits: tells nothing about whom or what it names. */
export const randomId = (): string => randomBytes(12).toString('hex')

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A code for people to read aloud and type: no I, L, O, U; 5 bits a character. */
export function randomCode(length: number): string {
  return Array.from(randomBytes(length), byte => crockford[byte % 32]).join('')
}

/** What a person typed, as the code was made: case, blanks and hyphens do not matter; O is 0, I and L are 1. */
export function normaliseCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
}
