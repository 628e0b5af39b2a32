/** Reads a PDF from standard input with another library than the one that wrote it; prints its pages as JSON. A process of its own: the library is a module of the new form. */
import './newer-buffers'
import { extractTextItems, getDocumentProxy, getMeta, getResolvedPDFJS } from 'unpdf'

async function main(): Promise<void> {
  const parts: Buffer[] = []
  for await (const part of process.stdin) parts.push(part as Buffer)
  const document = await getDocumentProxy(new Uint8Array(Buffer.concat(parts)))
  const { items } = await extractTextItems(document)
  const { info } = await getMeta(document)
  const pages = items.map(page => page.map(({ str, x, y, fontSize }) => ({ text: str, x, y, size: fontSize })))
  const sizes = await Promise.all(
    pages.map(async (_, at) => {
      const { width, height } = (await document.getPage(at + 1)).getViewport({ scale: 1 })
      return [width, height]
    }),
  )
  const { OPS } = await getResolvedPDFJS()
  let strokes = 0
  for (let page = 1; page <= document.numPages; page += 1) {
    const { fnArray, argsArray } = await (await document.getPage(page)).getOperatorList()
    // newer readers say with the path what is done with it
    strokes += fnArray.filter(
      (fn, at) => fn === OPS.stroke || (fn === OPS.constructPath && argsArray[at]?.[0] === OPS.stroke),
    ).length
  }
  process.stdout.write(JSON.stringify({ title: info?.Title, pages, sizes, strokes }))
}

main().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`)
  process.exitCode = 1
})
