import { Image } from '@tarojs/components'
import { useMemo } from 'react'
import { renderSVG } from 'uqr'
import './index.scss'

/** A code drawn on the phone, without a network: for our own scanner, which reads the bare scene. */
export function Qr({ scene }: { scene: string }) {
  const picture = useMemo(() => `data:image/svg+xml,${encodeURIComponent(renderSVG(scene, { border: 2 }))}`, [scene])
  return <Image className="nx-qr" src={picture} mode="aspectFit" />
}
