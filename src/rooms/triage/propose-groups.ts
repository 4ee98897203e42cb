/** Gợi ý nhóm cho cả hội nghị: every petition that stands on its own is compared with every other. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Db, Tx } from '#platform/db.ts'
import { defineJob, enqueue } from '#platform/jobs.ts'
import { record } from '#platform/journal.ts'
import { packageRoot } from '#platform/package-root.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { startingCatalogue } from './catalogue/starting-catalogue.ts'
import { conferenceToSort } from './conference-to-sort.ts'
import { loadOthers, type Other } from './others-who-ask.ts'
import { maySort } from './policy.ts'
import { notYoursToSort, petitionNotFound } from './refusals.ts'

export const proposeGroupsJob = defineJob('triage.propose-groups', z.object({ conferenceId: z.uuid() }))

export const AskForGroups = z.object({ conferenceId: z.uuid() })

/** Dò toàn bộ: the work is done beside the server; the page says when it is there. */
export async function askForGroups(world: World, input: z.input<typeof AskForGroups>): Promise<void> {
  const { conferenceId } = AskForGroups.parse(input)
  await world.write(async (tx) => {
    const conference = await conferenceToSort(tx, conferenceId)
    refuseUnless(conference, petitionNotFound)
    refuseUnless(maySort(world.actor, conference), notYoursToSort)
    const key = `${proposeGroupsJob.name}:${conferenceId}`
    await enqueue(tx, world.actor.jurisdictionId, proposeGroupsJob, { conferenceId }, { key })
  })
}

type Row = { id: string; terms: string[]; weights: number[] }

/** The job: reads signatures, groups them in another process, writes what it found in the place of the last proposal. */
export async function proposeGroups(world: World, conferenceId: string): Promise<number> {
  const engine = startingCatalogue().version
  const rows = await world.read(async (db) => {
    const found = await sql<Row>`select g.petition_id as id, g.terms, g.weights from petition_signature g
      join petition_listed l on l.petition_id = g.petition_id
      where g.conference_id = ${conferenceId} and g.engine = ${engine} and l.state in ('new', 'accepted', 'assigned', 'clarification')
        and not exists (select from petition_group_move_now m where m.petition_id = g.petition_id and m.group_id is not null)
      order by g.petition_id`.execute(db as Tx)
    return found.rows
  })
  const apart = await world.read((db) => allToldApart(db, conferenceId))
  const groups = (await groupElsewhere(engine, rows))
    .map((group) => group.map((place) => rows[place]!.id))
    .map((group) => withoutToldApart(group, apart))
    .filter((group) => group.length > 1)
    .sort((a, b) => b.length - a.length)
  await world.write(async (tx) => {
    const values = { groups: JSON.stringify(groups), petitions: rows.length, made_at: world.now }
    await tx
      .insertInto('petition_group_proposal')
      .values({ jurisdiction_id: world.actor.jurisdictionId, conference_id: conferenceId, ...values })
      .onConflict((conflict) => conflict.columns(['jurisdiction_id', 'conference_id']).doUpdateSet(values))
      .execute()
    await record(tx, world.actor, {
      what: 'petition-group.proposed',
      subjectKind: 'conference',
      subjectId: conferenceId,
      conferenceId,
      detail: { groups: groups.length, petitions: rows.length },
    })
  })
  return groups.length
}

function groupElsewhere(engine: string, rows: readonly Row[]): Promise<number[][]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(packageRoot, 'src/rooms/triage/grouping/child.ts')], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve(JSON.parse(Buffer.concat(chunks).toString('utf8')) as number[][])
      else reject(new Error(`Grouping ended with ${code}`))
    })
    child.stdin.on('error', () => {}) // it ended before it had read all; its code says why
    child.stdin.end(rows.map((row) => `${JSON.stringify([engine, row.terms, row.weights])}\n`).join(''))
  })
}

async function allToldApart(db: Db, conferenceId: string): Promise<{ one: string; other: string }[]> {
  return db
    .selectFrom('petition_not_same as n')
    .innerJoin('petition as p', (join) =>
      join.onRef('p.id', '=', 'n.petition_id').onRef('p.jurisdiction_id', '=', 'n.jurisdiction_id'),
    )
    .select(['n.petition_id as one', 'n.other_id as other'])
    .where('p.conference_id', '=', conferenceId)
    .where('n.ended_at', 'is', null)
    .execute()
}

/** Of two that an officer told apart, the later one leaves. */
function withoutToldApart(group: string[], apart: readonly { one: string; other: string }[]): string[] {
  const inside = new Set(group)
  // Of a pair the later is `other`: the key of the table says so.
  for (const { one, other } of apart) if (inside.has(one)) inside.delete(other)
  return group.filter((id) => inside.has(id))
}

export type ProposedGroup = { originalId: string; members: Other[] }

/** What of the last proposal still holds: those that were grouped, told apart or withdrawn meanwhile are left out. */
export async function loadProposals(
  db: Db,
  conferenceId: string,
  asked: { page: number; size: number },
): Promise<{ madeAt: Date | null; petitions: number; total: number; groups: ProposedGroup[] }> {
  const row = await db
    .selectFrom('petition_group_proposal')
    .select(['groups', 'petitions', 'made_at as madeAt'])
    .where('conference_id', '=', conferenceId)
    .executeTakeFirst()
  if (!row) return { madeAt: null, petitions: 0, total: 0, groups: [] }
  const apart = await allToldApart(db, conferenceId)
  const all = (await stillAlone(db, row.groups as unknown as string[][]))
    .map((group) => withoutToldApart(group, apart))
    .filter((group) => group.length > 1)
  const shown = all.slice((asked.page - 1) * asked.size, asked.page * asked.size)
  const groups: ProposedGroup[] = []
  for (const ids of shown) {
    const [original] = await loadOthers(db, '', ids.slice(0, 1))
    if (!original) continue
    const rest = await loadOthers(db, original.text, ids.slice(1, 1 + mostShown))
    groups.push({ originalId: original.id, members: [original, ...rest] })
  }
  return { madeAt: row.madeAt, petitions: row.petitions, total: all.length, groups }
}

const mostShown = 20

async function stillAlone(db: Db, groups: readonly string[][]): Promise<string[][]> {
  const ids = groups.flat()
  if (ids.length === 0) return []
  const { rows } = await sql<{ id: string }>`select m.petition_id as id from petition_group_move_now m
    where m.group_id is not null and m.petition_id = any(${ids}::uuid[])`.execute(db as Tx)
  const grouped = new Set(rows.map((row) => row.id))
  return groups.map((group) => group.filter((id) => !grouped.has(id))).filter((group) => group.length > 1)
}
