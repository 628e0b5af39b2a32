import { rightsText } from '@/copy/rights'
import type { IconName } from '@/ui/icon'
import { Section } from '@/ui/section'
import { Points } from './points'

interface PartProps {
  title: string
  icon: IconName
  items: readonly string[]
  open?: boolean
  numbered?: boolean
  callable?: (number: string) => boolean
}

/** A part of a card that has several points; nothing where it has none. */
export function Part({ title, icon, items, open = false, ...points }: PartProps) {
  if (items.length === 0) return null
  return (
    <Section title={title} icon={icon} note={rightsText.count(items.length)} open={open}>
      <Points items={items} {...points} />
    </Section>
  )
}
