import { View } from '@tarojs/components'
import { platform } from '@/cloud'
import { postText as text } from '@/copy/honours/desk'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { CodeCard } from '@/ui/code-card'
import { publicAddress } from '@/ui/navigation'
import { useToast } from '@/ui/toast'
import { inFours } from '../consent/code'

export interface Asked {
  readonly code: string
  /** ms UTC */
  readonly until: number
}

const web = process.env.TARO_ENV === 'h5'

/** The link for the person: a card into their chat in WeChat, an address elsewhere, and the code to be read out. */
export function ConsentCode({ title, asked: { code, until } }: { title: string; asked: Asked }) {
  const { toast, say } = useToast()
  const copy = async (words: string) => {
    if (await platform.copyText(words)) say(text.copied)
  }
  const link = `${text.shareCard(title)} ${publicAddress('honourConsent', { code })}`
  return (
    <CodeCard title={text.codeTitle} code={inFours(code)}>
      <View>{text.codeText(until)}</View>
      <Buttons>
        <Button icon={web ? 'copy' : 'share'} share onPress={() => void copy(link)}>
          {web ? text.copyLink : text.share}
        </Button>
        <Button kind="quiet" icon="copy" onPress={() => void copy(code)}>
          {text.copyCode}
        </Button>
      </Buttons>
      <View className="nx-quiet">{text.codeHow}</View>
      <View className="nx-quiet">{text.codeOnce}</View>
      {toast}
    </CodeCard>
  )
}
