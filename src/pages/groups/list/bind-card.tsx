import { View } from '@tarojs/components'
import { platform } from '@/cloud'
import type { OutputOf } from '@/contract/define'
import type { groups } from '@/contract/groups'
import { appText } from '@/copy/app'
import { timeText } from '@/copy/dates'
import { groupsText } from '@/copy/groups'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { publicAddress } from '@/ui/navigation'
import { useToast } from '@/ui/toast'

const text = groupsText.card

export type PreparedCard = OutputOf<typeof groups.prepareBinding>

export interface BindCardProps {
  card: PreparedCard
  place: string
  onDone(): void
}

/** The card is ready: what to do with it, and the way to the group. */
export function BindCard({ card: { token, expiresAt }, place, onDone }: BindCardProps) {
  const { toast, say } = useToast()
  const copy = async () => {
    const words = `${text.share(place)} ${publicAddress('groupBind', { token })}`
    say((await platform.copyText(words)) ? text.copied : appText.copyFailed)
  }
  return (
    <Card tone="gold">
      <Heading>{text.title}</Heading>
      {text.steps.map((step, index) => (
        <View key={step}>{`${index + 1}. ${step}`}</View>
      ))}
      <View className="nx-quiet">{text.until(timeText(expiresAt))}</View>
      <Buttons>
        <Button kind="primary" icon="share" share onPress={() => void copy()}>
          {text.act}
        </Button>
        <Button kind="quiet" onPress={onDone}>
          {text.done}
        </Button>
      </Buttons>
      {toast}
    </Card>
  )
}
