import type { ComponentType } from 'react'
import type { StepName } from '../draft/steps'
import type { QuestionProps } from './props'
import { Events } from './questions/events'
import { Me } from './questions/me'
import { Other } from './questions/other'
import { Paid } from './questions/paid'
import { Proofs } from './questions/proofs'
import { Story } from './questions/story'
import { Wishes } from './questions/wishes'

const questions: Readonly<Record<StepName, ComponentType<QuestionProps>>> = {
  story: Story,
  other: Other,
  events: Events,
  paid: Paid,
  proofs: Proofs,
  wishes: Wishes,
  me: Me,
}

export function Question({ step, ...props }: QuestionProps & { step: StepName }) {
  const Asked = questions[step]
  return <Asked {...props} />
}
