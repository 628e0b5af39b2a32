import { View } from '@tarojs/components'
import { useCallback, useState } from 'react'
import { useCommand, useQuery } from '@/cloud'
import { type Invitation, people } from '@/contract/people'
import { roles } from '@/contract/roles'
import { appText } from '@/copy/app'
import { dayOf, dayText } from '@/copy/dates'
import { invitationStateText, peopleText } from '@/copy/people'
import { Badge, type BadgeProps } from '@/ui/badge'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { EmptyState } from '@/ui/empty'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Row } from '@/ui/rows'
import { Sheet } from '@/ui/sheet'
import { Paged } from '../paged'

const text = peopleText.invitations
const day = (at: number) => dayText(dayOf(at))

const tones: Record<Invitation['state'], NonNullable<BadgeProps['tone']>> = {
  open: 'gold',
  used: 'success',
  revoked: 'plain',
  expired: 'plain',
}

const useInvitations = (node: string, after: string | undefined) =>
  useQuery(people.invitations, { node, ...(after !== undefined && { after }) })

function fate({ state, usedBy, expiresAt }: Invitation): string {
  if (state === 'used' && usedBy !== undefined) return text.usedBy(usedBy)
  return state === 'open' ? text.until(day(expiresAt)) : ''
}

/** Every invitation at the place and below; one that is still open can be taken back. */
export function InvitationList({ node, version }: { node: string; version: number }) {
  const [chosen, setChosen] = useState<Invitation>()
  const [revoked, setRevoked] = useState(0)
  const close = useCallback(() => setChosen(undefined), [])
  return (
    <>
      <Paged
        useRows={useInvitations}
        subject={node}
        version={version + revoked}
        empty={<EmptyState title={text.none} text={text.noneText} />}
      >
        {invitation => (
          <Row
            key={invitation.id}
            title={`${roles[invitation.role]} · ${invitation.place}`}
            note={[
              invitation.note,
              invitation.handsOver && text.handsOver(invitation.handsOver),
              text.by(invitation.issuedBy, day(invitation.issuedAt)),
              fate(invitation),
            ]
              .filter(Boolean)
              .join('\n')}
            end={<Badge tone={tones[invitation.state]}>{invitationStateText[invitation.state]}</Badge>}
            onPress={invitation.state === 'open' ? () => setChosen(invitation) : undefined}
          />
        )}
      </Paged>
      {chosen && (
        <Revoke
          invitation={chosen}
          onClose={close}
          onRevoked={() => {
            close()
            setRevoked(revoked + 1)
          }}
        />
      )}
    </>
  )
}

interface RevokeProps {
  invitation: Invitation
  onClose(): void
  onRevoked(): void
}

function Revoke({ invitation, onClose, onRevoked }: RevokeProps) {
  const command = useCommand(people.revokeInvitation)
  const revoke = async () => {
    const outcome = await command.send({ id: invitation.id })
    if (outcome.kind === 'done') onRevoked()
  }
  return (
    <Sheet title={text.revokeTitle} onClose={onClose}>
      <View>{`${roles[invitation.role]} · ${invitation.place} · ${invitation.note}`}</View>
      <View>{text.revokeText}</View>
      <OutcomeNotice outcome={command.outcome} onRetry={() => void revoke()} />
      <Buttons>
        <Button kind="danger" busy={command.busy && text.revoking} onPress={() => void revoke()}>
          {text.revoke}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {appText.cancel}
        </Button>
      </Buttons>
    </Sheet>
  )
}
