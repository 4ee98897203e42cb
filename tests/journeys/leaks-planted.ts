/** Cases full of words that few may read, made over forms and the API as those who work on them would. */
import { type APIRequestContext, request } from '@playwright/test'
import { type Filled, sendForm } from './forms.ts'
import { signIn } from './journey.ts'

/** No other text of the demo says these. */
export const canaries = {
  name: 'Hoàng Thị Kín Bưng',
  phone: '0987 203 518',
  email: 'kinbung.leo@vidu.vn',
  address: 'ngõ Cây Sấu Rụng',
  /** Of a petition that nobody has decided on. */
  waiting: 'mương bản Tằm lở cả hai bờ',
  /** A number within the words of one who wants to stay unnamed: masked for the body that answers, and for the public. */
  masked: '0936 118 402',
  /** Words of a case of one body alone, and of a case of two. */
  builders: 'cống hộp đầu bản nứt toác miệng',
  farmers: 'rọ đá kè suối đứt toác dây',
  /** What stands in a file, and how it was called where it came from. */
  senderFile: 'TEP NGUOI GUI KIN',
  unnamedFile: 'TEP NGUOI GIAU TEN',
  senderFileName: 'giay hen kin bung',
  answerFile: 'TEP TRA LOI KIN',
  answerFileName: 'ban ve kin bung',
  note: 'nơi giao dặn riêng chớ hứa tiền',
  returned: 'trả lại vì hứa quá tay',
  comment: 'góp ý riêng xem lại khoản chi',
  approved: 'thay mười hai tấm đan đã duyệt chưa công bố',
  draft: 'lời nháp thứ hai chưa ai duyệt',
  farmersDraft: 'bên nông nghiệp nháp dở chưa gửi',
  contribution: 'ý kiến phối hợp soạn dở chưa duyệt',
  extension: 'xin lùi hạn vì chờ thẩm định giá',
} as const
export type Canary = keyof typeof canaries

type Asked = { petitionId: string; code: string }
export type Planted = {
  slug: string
  conferenceId: string
  waiting: Asked
  builders: Asked & { assignmentId: string }
  farmers: Asked & { assignmentId: string }
  /** Addresses of files: of an answer and of both petitions that were given. */
  files: string[]
  /** Of two other systems: the petitions came through the first. */
  keys: { sender: string; other: string }
}

export async function enter(login: string | null, key?: string): Promise<APIRequestContext> {
  const context = await request.newContext({
    baseURL: process.env.JOURNEYS_URL,
    extraHTTPHeaders: key ? { authorization: `Bearer ${key}` } : {},
  })
  if (!login) return context
  await signIn({ request: context }, login)
  return context
}

export async function plant(): Promise<Planted> {
  const office = await enter('vanphong')
  const keys = { sender: await keyOf(office), other: await keyOf(office) }
  const portal = await enter(null, keys.sender)
  const { hoiNghi } = await (await portal.get('/api/v1/conferences')).json()
  const { slug } = hoiNghi.find((each: { slug: string }) => each.slug.includes('phu-nu'))
  const call = `Bản Khe Vải có ${canaries.builders}, gọi ${canaries.masked} để biết chỗ, bao giờ sửa`
  const waiting = await ask(portal, slug, { noiDung: `Bản Tằm có ${canaries.waiting}, bao giờ kè` })
  const builders = await ask(portal, slug, { noiDung: call, giauTen: true }, canaries.unnamedFile)
  const farmers = await ask(
    portal,
    slug,
    { noiDung: `Bản Nà Lạn có ${canaries.farmers}, ruộng trôi, bao giờ làm` },
    canaries.senderFile,
  )

  const sorter = await enter('phunu')
  const list = await (await sorter.get('/lam-viec/hoi-nghi')).text()
  const conferenceId = /hoi-nghi\/([0-9a-f-]{36})"[^>]*>[^<]*phụ nữ/.exec(list)![1]!
  const conference = `/lam-viec/hoi-nghi/${conferenceId}`
  const topic = { viec: 'rieng', 'linh-vuc-khac': 'giao-thong-ha-tang', 'co-quan-khac': 'xay-dung' }
  const bodies = { 'chu-tri': 'Sở Nông nghiệp và Môi trường', 'phoi-hop-1': 'Sở Xây dựng' }
  for (const [{ petitionId }, given] of [
    [builders, { 'chu-tri': 'Sở Xây dựng', 'ghi-chu': canaries.note }],
    [farmers, bodies],
  ] as const) {
    await sendForm(sorter, `${conference}/phan-loai?yk=${petitionId}`, { holds: 'name="ban-phan-loai"' }, topic)
    await sendForm(sorter, `${conference}/giao-xu-ly`, { button: 'giao' }, { chon: petitionId, ...given } as Filled)
  }
  const answered = await answerAsBuilders(builders.code)
  const sentWith = async ({ petitionId }: Asked) =>
    /href="(\/[^"]*\/tep\/[^"]*)"/.exec(await (await sorter.get(`/lam-viec/y-kien/${petitionId}`)).text())![1]!
  return {
    ...{ slug, conferenceId, keys, waiting },
    builders: { ...builders, assignmentId: answered.assignmentId },
    farmers: { ...farmers, assignmentId: await draftAsFarmers(farmers.code) },
    files: [answered.file, await sentWith(builders), await sentWith(farmers)],
  }
}

