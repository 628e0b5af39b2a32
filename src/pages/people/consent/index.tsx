import { View } from '@tarojs/components'
import { useCommand } from '@/cloud'
import { people, privacyNoticeVersion } from '@/contract/people'
import { appText } from '@/copy/app'
import { dayOf, dayText } from '@/copy/dates'
import { privacyNotice } from '@/copy/privacy'
import { titles } from '@/copy/titles'
import { useSession } from '@/session'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { goBack } from '@/ui/navigation'
import { Notice } from '@/ui/notice'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Screen } from '@/ui/screen'
import { Plain } from '../plain'

/** The privacy notice; after agreeing one stands again where one came from. */
export default function ConsentPage() {
  const { me } = useSession()
  const command = useCommand(people.agree)
  const agreed = me?.notice.agreed === true
  const agree = async () => {
    const outcome = await command.send({ version: privacyNoticeVersion })
    if (outcome.kind === 'done') goBack()
  }
  const acts = (
    <Buttons>
      <Button kind="primary" busy={command.busy && privacyNotice.agreeing} onPress={() => void agree()}>
        {privacyNotice.agree}
      </Button>
      <Button kind="quiet" onPress={goBack}>
        {privacyNotice.notNow}
      </Button>
    </Buttons>
  )
  return (
    <Screen title={titles.consent} footer={!agreed && acts}>
      <View>{privacyNotice.intro}</View>
      {privacyNotice.parts.map(part => (
        <Card key={part.title}>
          <Heading>{part.title}</Heading>
          <Plain items={part.items} />
        </Card>
      ))}
      <View className="nx-quiet">{appText.noticeVersion(privacyNoticeVersion)}</View>
      {agreed && me.person && (
        <Notice tone="done" title={privacyNotice.agreedOn(dayText(dayOf(me.person.agreed.at)))} />
      )}
      <OutcomeNotice outcome={command.outcome} onRetry={() => void agree()} />
    </Screen>
  )
}
