/** When something happened, as said on a page: 'hôm nay, 8:05' or '18/11/2026, 8:05'. Hours of Viet Nam. */
export function momentWords(moment: Date, today: string): string {
  const local = new Date(moment.getTime() + 7 * 3_600_000).toISOString()
  const day = local.slice(0, 10)
  const time = `${Number(local.slice(11, 13))}:${local.slice(14, 16)}`
  return day === today ? `hôm nay, ${time}` : `${day.split('-').reverse().join('/')}, ${time}`
}
