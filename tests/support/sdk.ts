/** The real SDK in this process, pointed at a local cloud. It keeps its connection for the life of the process. */
export async function connectSdk(url: string): Promise<typeof import('wx-server-sdk')> {
  Object.assign(process.env, {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }),
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    TCB_ENV: 'local-env',
    SCF_NAMESPACE: 'local-env',
  })
  const sdk = await import('wx-server-sdk')
  const cloud = 'default' in sdk ? (sdk.default as typeof sdk) : sdk
  cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string })
  return cloud
}
