import { type FormEvent, useState } from 'react'
import { Button } from '#ui/button.tsx'
import { Choice } from '#ui/choice.tsx'
import { Field, Select } from '#ui/field.tsx'
import { FileDrop, fileSize } from '#ui/file-drop.tsx'
import { ErrorSummary, FormActions } from '#ui/form.tsx'
import { formatDay } from '#vietnamese/dates.ts'
import { EntryFields } from '../on-behalf-form.tsx'
import { errorFields } from '../on-behalf-names.ts'
import { useEntryKeys } from '../use-entry-keys.ts'
import { checkDraft } from './check-draft.ts'
import type { Draft, KeptOffer } from './draft.ts'
import { keepDraft, mendDraft } from './draft-store.ts'
import { takeFiles } from './take-files.ts'

type DraftFormProps = {
  offer: KeptOffer
  /** What is mended; null: a new one. */
  mended: Draft | null
  /** Of the one before: conference, commune, way. */
  last: Record<string, string>
  onKept: (draft: Draft) => void
  onLeave: () => void
}

/** Made anew (its key) for each draft. */
export function DraftForm({ offer, mended, last, onKept, onLeave }: DraftFormProps) {
  const typed: Record<string, string> = mended ? { ...mended.fields, 'hoi-nghi': mended.conferenceId } : last
  const first = typed['hoi-nghi'] || (offer.conferences.length === 1 ? offer.conferences[0]!.id : '')
  const [conferenceId, setConferenceId] = useState(first)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [isKeeping, setKeeping] = useState(false)
  const [isGone, setGone] = useState(false)
  const conference = offer.conferences.find(({ id }) => id === conferenceId)
  const keys = useEntryKeys()

  async function keep(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const sent = new FormData(event.currentTarget)
    setKeeping(true)
    const draft = await draftFrom(sent, offer, isGone ? null : mended)
    setKeeping(false)
    if ('errors' in draft) return setErrors(draft.errors)
    const isKept = await (mended && !isGone ? mendDraft(draft) : keepDraft(draft).then(() => true)).catch(noRoom)
    if (isKept === true) return onKept(draft)
    if (isKept === false) setGone(true)
    setErrors({ 'y-kien': isKept === false ? sentMeanwhile : isKept })
  }
  return (
    <form className="entry measure" onSubmit={keep} noValidate {...keys}>
      <ErrorSummary
        errors={['hoi-nghi', ...errorFields].flatMap((field) =>
          errors[field] ? [{ field, message: errors[field] }] : [],
        )}
      />
      <Select
        name="hoi-nghi"
        label="Hội nghị"
        prompt="Chọn hội nghị"
        error={errors['hoi-nghi']}
        value={conferenceId}
        onChange={(event) => setConferenceId(event.target.value)}
        options={offer.conferences.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <EntryFields
        facts={{ ...offer, units: conference?.units ?? [], mayBeStraight: conference?.mayBeStraight ?? false }}
        typed={typed}
        errors={errors}
        choices={[]}
        hasMore={Boolean(mended?.files.length || errors.anh)}
        files={<Files draft={mended} error={errors.anh} />}
      />
      <FormActions>
        <Button variant="go" data-save isWorking={isKeeping} workingLabel="Đang cất…">
          {mended ? 'Cất bản đã sửa' : 'Cất vào hộp nháp'}
        </Button>
        {mended ? (
          <Button type="button" onClick={onLeave}>
            Thôi sửa
          </Button>
        ) : null}
      </FormActions>
    </form>
  )
}

const sentMeanwhile =
  'Ý kiến này vừa được gửi với lời cũ, nên bản đang sửa chưa cất. Bấm Cất lần nữa để gửi thành một ý kiến mới.'
const noRoom = (): string =>
  'Máy này hết chỗ, chưa cất được. Bỏ bớt ảnh, hoặc xóa bớt dữ liệu trên máy, rồi cất lại; chữ đã ghi vẫn còn ở dưới.'

async function draftFrom(
  sent: FormData,
  offer: KeptOffer,
  mended: Draft | null,
): Promise<Draft | { errors: Record<string, string> }> {
  const dropped = new Set(sent.getAll('bo-tep').map(Number))
  const { files, problem } = await takeFiles(
    sent,
    (mended?.files ?? []).filter((_, index) => !dropped.has(index)),
  )
  const typed = Object.fromEntries(
    [...sent].flatMap(([name, value]) => (typeof value === 'string' && value !== '' ? [[name, value]] : [])),
  )
  const hasVoice = files.some(({ field }) => field === 'ghi-am')
  const { fields, errors } = checkDraft(typed, offer, hasVoice)
  const wrong = { ...errors, ...(problem ? { anh: problem } : {}) }
  if (Object.keys(wrong).length > 0) return { errors: wrong }
  const { 'hoi-nghi': conferenceId, 'bo-tep': _dropped, ...kept } = fields
  const now = new Date()
  return {
    key: mended?.key ?? crypto.randomUUID(),
    accountId: offer.account.id,
    conferenceId: conferenceId!,
    fields: { ...kept, 'ngay-viet': kept['ngay-viet'] ?? formatDay(dayHere(now)) },
    files,
    madeAt: mended?.madeAt ?? now.getTime(),
    tried: false,
    problems: [],
  }
}

/** In Viet Nam, whatever the telephone's own zone. */
const dayHere = (moment: Date): string => new Date(moment.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)

function Files({ draft, error }: { draft: Draft | null; error: string | undefined }) {
  return (
    <>
      <FileDrop
        name="anh"
        label="Ảnh, giấy tờ"
        hint="Ảnh được thu nhỏ trên máy trước khi cất. Nhiều nhất 5 tệp."
        error={error}
        accept="image/jpeg,image/png,image/webp,.pdf,.docx,.xlsx"
        multiple
      />
      <Field name="ghi-am" label="Ghi âm" hint="Đến 3 phút, khi người nêu đồng ý cho ghi.">
        {(control) => (
          <div className="drop">
            <input {...control} type="file" accept="audio/*" />
          </div>
        )}
      </Field>
      {draft?.files.map((file, index) => (
        <Choice
          key={file.name + index}
          name="bo-tep"
          value={index}
          label={`Bỏ ${file.name} (${fileSize(file.bytes.byteLength)})`}
        />
      ))}
    </>
  )
}
