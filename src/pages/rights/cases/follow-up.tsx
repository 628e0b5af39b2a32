import { useState } from 'react'
import { questionMaxLength } from '@/contract/rights'
import { rightsText } from '@/copy/rights'
import { caseText } from '@/copy/rights-case'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { TextArea } from '@/ui/field'
import { replace } from '@/ui/navigation'
import { question } from '../question'

/** A further question on the same matter; a short one is read together with the card that stands here. */
export function FollowUp({ after }: { after: string }) {
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState<string>()
  const ask = () => {
    const over = text.length - questionMaxLength
    if (text.trim() === '') setWrong(caseText.follow.empty)
    else if (over > 0) setWrong(rightsText.tooLong(over))
    else {
      question.put(text.trim(), after)
      replace('answer')
    }
  }
  return (
    <Card>
      <TextArea
        label={caseText.follow.label}
        placeholder={caseText.follow.placeholder}
        value={text}
        maxLength={questionMaxLength}
        error={wrong}
        onChange={value => {
          setText(value)
          setWrong(undefined)
        }}
      />
      <Button icon="search" onPress={ask}>
        {caseText.follow.ask}
      </Button>
    </Card>
  )
}
