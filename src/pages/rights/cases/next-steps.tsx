import type { ReactNode } from 'react'
import { platform } from '@/cloud'
import type { Card } from '@/contract/rights'
import { rightsText } from '@/copy/rights'
import { caseText } from '@/copy/rights-case'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { Heading } from '@/ui/heading'
import { open, publicAddress } from '@/ui/navigation'
import { Group } from '@/ui/screen'
import { useToast } from '@/ui/toast'

interface NextStepsProps {
  card: Card
  acts: ReactNode
}

/** What can be done from here: hand it to a lawyer, write a letter, show the matter to others. */
export function NextSteps({ card, acts }: NextStepsProps) {
  const { toast, say } = useToast()
  const copyLink = async () => {
    const link = `${rightsText.shared(card.title)} ${publicAddress('topic', { id: card.id })}`
    if (await platform.copyText(link)) say(rightsText.linkCopied)
  }
  return (
    <Group>
      <Heading>{caseText.next.title}</Heading>
      <Buttons>
        {!card.watched && (
          <Button icon="share" share onPress={() => void copyLink()}>
            {rightsText.share}
          </Button>
        )}
        {!card.watched && (
          <Button icon="papers" onPress={() => open('letters', { card: card.id, title: card.title })}>
            {caseText.next.letter}
          </Button>
        )}
        {!card.watched && (
          <Button kind="quiet" icon="megaphone" onPress={() => open('classes', { card: card.id })}>
            {rightsText.classesAbout}
          </Button>
        )}
        {acts}
      </Buttons>
      {toast}
    </Group>
  )
}
