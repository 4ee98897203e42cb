/** A million petitions in bulk: one conference of fifty thousand in each of twenty provinces. Words, not people. */
import pg from 'pg'
import { newId } from '#platform/ids.ts'

export type Seeded = {
  jurisdictionId: string
  conferenceId: string
  accountId: string
  organisationId: string
  communeId: string
}

/** Names alike in every province, so that the common words are common everywhere. */
const subjects = [
  'đường vào bản',
  'cầu treo qua suối',
  'trạm y tế xã',
  'trường mầm non',
  'nước sinh hoạt',
  'điện lưới',
  'chợ trung tâm',
  'giấy chứng nhận quyền sử dụng đất',
  'tiền hỗ trợ hộ nghèo',
  'bảo hiểm y tế',
  'vốn vay ngân hàng chính sách',
  'sóng điện thoại',
  'bãi rác',
  'kênh mương thủy lợi',
  'nhà ở xã hội',
  'chế độ thương binh',
  'lương tối thiểu vùng',
  'lớp xóa mù chữ',
] // prettier-ignore
const troubles = [
  'bị sạt lở từ mùa mưa',
  'xuống cấp nặng',
  'chưa có người phụ trách',
  'hay mất vào buổi tối',
  'phải đi quá xa',
  'chậm chi trả',
  'thu tiền không có biên lai',
  'ô nhiễm, mùi hôi',
  'thiếu giáo viên',
  'hết thuốc',
  'chồng lấn ranh giới',
  'chưa được trả lời',
] // prettier-ignore
const requests = [
  'đề nghị tỉnh sửa chữa',
  'xin được hỗ trợ',
  'mong sớm bố trí vốn',
  'đề nghị kiểm tra',
  'xin trả lời bằng văn bản',
  'đề nghị công khai',
  'bao giờ làm xong',
  'ai chịu trách nhiệm',
  'đề nghị nâng mức hỗ trợ',
  'xin cấp lại',
] // prettier-ignore

export async function seedPetitions(
  url: string,
  provinces: number,
  each: number,
  say: (line: string) => void,
): Promise<Seeded> {
  const owner = new pg.Client({ connectionString: url })
  await owner.connect()
  try {
    const { rows: indexes } = await owner.query(
      `select indexname as name, indexdef as definition from pg_indexes where schemaname = 'public' and not indexdef ~ 'UNIQUE'
         and tablename in ('petition', 'petition_standing')`,
    )
    for (const { name } of indexes) await owner.query(`drop index if exists ${name}`)
    await owner.query(
      "set session_replication_role = replica; set work_mem = '256MB'; set maintenance_work_mem = '1GB'",
    )
    let first: Seeded | undefined
    for (let n = 0; n < provinces; n++) {
      const province = await seedProvince(owner, each)
      first ??= province
    }
    const begun = performance.now()
    for (const { definition } of indexes) await owner.query(definition.replace(' ON ONLY ', ' ON '))
    say(`indexes built in ${((performance.now() - begun) / 1000).toFixed(0)} s`)
    await owner.query('vacuum analyze petition, petition_standing, petition_code, petition_attachment, organisation')
    return first!
  } finally {
    await owner.end()
  }
}

