import { View } from '@tarojs/components'
import { platform, useCommand } from '@/cloud'
import { textOfTicket } from '@/cloud/gift-scanner'
import { gifts, type OpenRound } from '@/contract/gifts'
import { appText } from '@/copy/app'
import { myGiftsText as text } from '@/copy/gifts'
import { Button } from '@/ui/button'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'
import { TicketCode } from '../parts/ticket-code'

interface Props {
  round: OpenRound
  ticket: NonNullable<OpenRound['ticket']>
  say(words: string): void
  onProxy(): void
  onDropped(): void
  onClose(): void
}

/** The code for a round, to be scanned from here or handed on. */
export function TicketSheet({ round, ticket: { code, proxy }, say, onProxy, onDropped, onClose }: Props) {
  const command = useCommand(gifts.dropTicket, { keepOnPhone: false })
  const drop = async () => {
    if ((await command.send({ round: round.id })).kind === 'done') onDropped()
  }
  const copy = async () =>
    say(
      (await platform.copyText(text.shareText(round.name, textOfTicket(code), round.to)))
        ? text.copied
        : appText.copyFailed,
    )
  return (
    <Sheet title={proxy === undefined ? text.code : text.proxy(proxy)} onClose={onClose}>
      <TicketCode code={code} note={text.until(round.to)} />
      {proxy === undefined ? (
        <View>{text.codeHow}</View>
      ) : (
        <>
          <Button kind="primary" icon="share" share onPress={() => void copy()}>
            {text.hand}
          </Button>
          <Button icon="copy" onPress={() => void copy()}>
            {text.copyCode}
          </Button>
        </>
      )}
      <View className="nx-quiet">{text.codeOnce}</View>
      <OutcomeNotice outcome={command.outcome} onRetry={() => void drop()} />
      {proxy !== undefined && (
        <Button kind="quiet" icon="people" onPress={onProxy}>
          {text.newProxy}
        </Button>
      )}
      <Button kind="quiet" icon="bin" busy={command.busy && text.dropping} onPress={() => void drop()}>
        {text.drop}
      </Button>
    </Sheet>
  )
}
