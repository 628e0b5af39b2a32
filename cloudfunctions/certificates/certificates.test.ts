/** Certificates and statements through the front door, read back by another library. */
import { writeFileSync } from 'node:fs'
import { expectDone } from '../../local-cloud/seed/caller'
import { certificates } from '../../src/contract/certificates'
import { openTown, type Town } from '../../tests/support/town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())
it('dump', async () => {
  const r = expectDone(await town.as('sun-xiaomei')(certificates.certificate, {}))
  writeFileSync('/tmp/cert.pdf', Buffer.from(r.pdf, 'base64'))
  const s = expectDone(await town.as('sun-xiaomei')(certificates.statement, { year: 2026 }))
  writeFileSync('/tmp/stat.pdf', Buffer.from(s.pdf, 'base64'))
  console.log(r.fileName, s.fileName, r.pdf.length, s.pdf.length)
})