/** Sent in and given back, written anew with a file and approved, then written on; commented on, and more time asked for. */
async function answerAsBuilders(code: string): Promise<{ assignmentId: string; file: string }> {
  const [desk, boss] = [await enter('soxaydung'), await enter('giamdocxaydung')]
  const assignmentId = await takeOn(desk, code)
  const address = `/lam-viec/duoc-giao/${assignmentId}`
  const writing = `${address}?sua=1`
  const later = { 'han-moi': '30/12/2026', 'ly-do-gia-han': canaries.extension }
  const bytes = new Uint8Array(pdf(canaries.answerFile))
  const tep = new File([bytes], `${canaries.answerFileName}.pdf`, { type: 'application/pdf' })
  await sendForm(desk, address, { button: 'xin-gia-han' }, later)
  await sendForm(desk, address, { button: 'gui-duyet' }, { 'tra-loi': 'Sở sẽ sửa ngay tuần này.' })
  await sendForm(boss, address, { button: 'tra-lai' }, { 'ly-do': canaries.returned })
  await sendForm(desk, address, { button: 'gui-duyet' }, { 'tra-loi': `Sở ${canaries.approved}.`, tep })
  await sendForm(boss, address, { button: 'duyet' })
  await sendForm(boss, writing, { button: 'gop-y' }, { 'gop-y': canaries.comment })
  const { html } = await sendForm(desk, writing, { button: 'luu-nhap' }, { 'tra-loi': `Sở viết ${canaries.draft}.` })
  return { assignmentId, file: `${address}/tep/${/giu-tep-([0-9a-f-]{36})/.exec(html)![1]}` }
}

/** A draft of the lead and one of the body beside it; nobody has let either out. */
async function draftAsFarmers(code: string): Promise<string> {
  const [desk, beside] = [await enter('sonongnghiep'), await enter('soxaydung')]
  const assignmentId = await takeOn(desk, code)
  await takeOn(beside, code)
  const address = `/lam-viec/duoc-giao/${assignmentId}`
  await sendForm(desk, address, { button: 'luu-nhap' }, { 'tra-loi': `Sở viết ${canaries.farmersDraft}.` })
  await sendForm(beside, address, { button: 'ph-luu' }, { 'phoi-hop': `Sở viết ${canaries.contribution}.` })
  return assignmentId
}

/** Found on the desk by the code of its petition; the case's id. */
async function takeOn(desk: APIRequestContext, code: string): Promise<string> {
  const list = `/lam-viec/duoc-giao?${new URLSearchParams({ tim: code })}`
  const assignmentId = /id="viec-([0-9a-f-]{36})"/.exec(await (await desk.get(list)).text())![1]!
  await sendForm(desk, list, { button: 'nhan', holds: assignmentId })
  return assignmentId
}

async function keyOf(office: APIRequestContext): Promise<string> {
  const name = { ten: `Cổng thử ${Math.random()}` }
  const { html } = await sendForm(office, '/lam-viec/tich-hop/moi', { holds: 'name="cong"' }, name)
  return /value="(dtk_[^"]+)"/.exec(html)![1]!
}

async function ask(
  portal: APIRequestContext,
  slug: string,
  said: { noiDung: string; giauTen?: boolean },
  file?: string,
): Promise<Asked> {
  const { name, phone, email, address } = canaries
  const ten = `${canaries.senderFileName}.pdf`
  const answer = await portal.post('/api/v1/petitions', {
    headers: { 'idempotency-key': `rieng-${Math.random()}` },
    data: {
      ...{ ...said, hoiNghi: slug, daDongY: true },
      nguoiGui: { hoTen: name, dienThoai: phone, thuDienTu: email, diaChi: address },
      tep: file ? [{ ten, loai: 'application/pdf', noiDung: pdf(file).toString('base64') }] : [],
    },
  })
  const { id, ma } = await answer.json()
  return { petitionId: id, code: ma }
}

/** One page with these words, which both a reader of PDF and a look at the bytes find. */
function pdf(words: string): Buffer {
  const drawn = `BT /F 12 Tf 9 50 Td (${words}) Tj ET`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 99]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>>',
    `<</Length ${drawn.length}>>stream\n${drawn}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = text.length
    text += `${at + 1} 0 obj${object}endobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 6\n0000000000 65535 f \n${places.join('')}trailer<</Root 1 0 R/Size 6>>\n`
  return Buffer.from(`${text}${table}startxref\n${text.length}\n%%EOF`)
}
