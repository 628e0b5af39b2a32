import { type OrderState, orderStates } from '@/contract/market'
import { Badge, type BadgeProps } from '@/ui/badge'

const tones: Readonly<Record<OrderState, NonNullable<BadgeProps['tone']>>> = {
  open: 'teal',
  handed: 'success',
  cancelled: 'plain',
  withdrawn: 'gold',
  expired: 'plain',
}

/** How far an order has come, in a word. */
export const OrderBadge = ({ state }: { state: OrderState }) => <Badge tone={tones[state]}>{orderStates[state]}</Badge>
