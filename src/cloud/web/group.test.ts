import { webGroup } from './group'

const at = (address: string) => {
  const asked: string[] = []
  const cloudIdOf = async (group: string) => {
    asked.push(group)
    return 'id-1'
  }
  return { ...webGroup(address, cloudIdOf), asked }
}

describe('a browser', () => {
  it('may play that it was opened from a group', async () => {
    const { groupCard, groupCloudId, asked } = at(
      'http://x/#/pages/a?id=1&from=topic&group=%E9%82%BB%E9%87%8C%E7%BE%A4',
    )
    expect(groupCard()).toMatchObject({ from: 'topic' })
    expect(asked).toEqual([])
    expect(await groupCloudId()).toBe('id-1')
    expect(asked).toEqual(['邻里群'])
  })

  it('was opened from none otherwise, and asks nobody', async () => {
    const { groupCard, groupCloudId, asked } = at('http://x/#/pages/a?from=topic&group=')
    expect(groupCard()).toBeUndefined()
    expect(await groupCloudId()).toBeUndefined()
    expect(asked).toEqual([])
  })
})
