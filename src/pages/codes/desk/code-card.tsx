import { View } from '@tarojs/components'
import { useState } from 'react'
import { codesDeskText as text } from '@/copy/codes'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { open } from '@/ui/navigation'
import { Limit } from './limit'
import { Repoint } from './repoint'
import { Revoke } from './revoke'
import { type CodeRow, Scans } from './scans'
import './code-card.scss'

const tones = { live: 'success', revoked: 'danger', expired: 'gold' } as const

interface Props {
  row: CodeRow
  onChanged(words: string): void
}

/** A code: where it leads, whether it still does, how often it is scanned, and what may be done about it. */
export function CodeCard({ row, onChanged }: Props) {
  const { code, kind, state, target, place, at, expiresAt } = row
  const onWall = kind === 'station'
  const [asking, setAsking] = useState<'revoke' | 'repoint' | 'limit'>()
  const done = (words: string) => {
    setAsking(undefined)
    onChanged(words)
  }
  const live = state === 'live'
  const lasts = expiresAt === undefined ? text.forGood : text.until(expiresAt)
  return (
    <Card>
      <View className="nx-code__head">
        <Heading level={3}>{onWall ? (live ? text.leads(place) : text.led(place)) : text.inBook(place)}</Heading>
        <Badge tone={tones[state]}>{text.states[state]}</Badge>
      </View>
      <View className="nx-number">{`${onWall ? 'S' : 'B'} ${code.slice(0, 5)} ${code.slice(5)}`}</View>
      <View className="nx-quiet">{live ? `${text.madeAt(at)} · ${lasts}` : text.madeAt(at)}</View>
      <Scans row={row} />
      {state === 'expired' && (
        <Button kind="quiet" icon="clock" onPress={() => setAsking('limit')}>
          {text.limit}
        </Button>
      )}
      {live && (
        <View className="nx-code__acts">
          {onWall && (
            <>
              <Button icon="papers" onPress={() => open('posters', { node: target, place })}>
                {text.print}
              </Button>
              <Button kind="quiet" icon="edit" onPress={() => setAsking('repoint')}>
                {text.repoint}
              </Button>
            </>
          )}
          {kind === 'activity' && (
            <Button icon="people" onPress={() => open('activity', { id: target })}>
              {text.seeActivity}
            </Button>
          )}
          {kind === 'book' && (
            <Button icon="book" onPress={() => open('book', { id: target })}>
              {text.seeBook}
            </Button>
          )}
          <Button kind="quiet" icon="clock" onPress={() => setAsking('limit')}>
            {text.limit}
          </Button>
          <Button kind="quiet" icon="bin" onPress={() => setAsking('revoke')}>
            {text.revoke}
          </Button>
        </View>
      )}
      {asking === 'revoke' && (
        <Revoke code={code} onDone={() => done(text.revoked)} onClose={() => setAsking(undefined)} />
      )}
      {asking === 'limit' && (
        <Limit code={code} onDone={() => done(text.limited)} onClose={() => setAsking(undefined)} />
      )}
      {asking === 'repoint' && (
        <Repoint
          code={code}
          target={target}
          onDone={name => done(text.repointed(name))}
          onClose={() => setAsking(undefined)}
        />
      )}
    </Card>
  )
}
