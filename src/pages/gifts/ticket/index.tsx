import { View } from '@tarojs/components'
import { ticketText as text } from '@/copy/gifts'
import { titles } from '@/copy/titles'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { useParam } from '@/ui/navigation'
import { Screen } from '@/ui/screen'
import { TicketCode } from '../parts/ticket-code'

/** What a code looks like; anything else in the address is none. */
const ticketCode = /^[0-9A-HJKMNP-TV-Z]{10}$/
const aDay = /^\d{4}-\d\d-\d\d$/

/** A code that was handed on: whoever fetches the pack opens it from a chat. It asks the cloud for nothing and works without network. */
export default function GiftTicketPage() {
  const code = useParam('code')
  const round = useParam('round')
  const proxy = useParam('proxy')
  const to = useParam('to')
  const right = code !== undefined && ticketCode.test(code)
  return (
    <Screen title={titles.giftTicket}>
      {right ? (
        <>
          {round !== undefined && <Heading level={1}>{round}</Heading>}
          <TicketCode code={code} note={to !== undefined && aDay.test(to) ? text.until(to) : ''} />
          {proxy !== undefined && <View>{text.proxy(proxy)}</View>}
          <View>{text.how}</View>
          <View className="nx-quiet">{text.once}</View>
        </>
      ) : (
        <EmptyState picture="door" title={text.none} text={text.noneText} />
      )}
    </Screen>
  )
}
