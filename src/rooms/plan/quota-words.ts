/** Whether quotas add up to the seats there are, in words. Pure. */
export type QuotaSum = { words: string; isEven: boolean }

/** '286 trên 300 đại biểu, thiếu 14' */
export function quotaSum(counts: readonly number[], attendees: number | null, what = 'đại biểu'): QuotaSum {
  const sum = counts.reduce((total, count) => total + count, 0)
  if (attendees === null) return { words: `${sum} ${what}, chưa ghi tổng số`, isEven: false }
  if (sum === attendees) return { words: `${sum} trên ${attendees} ${what}, vừa đủ`, isEven: true }
  const gap = sum < attendees ? `thiếu ${attendees - sum}` : `thừa ${sum - attendees}`
  return { words: `${sum} trên ${attendees} ${what}, ${gap}`, isEven: false }
}
