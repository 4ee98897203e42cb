import { Workbook } from '@cj-tech-master/excelts'
import { prepareJobs } from '#platform/jobs.ts'
import { testServer } from '#platform/testing.ts'
import type { World } from '#platform/world.ts'
import { addList } from '#rooms/petitions/lists/add-list.ts'
import { commitList, sliceSize } from '#rooms/petitions/lists/commit-list.ts'
import { countRows } from '#rooms/petitions/lists/list-store.ts'
import { readList } from '#rooms/petitions/lists/read-list.ts'
import { startList } from '#rooms/petitions/lists/run-list.ts'
import { manyRows, workbookOf } from '#rooms/petitions/lists/testing.ts'
import { petitionWorld } from '#rooms/petitions/testing.ts'
import { type Benchmark, time } from './measure.ts'
import { roomyFolder } from './serving.ts'

const lines = 10_000

export const petitionImport: Benchmark = {
  name: 'petition-import',
  about: '10,000 petitions from Excel: read, judged cell by cell, shown; the same file again; then taken in',
  async run({ quick, say }) {
    const bytes = await workbookOf({ rows: manyRows(lines, ['Xã Tân An', 'tân ân', 'P. Thượng Lĩnh']) })
    const bare = await time(() => new Workbook().xlsx.load(bytes))
    const folder = roomyFolder('petition-import')
    const server = await testServer(folder.path)
    process.env.DOITHOAI_TEST_SERVER = server.url
    const made = await petitionWorld()
    try {
      await prepareJobs(made.database.url)
      const world = made.at(made.standing)
      const organisationId = made.bodies.get('Hội Liên hiệp Phụ nữ tỉnh Vân Lĩnh')!
      const list = { conferenceId: made.conferenceId, organisationId, name: 'y-kien.xlsx', bytes }
      let importId = ''
      const preview = await time(async () => {
        ;({ importId } = await addList(world, list))
        await readList(world, { importId })
      })
      const counts = await world.read((db) => countRows(db, importId))
      if (counts.ready !== lines) throw new Error(`Only ${counts.ready} of ${lines} lines can be taken`)
      await startList(world, { importId })
      const pieces = await takeIn(world, importId, quick ? 5 : lines / sliceSize)
      say(`${pieces.lines} lines taken in: ${Math.round(pieces.milliseconds)} ms`)
      return [
        {
          what: `${lines} lines to the preview`,
          measured: preview / 1000,
          unit: 's',
          budget: 10,
          baseline: { what: 'bare parsing', measured: bare / 1000 },
        },
        {
          what: `${lines} lines taken in`,
          measured: ((pieces.milliseconds / pieces.lines) * lines) / 1000,
          unit: 's',
          budget: 10,
          baseline: { what: 'bare parsing', measured: bare / 1000 },
        },
      ]
    } finally {
      await made.database.close()
      await server.stop()
      folder.remove()
    }
  },
}

async function takeIn(world: World, importId: string, pieces: number) {
  const milliseconds = await time(async () => {
    for (let piece = 0; piece < pieces; piece++) await commitList(world, { importId })
  })
  return { lines: pieces * sliceSize, milliseconds }
}
