import { View } from '@tarojs/components'
import { useState } from 'react'
import { shopCounterText as text } from '@/copy/market/desk'
import { titles } from '@/copy/titles'
import { Heading } from '@/ui/heading'
import { useParam } from '@/ui/navigation'
import { RefusalNotice } from '@/ui/refusal'
import { Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { Found } from './found'
import { Scan } from './scan'

/** Scan, see who it is and what for, hand over; then the next one. */
function Counter({ shop }: { shop: string }) {
  const [code, setCode] = useState<string>()
  const { toast, say } = useToast()
  return (
    <Screen title={titles.shopCounter}>
      <Heading level={1}>{titles.shopCounter}</Heading>
      {code === undefined ? (
        <>
          <View>{text.lead}</View>
          <Scan onCode={setCode} />
        </>
      ) : (
        <Found
          key={code}
          shop={shop}
          code={code}
          onGiven={name => {
            say(text.given(name))
            setCode(undefined)
          }}
          onNext={() => setCode(undefined)}
        />
      )}
      {toast}
    </Screen>
  )
}

export default function ShopCounterPage() {
  const shop = useParam('shop')
  if (shop !== undefined) return <Counter shop={shop} />
  return (
    <Screen title={titles.shopCounter}>
      <RefusalNotice error={{ code: 'SHOP_NOT_FOUND' }} />
    </Screen>
  )
}
