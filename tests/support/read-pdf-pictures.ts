/** Reads the pictures of a PDF from standard input, in shades of grey; a process of its own, as read-pdf.ts is. */
import './newer-buffers'
import { extractImages, getDocumentProxy } from 'unpdf'

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
