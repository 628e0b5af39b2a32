import cloud from 'wx-server-sdk'
export const direct = cloud
