import { sceneOfScan } from '../scene'

interface Detector {
  detect(picture: ImageBitmap): Promise<readonly { readonly rawValue: string }[]>
}
type DetectorClass = new (options: { readonly formats: readonly string[] }) => Detector

const detectorClass = () => (globalThis as { readonly BarcodeDetector?: DetectorClass }).BarcodeDetector

export const canScanPicture = (): boolean => detectorClass() !== undefined

/** Reads the code in a picture that the person takes or chooses; undefined without a detector, a picture or a code. */
export async function webScan(pick: () => Promise<Blob | undefined> = pickPicture): Promise<string | undefined> {
  const Detector = detectorClass()
  if (!Detector) return undefined
  try {
    const picture = await pick()
    if (!picture) return undefined
    const found = await new Detector({ formats: ['qr_code'] }).detect(await createImageBitmap(picture))
    const text = found[0]?.rawValue
    return text === undefined || text === '' ? undefined : sceneOfScan(text)
  } catch {
    return undefined
  }
}

function pickPicture(): Promise<Blob | undefined> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = 'image/*'
  input.capture = 'environment'
  return new Promise(resolve => {
    input.onchange = () => resolve(input.files?.[0])
    input.oncancel = () => resolve(undefined)
    input.click()
  })
}
