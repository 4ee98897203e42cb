import { z } from 'zod'
import { isDay } from '#calendar/day.ts'
import { accountIdOf, hasRole } from '#platform/actor.ts'
import { isDuplicate, type Tx } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import { refuse, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { lawName } from './law.ts'
import { isLawNumber, printedNumber } from './law-number.ts'
import { findLaw, mostLaws } from './laws.ts'
import { lawChangedMeanwhile, notKeeperOfLaws, tooManyLaws } from './refusals.ts'

const words = (least: string, most: number) =>
  z
    .string()
    .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1, least).max(most, `Ghi gọn trong ${most} chữ cái.`))
const day = z.string().refine(isDay, 'Ghi đủ ngày, tháng, năm, ví dụ 01/8/2024.')
const number = z
  .string()
  .transform(printedNumber)
  .refine(isLawNumber, 'Ghi đủ số, năm và ký hiệu, ví dụ 31/2024/QH15 hoặc 102/2024/NĐ-CP.')

export const KeepLaw = z
  .object({
    number,
    seenVersion: z.number().int().min(0),
    title: words('Chưa ghi tên văn bản.', 400),
    issuer: words('Chưa ghi nơi ban hành.', 200),
    issuedOn: day,
    from: day,
    until: day.nullable(),
    replacedBy: z.array(number).max(10, 'Nhiều nhất 10 văn bản thay thế.'),
    source: words('Chưa ghi ngày hiệu lực lấy từ đâu.', 500),
  })
  .refine((law) => law.from >= law.issuedOn, {
    path: ['from'],
    message: 'Ngày có hiệu lực không thể trước ngày ban hành.',
  })
  .refine((law) => law.until === null || law.until >= law.from, {
    path: ['until'],
    message: 'Ngày hết hiệu lực không thể trước ngày có hiệu lực.',
  })

/** Thêm, sửa văn bản in the library of the province; of two who change one at once the second is told. */
export async function keepLaw(world: World, input: z.input<typeof KeepLaw>): Promise<{ number: string }> {
  const { seenVersion, ...law } = KeepLaw.parse(input)
  await writing(world, async (tx) => {
    const { version } = await findLaw(tx, law.number)
    refuseUnless(version === seenVersion, lawChangedMeanwhile)
    const { count } = await tx
      .selectFrom('law_now')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    refuseUnless(version > 0 || count < mostLaws, tooManyLaws)
    await write(tx, world, { ...law, version: version + 1, listed: true })
    await record(tx, world.actor, {
      what: 'law.kept',
      subjectKind: 'jurisdiction',
      subjectId: world.actor.jurisdictionId,
      detail: { law: lawName(law) },
    })
  })
  return { number: law.number }
}

export const StrikeLaw = z.object({ number, seenVersion: z.number().int().min(0) })

/** Bỏ khỏi thư viện. What answers say of it stays as it is. */
export async function strikeLaw(world: World, input: z.input<typeof StrikeLaw>): Promise<void> {
  const struck = StrikeLaw.parse(input)
  await writing(world, async (tx) => {
    const { law, version } = await findLaw(tx, struck.number)
    refuseUnless(law && version === struck.seenVersion, lawChangedMeanwhile)
    await write(tx, world, { ...law, version: version + 1, listed: false })
    await record(tx, world.actor, {
      what: 'law.struck',
      subjectKind: 'jurisdiction',
      subjectId: world.actor.jurisdictionId,
      detail: { law: lawName(law) },
    })
  })
}

async function writing(world: World, step: (tx: Tx) => Promise<void>): Promise<void> {
  refuseUnless(hasRole(world.actor, ['office', 'standing_body']), notKeeperOfLaws)
  try {
    await world.write(step)
  } catch (error) {
    if (isDuplicate(error, 'law_pkey')) refuse(lawChangedMeanwhile)
    throw error
  }
}

type Written = Omit<z.output<typeof KeepLaw>, 'seenVersion' | 'replacedBy'> & {
  replacedBy: readonly string[]
  version: number
  listed: boolean
}

async function write(tx: Tx, world: World, law: Written): Promise<void> {
  await tx
    .insertInto('law')
    .values({
      jurisdiction_id: world.actor.jurisdictionId,
      number: law.number,
      version: law.version,
      title: law.title,
      issuer: law.issuer,
      issued_on: law.issuedOn,
      force_from: law.from,
      force_until: law.until,
      replaced_by: [...law.replacedBy],
      source: law.source,
      listed: law.listed,
      made_at: world.now,
      made_by: accountIdOf(world.actor)!,
    })
    .execute()
}
