/** Reads the pictures of a PDF from standard input, in shades of grey; a process of its own, as read-pdf.ts is. */
import { extractImages, getDocumentProxy } from 'unpdf'

// the reading library asks for what Node has from version 22 on; without it pictures are left out, with a warning only
if (!('transferToFixedLength' in ArrayBuffer.prototype))
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    value(this: ArrayBuffer, length = this.byteLength) {
      const whole = new Uint8Array(length)
      whole.set(new Uint8Array(this).subarray(0, length))
      return whole.buffer
    },
  })

async function main(): Promise<void> {
  const parts: Buffer[] = []
  for await (const part of process.stdin) parts.push(part as Buffer)
  const document = await getDocumentProxy(new Uint8Array(Buffer.concat(parts)))
  const pages = []
  for (let page = 1; page <= document.numPages; page += 1) {
    const pictures = await extractImages(document, page)
    pages.push(
      pictures.map(({ data, width, height, channels }) => {
        const grey = Buffer.from(Array.from({ length: width * height }, (_, at) => data[at * channels] ?? 0))
        return { width, height, grey: grey.toString('base64') }
      }),
    )
  }
  process.stdout.write(JSON.stringify(pages))
}

main().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`)
  process.exitCode = 1
})