async function seedProvince(owner: pg.Client, each: number): Promise<Seeded> {
  const [jurisdictionId, organisationId, planId, conferenceId, accountId] = Array.from({ length: 5 }, () => newId())
  const communes = Array.from({ length: 100 }, () => newId())
  const j = jurisdictionId
  await owner.query(`insert into jurisdiction (id, name, authority) values ($1, 'Tỉnh Vân Lĩnh', 'UBND tỉnh')`, [j])
  await owner.query(
    `insert into organisation (jurisdiction_id, id, name, kind, level, parent_id, lineage, valid_from, search_key)
     select $1, id, 'Xã số ' || n, case n when 1 then 'peoples_committee' else 'territory' end, case n when 1 then 'province' else 'commune' end,
       case n when 1 then null else $3::uuid end, case n when 1 then array[id] else array[$3::uuid, id] end, '1900-01-01', 'xa so ' || n
     from unnest($2::uuid[]) with ordinality as t(id, n)`,
    [j, [organisationId, ...communes], organisationId],
  )
  await owner.query(
    `insert into plan (jurisdiction_id, id, organisation_id, origin, conference_type, created_by)
     values ($1, $2, $3, 'template', 'women', $4)`,
    [j, planId, organisationId, accountId],
  )
  await owner.query(
    `insert into conference (jurisdiction_id, id, plan_id, organisation_id, ordinal, slug, title, conference_type, form, issuer, created_by)
     values ($1, $2, $3, $4, 1, 'hoi-nghi', 'Hội nghị', 'women', 'in_person', 'UBND tỉnh', $5)`,
    [j, conferenceId, planId, organisationId, accountId],
  )
  await owner.query(
    `insert into account (jurisdiction_id, id, login, display_name) values ($1, $2, 'van-phong', 'Văn phòng')`,
    [j, accountId],
  )
  await owner.query(
    `insert into role_grant (jurisdiction_id, id, account_id, role, organisation_id) values ($1, $2, $3, 'office', $4)`,
    [j, newId(), accountId, organisationId],
  )
  await owner.query(
    `insert into petition_call (jurisdiction_id, conference_id, version, opens_on, closes_on) values ($1, $2, 1, '2026-10-01', '2026-11-15')`,
    [j, conferenceId],
  )
  await owner.query(
    `with made as (select n, to_timestamp(1790787600 + (n::float8 / $3) * 4000000) as at,
         $4::text[] as a, $5::text[] as b, $6::text[] as c from generate_series(1, $3::int) n),
       told as materialized (select at, n, initcap(left(w, 1)) || substr(w, 2) as text from made,
         lateral (select a[1 + (random() * (cardinality(a) - 1))::int] || ' ' || b[1 + (random() * (cardinality(b) - 1))::int] || ', thôn ' || (random() * 400)::int
           || '. ' || c[1 + (random() * (cardinality(c) - 1))::int] || ' ' || a[1 + (random() * (cardinality(a) - 1))::int] || ' mã ' || n
           || '. Bà con chúng tôi đã nêu nhiều lần ở các kỳ tiếp xúc trước mà chưa thấy chuyển biến.' as w) t)
     insert into petition (jurisdiction_id, id, conference_id, channel, text, kind, commune_id, collected_by, received_at, words)
     select $1::uuid, (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(md5(n::text || 'a' || $1::uuid), 1, 3) || 'a'
         || substr(md5('b' || n::text || $1::uuid), 1, 15))::uuid, $2,
       (array['web', 'web', 'web', 'zalo', 'paper', 'phone', 'excel', 'on_behalf'])[1 + n % 8], text,
       (array['question', 'petition', 'proposal', 'report', null])[1 + n % 5], ($7::uuid[])[1 + n % 100],
       case when n % 8 > 3 then ($7::uuid[])[1 + n % 100] end, at,
       setweight(to_tsvector('simple', lower(text)), 'A') || setweight(to_tsvector('simple', lower(unaccent(text))), 'B')
     from told`,
    [j, conferenceId, each, subjects, troubles, requests, communes],
  )
  await owner.query(
    `insert into petition_standing (jurisdiction_id, petition_id, conference_id, received_at, channel, kind, commune_id, collected_by, state)
     select jurisdiction_id, id, conference_id, received_at, channel, kind, commune_id, collected_by,
       case when random() < 0.6 then 'accepted' when random() < 0.02 then 'clarification' when random() < 0.05 then 'off_theme' else 'new' end
     from petition where conference_id = $1`,
    [conferenceId],
  )
  await owner.query(
    `insert into petition_code (jurisdiction_id, code, petition_id)
     select jurisdiction_id, translate(lpad(to_hex(row_number() over ()), 8, 'k'), '01abcdefk', 'GHAJCDEFK'), id from petition where conference_id = $1`,
    [conferenceId],
  )
  return {
    jurisdictionId: j!,
    conferenceId: conferenceId!,
    accountId: accountId!,
    organisationId: organisationId!,
    communeId: communes[4]!,
  }
}
