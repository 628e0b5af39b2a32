/** The network that finds faces; 190 KB beside the bundle, read at the first picture. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { mixOf } from './rules-face-layers'
import type { FaceNet } from './rules-faces'

/** What is in the file, in order; a byte stands for a number between `min` and 255 steps of `scale` above it. */
interface Part {
  readonly name: string
  readonly shape: readonly number[]
  readonly quantization: { readonly scale: number; readonly min: number }
}

const name = 'tiny_face_detector_model'

/** names of the two files that must be in the folder */
export const faceFiles = [`${name}.bin`, `${name}-weights_manifest.json`] as const

const opened = new Map<string, Promise<FaceNet>>()

/** Throws when the files are not there. */
export function faceNet(folder: string): Promise<FaceNet> {
  const net = opened.get(folder) ?? open(folder)
  opened.set(folder, net)
  return net
}

async function open(folder: string): Promise<FaceNet> {
  const [bytes, manifest] = await Promise.all(faceFiles.map(file => readFile(path.join(folder, file))))
  if (!bytes || !manifest) throw new Error('the network for faces is not there')
  const [{ weights = [] } = {}] = JSON.parse(manifest.toString()) as { weights?: readonly Part[] }[]
  const parts = new Map<string, Float32Array>()
  let from = 0
  for (const { name, shape, quantization } of weights) {
    const length = shape.reduce((product, side) => product * side, 1)
    parts.set(
      name,
      Float32Array.from(bytes.subarray(from, from + length), byte => byte * quantization.scale + quantization.min),
    )
    from += length
  }
  const part = (name: string) => {
    const found = parts.get(name)
    if (!found) throw new Error(`the network for faces has no ${name}`)
    return found
  }
  const mix = (layer: string, kind: string) => mixOf(part(`${layer}/${kind}`), part(`${layer}/bias`))
  return {
    first: mix('conv0', 'filters'),
    middle: [1, 2, 3, 4, 5].map(at => ({
      around: part(`conv${at}/depthwise_filter`),
      mix: mix(`conv${at}`, 'pointwise_filter'),
    })),
    last: mix('conv8', 'filters'),
  }
}
