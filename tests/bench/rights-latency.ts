/** How long a rights question takes: inside a warm function, and at the door of a cold one. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { startCloud } from '../../local-cloud/cloud'
import { type Measurement, measured, median, percentile, timed } from './measure'
import { builtFunctions, scratchFolder } from './workplace'

const questions = [
  '网上买的羽绒服穿着小想退卖家说吊牌剪了不给退',
  '健身房办了三年卡老板跑了钱能要回来吗',
  '超市买的面包过期三天了吃完拉肚子',
  '二手车商把里程表调了',
  '给孩子报的舞蹈班不想上了只退一半',
  '直播间买的玉镯子鉴定是假的',
  '刷单先垫付了五千现在提不出来',
  '饭店说不让自带酒水',
  '今天天气怎么样',
  '洗衣机用了三个月漏水店家让我自己找厂家',
]

export async function rightsLatency(): Promise<Measurement[]> {
  const folder = scratchFolder()
  const cloud = await startCloud({ port: 0, dir: folder.path, functionsDir: builtFunctions, timers: false })
  const ask = async (question: string) => {
    const reply = await cloud.call('lin-yulan', 'rights.ask', { question })
    if (!reply.ok) throw new Error(JSON.stringify(reply))
  }
  const me = async () => {
    const reply = await cloud.call('lin-yulan', 'people.me', {})
    if (!reply.ok) throw new Error(JSON.stringify(reply))
  }
  const cold: number[] = []
  const coldOther: number[] = []
  try {
    for (const question of questions.slice(0, 9)) {
      cloud.faults.coldNext(1)
      cold.push(await timed(() => ask(question)))
      cloud.faults.coldNext(1)
      coldOther.push(await timed(me))
    }
    for (let round = 0; round < 20; round += 1) for (const question of questions) await ask(question)
  } finally {
    await cloud.close()
  }
  const inside = loggedMilliseconds(path.join(folder.path, 'functions.log')).slice(20)
  folder.remove()
  return [
    measured('rights.ask: p95 inside a warm function', percentile(inside, 0.95), 'ms', 30),
    measured('rights.ask: p50 inside a warm function', median(inside), 'ms'),
    measured('rights.ask: a cold function answers, median of 9', median(cold), 'ms'),
    // most of a cold start is the SDK's own; the corpus may add this much to it
    measured('rights.ask: cold, against people.me cold', median(cold) / median(coldOther), 'times', 1.7),
  ]
}

/** What the function itself wrote into its log about each call. */
function loggedMilliseconds(file: string): number[] {
  const calls = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap(line => {
      const json = line.slice(line.indexOf('{'))
      try {
        const entry = JSON.parse(json) as { action?: string; ms?: number }
        return entry.action === 'rights.ask' && typeof entry.ms === 'number' ? [entry.ms] : []
      } catch {
        return []
      }
    })
  if (calls.length < 100) throw new Error(`only ${calls.length} calls in the log`)
  return calls
}
