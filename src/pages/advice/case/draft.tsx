import { View } from '@tarojs/components'
import { platform, useCommand, useQuery } from '@/cloud'
import { advice } from '@/contract/advice'
import type { OutputOf } from '@/contract/define'
import { deskText as text } from '@/copy/advice'
import { appText } from '@/copy/app'
import { cardDraft } from '@/session/card-draft'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { Heading } from '@/ui/heading'
import { knownRoute, open } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Row, Rows } from '@/ui/rows'
import { useToast } from '@/ui/toast'
import './draft.scss'

type Anonymous = OutputOf<typeof advice.anonymise>

/** What was replaced, for a person to check. */
function Findings({ findings }: Pick<Anonymous, 'findings'>) {
  if (findings.length === 0) return <View>{text.draftNothing}</View>
  return (
    <>
      <View>{text.draftText}</View>
      <Rows>
        {findings.map(({ kind, found, instead }) => (
          <Row key={`${kind}${found}`} title={found} note={text.kinds[kind] ?? kind} end={instead} />
        ))}
      </Rows>
    </>
  )
}

export interface DraftProps {
  id: string
  published: boolean
  onDone(): void
}

/** The case without names: to be read once more, then on to the editor of cards or to the clipboard. */
export function Draft({ id, published, onDone }: DraftProps) {
  const query = useQuery(advice.anonymise, { id })
  const mark = useCommand(advice.markPublished)
  const { toast, say } = useToast()
  const copy = async ({ question, answer }: Anonymous) => {
    const whole = `${text.draftQuestion}：${question}\n\n${text.draftAnswer}：${answer}`
    say((await platform.copyText(whole)) ? appText.copied : appText.copyFailed)
  }
  const editor = knownRoute('cardDraft')
  const write = ({ subject, question, answer }: Anonymous) => {
    cardDraft.put({ subject, question, answer })
    if (editor) open(editor)
  }
  const note = async () => {
    const { kind } = await mark.send({ id })
    if (kind === 'done') onDone()
  }
  return (
    <QueryView query={query}>
      {draft => (
        <>
          <Findings findings={draft.findings} />
          <Heading level={3}>{text.draftQuestion}</Heading>
          <View className="nx-draft">{draft.question}</View>
          <Heading level={3}>{text.draftAnswer}</Heading>
          <View className="nx-draft">{draft.answer}</View>
          <OutcomeNotice outcome={mark.outcome} />
          <Buttons>
            {editor && (
              <Button kind="primary" icon="edit" onPress={() => write(draft)}>
                {text.draftOpen}
              </Button>
            )}
            <Button icon="copy" onPress={() => void copy(draft)}>
              {text.draftCopy}
            </Button>
            {!published && (
              <Button kind="quiet" icon="done" onPress={() => void note()}>
                {text.draftPublished}
              </Button>
            )}
          </Buttons>
          {toast}
        </>
      )}
    </QueryView>
  )
}
