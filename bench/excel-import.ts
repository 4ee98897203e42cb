import { Workbook } from '@cj-tech-master/excelts'
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import { sheetXlsx } from '#papers/xlsx.ts'
import { testDatabase, testServer } from '#platform/testing.ts'
import { type World, worldOf } from '#platform/world.ts'
import { addImport } from '#rooms/directory/add-import.ts'
import { commitImport } from '#rooms/directory/commit-import.ts'
import { countVerdicts } from '#rooms/directory/import/import-rows.ts'
import { enterAccount, enterBodies, smallTree } from '#rooms/directory/testing.ts'
import { type Benchmark, time } from './measure.ts'
import { roomyFolder } from './serving.ts'

const people = 10_000

export const excelImport: Benchmark = {
  name: 'excel-import',
  about: '10,000 people from Excel: read, judged cell by cell, shown; then taken in',
  async run({ quick, say }) {
    const bytes = await listOfPeople()
    const bare = await time(() => new Workbook().xlsx.load(bytes))
    const folder = roomyFolder('import')
    const server = await testServer(folder.path)
    process.env.DOITHOAI_TEST_SERVER = server.url
    const database = await testDatabase()
    try {
      const ids = await enterBodies(database, smallTree)
      const office = await enterAccount(database, 'van-phong', [
        { role: 'office', organisationId: ids.get('Tỉnh Vân Lĩnh')! },
      ])
      const world = worldOf(database, office, new Date('2026-11-20T03:00:00Z'), vietnamCalendar())
      let importId = ''
      const preview = await time(async () => {
        ;({ importId } = await addImport(world, { kind: 'people', name: 'danh-sach.xlsx', bytes }))
      })
      const counts = await world.read((db) => countVerdicts(db, importId))
      if (counts.new !== people) throw new Error(`Only ${counts.new} of ${people} lines are new`)
      const pieces = await takeIn(world, importId, quick ? 5 : Number.POSITIVE_INFINITY)
      say(`${pieces.lines} lines taken in: ${Math.round(pieces.milliseconds)} ms`)
      return [
        {
          what: `${people} lines to the preview`,
          measured: preview / 1000,
          unit: 's',
          budget: 10,
          baseline: { what: 'bare parsing', measured: bare / 1000 },
        },
        {
          what: 'each line taken into the directory',
          measured: pieces.milliseconds / pieces.lines,
          unit: 'ms',
          budget: null,
          baseline: null,
        },
      ]
    } finally {
      await database.close()
      await server.stop()
      folder.remove()
    }
  },
}

async function takeIn(world: World, importId: string, most: number) {
  let lines = 0
  const milliseconds = await time(async () => {
    for (let piece = 0; piece < most; piece++) {
      const { done, finished } = await commitImport(world, { importId })
      lines = done
      if (finished) return
    }
  })
  return { lines, milliseconds }
}

/** Six columns as an office fills them, every name of its own. */
function listOfPeople(): Promise<Uint8Array> {
  const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Lò', 'Giàng']
  const middles = ['Văn', 'Thị', 'Đức', 'Minh', 'Thu', 'Ngọc', 'Hữu', 'Quang', 'Xuân', 'Thanh']
  const given = ['An', 'Bình', 'Chi', 'Dũng', 'Giang', 'Hà', 'Khánh', 'Lan', 'Mai', 'Sơn']
  const bodies = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tài chính', 'UBND phường Thượng Lĩnh', 'UBND xã Tân An', 'Hội LHPN tỉnh']
  const digit = (value: number, place: number) => Math.floor(value / 10 ** place) % 10
  return sheetXlsx({
    title: 'DANH SÁCH CÁN BỘ',
    columns: ['STT', 'Họ và tên', 'Chức vụ', 'Cơ quan', 'Điện thoại', 'Thư điện tử'].map((header) => ({ header })),
    rows: Array.from({ length: people }, (_, index) => [
      index + 1,
      `${families[digit(index, 0)]} ${middles[digit(index, 1)]} ${given[digit(index, 2)]} ${given[digit(index, 3)]}`,
      'Chuyên viên',
      bodies[index % bodies.length]!,
      `09${String(12_345_678 + index)}`,
      `can.bo.${index}@vanlinh.gov.vn`,
    ]),
  })
}
