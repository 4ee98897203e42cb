import { Choice } from '#ui/choice.tsx'
import { Field } from '#ui/field.tsx'
import { FileDrop, fileSize } from '#ui/file-drop.tsx'
import { attachmentLimits } from '../attachments/limits.ts'
import type { Upload } from '../keep-uploads.ts'

const uploadWords = { photo: 'ảnh', document: 'giấy tờ', voice: 'ghi âm' }

/** Files of the form; those that came with a form that was wrong wait, and are not chosen again. */
export function EntryFiles({ uploads, errors }: { uploads: Upload[]; errors: Record<string, string> }) {
  return (
    <>
      <FileDrop
        name="anh"
        label="Ảnh, giấy tờ"
        hint="Ảnh phiếu, ảnh nơi có việc. Nhiều nhất 5 tệp, mỗi tệp đến 10 MB."
        error={errors.anh}
        accept="image/jpeg,image/png,image/webp,.pdf,.docx,.xlsx"
        multiple
        maxBytes={attachmentLimits.bytes}
      />
      {uploads.some(({ kind }) => kind === 'voice') ? null : (
        <Field name="ghi-am" label="Ghi âm" hint="Đến 3 phút, khi người nêu đồng ý cho ghi." error={errors['ghi-am']}>
          {(control) => (
            <div className="drop">
              <input {...control} type="file" accept="audio/*" />
            </div>
          )}
        </Field>
      )}
      {uploads.length > 0 ? (
        <fieldset className="field">
          <legend className="legend">Đã nhận {uploads.length} tệp</legend>
          <p className="hint">Không phải chọn lại. Tệp nào không kèm thì đánh dấu.</p>
          {uploads.map(({ id, kind, size, seconds }, index) => (
            <Choice
              key={id}
              name="bo-tep"
              value={id}
              label={`Bỏ ${uploadWords[kind]} (tệp ${index + 1}, ${seconds ? `${seconds} giây` : fileSize(size)})`}
            />
          ))}
        </fieldset>
      ) : null}
    </>
  )
}
