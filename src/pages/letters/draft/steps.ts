/** The questions in their order, one screen each. */
import type { MissingFact } from '@/contract/letters'

export const stepNames = ['story', 'other', 'events', 'paid', 'proofs', 'wishes', 'me'] as const
export type StepName = (typeof stepNames)[number]

/** Where a missing fact is asked for. */
export const stepOfMissing: Readonly<Record<MissingFact, StepName>> = {
  story: 'story',
  otherName: 'other',
  otherPlace: 'other',
  days: 'events',
  paid: 'paid',
  proofs: 'proofs',
  wishes: 'wishes',
  wishAmounts: 'wishes',
  answerDays: 'wishes',
  office: 'me',
  myName: 'me',
  myPhone: 'me',
}

export const before = (step: StepName): StepName | undefined => stepNames[stepNames.indexOf(step) - 1]
export const after = (step: StepName): StepName | undefined => stepNames[stepNames.indexOf(step) + 1]
