/** The workers' dialogue, which was held, and the dialogue of Khe Vai, which is today, were asked hundreds of things. */
import { addDays } from '#calendar/day.ts'
import type { Actor } from '#platform/actor.ts'
import { type Database, readOnly } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { dayInVietnam, type World, worldOf } from '#platform/world.ts'
import { ReceivePetition, receiveAllIn } from '#rooms/petitions/index.ts'
import { type ComposedPetition, composePetitions } from './compose-petitions.ts'
import type { DemoMatter } from './petition-matters-data.ts'
import { type As, morningOf } from './seed-conferences.ts'

export type MadePetition = { id: string; matter: DemoMatter }

/** Those who ask one thing, in the order in which they came. */
export type Alike = { matter: DemoMatter; ids: string[] }

export function alike(made: readonly MadePetition[]): Alike[] {
  const found = new Map<DemoMatter, string[]>()
  for (const { id, matter } of made) found.set(matter, [...(found.get(matter) ?? []), id])
  return [...found].map(([matter, ids]) => ({ matter, ids: ids.sort() }))
}

type Commune = { id: string; name: string; type: string | null }
type Intake = {
  slug: DemoMatter['slug']
  /** Days from today, within the receiving of seed-calls.ts; the engine reads what came in the last sixty days. */
  first: number
  last: number
  /** Where those who ask live; null: the whole province. */
  commune: string | null
  places: readonly string[] | null
}

const intakes: readonly Intake[] = [
  { slug: 'nguoi-lao-dong', first: -57, last: -46, commune: null, places: null },
  {
    slug: 'nhan-dan',
    first: -24,
    last: -2,
    commune: 'Khe Vải',
    places: ['thôn Khe Vải', 'thôn Nà Pồ', 'thôn Suối Lừa', 'thôn Pác Ngàm', 'thôn Đồi Sim', 'thôn Khau Cút'],
  },
]

export async function seedManyPetitions(
  database: Database,
  system: Actor,
  as: As,
  now: Date,
): Promise<Map<DemoMatter['slug'], MadePetition[]>> {
  const { conferences, communes } = await readOnly(database, system, async (db) => ({
    conferences: await db.selectFrom('conference').select(['id', 'slug']).execute(),
    communes: await db
      .selectFrom('organisation')
      .select(['id', 'name', 'commune_type as type'])
      .where('level', '=', 'commune')
      .where('kind', '=', 'peoples_committee')
      .orderBy('protocol_rank')
      .execute(),
  }))
  const office = await as('vanphong', now)
  const citizens = worldOf(database, system, now, office.calendar)
  const made = new Map<DemoMatter['slug'], MadePetition[]>()
  for (const intake of intakes) {
    const conferenceId = conferences.find(({ slug }) => slug.includes(intake.slug))?.id
    const { commune } = intake
    const from = communes.filter(({ name }) => commune === null || name.endsWith(commune))
    if (!conferenceId || from.length === 0) continue
    const composed = composePetitions(intake.slug)
    const asked = composed.map((petition) => ({ petition, input: inputOf(petition, conferenceId, from, intake) }))
    const isOpen = ({ petition }: (typeof asked)[number]) => ['web', 'email'].includes(petition.channel)
    made.set(intake.slug, [
      ...(await receive(citizens, intake, asked.filter(isOpen))),
      ...(await receive(
        office,
        intake,
        asked.filter((each) => !isOpen(each)),
      )),
    ])
  }
  return made
}

type Asked = { petition: ComposedPetition; input: ReturnType<typeof inputOf> }

const together = 6

/** One transaction, a few petitions each moment, from the first day of the receiving to its last. */
function receive(world: World, intake: Intake, asked: readonly Asked[]): Promise<MadePetition[]> {
  const moments = Math.ceil(asked.length / together)
  const days = intake.last - intake.first
  return world.write(async (tx) => {
    const made: MadePetition[] = []
    for (let at = 0; at < moments; at += 1) {
      const few = asked.slice(at * together, (at + 1) * together)
      const day = addDays(world.today, intake.first + Math.floor((at * days) / moments))
      const moment = new Date(morningOf(day).getTime() + (((at * 157) % 600) - 90) * 60_000)
      const receipts = await receiveAllIn(
        tx,
        { ...world, now: moment, today: dayInVietnam(moment) },
        few.map(({ input }) => input),
      )
      made.push(...receipts.map(({ petitionId }, index) => ({ id: petitionId, matter: few[index]!.petition.matter })))
    }
    return made
  })
}

function inputOf(
  { matter, text, channel, turn, name }: ComposedPetition,
  conferenceId: string,
  communes: readonly Commune[],
  { places }: Intake,
) {
  const commune =
    communes.find((each) => matter.commune && each.name.endsWith(matter.commune)) ??
    communes[(turn * 5) % communes.length]!
  const own = commune.type === 'phuong' ? `tổ dân phố ${1 + (turn % 9)}` : `thôn ${1 + (turn % 7)}`
  return ReceivePetition.parse({
    key: newId(),
    conferenceId,
    channel,
    text,
    kind: text.endsWith('?') ? 'question' : 'petition',
    topicCode: null,
    communeId: commune.id,
    place: turn % 3 === 0 ? null : places ? places[turn % places.length] : own,
    hidesIdentity: turn % 11 === 0,
    sender: name ? { fullName: name, phone: matter.commune ? undefined : `0900001${100 + turn}` } : {},
    consent: channel === 'web' ? 'form' : channel === 'email' ? 'email' : channel === 'paper' ? 'paper' : 'spoken',
  })
}
