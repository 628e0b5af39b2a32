import { fileInParts } from '.'

const first = { fileName: '发放记录.xlsx', rows: 3, xlsx: 'AAAA' }
const done = <T>(data: T) => Promise.resolve({ kind: 'done' as const, data })
const refused = { kind: 'refused' as const, error: { code: 'PART_GONE' } }

it('a small file comes as it is', async () => {
  const part = jest.fn()
  expect(await fileInParts(done(first), part, jest.fn())).toEqual({ kind: 'done', data: first })
  expect(part).not.toHaveBeenCalled()
})

it('later parts are fetched in order and told', async () => {
  const told: string[] = []
  const whole = await fileInParts(
    done({ ...first, file: { id: 'f', parts: 3 } }),
    (id, part) => done({ xlsx: `${id}${part}==`.slice(0, 4) }),
    (part, parts) => told.push(`${part}/${parts}`),
  )
  expect(whole).toMatchObject({ kind: 'done', data: { xlsx: 'AAAAf1==f2==' } })
  expect(told).toEqual(['2/3', '3/3'])
})

it('what is refused is said, whether it was the file or a part of it', async () => {
  expect(await fileInParts(Promise.resolve(refused), jest.fn(), jest.fn())).toEqual(refused)
  const parted = done({ ...first, file: { id: 'f', parts: 2 } })
  expect(await fileInParts(parted, () => Promise.resolve(refused), jest.fn())).toEqual(refused)
})
