import type { PropsWithChildren } from 'react'
import { appText } from '@/copy/app'
import { Button } from '../button'
import { Buttons } from '../button/buttons'
import type { IconName } from '../icon'
import { type Heard, OutcomeNotice } from '../refusal/outcome'
import { Sheet } from '.'

interface Props {
  title: string
  /** on the button that does it */
  act: string
  icon?: IconName
  /** what cannot be taken back is red */
  danger?: boolean
  disabled?: boolean
  /** what is said while it is being done */
  busy: string | false
  outcome: Heard | undefined
  onYes(): void
  onClose(): void
}

/** A last look before something happens, and the way back. `children`: what it means, and what is asked for first. */
export function SureSheet(props: PropsWithChildren<Props>) {
  const { title, act, icon = 'bin', danger = true, disabled = false, busy, outcome, onYes, onClose, children } = props
  return (
    <Sheet title={title} onClose={onClose}>
      {children}
      <OutcomeNotice outcome={outcome} onRetry={onYes} />
      <Buttons>
        <Button kind={danger ? 'danger' : 'primary'} icon={icon} disabled={disabled} busy={busy} onPress={onYes}>
          {act}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {appText.cancel}
        </Button>
      </Buttons>
    </Sheet>
  )
}
