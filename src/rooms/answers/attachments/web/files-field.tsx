import { Choice } from '#ui/choice.tsx'
import { FileDrop, fileSize } from '#ui/file-drop.tsx'
import { A } from '#ui/link.tsx'

export type FileView = { id: string; name: string; originalName: string | null; size: number; href: string }

type FilesFieldProps = { files: readonly FileView[]; typed: Record<string, string>; error?: string; most: number }

/** Files are added and taken off with the next press; what saves itself leaves them as they are. */
export function FilesField({ files, typed, error, most }: FilesFieldProps) {
  const isAgain = 'co-tep' in typed
  return (
    <>
      <input type="hidden" name="co-tep" value="1" />
      {files.length > 0 ? (
        <fieldset className="field">
          <legend className="legend">Tệp đã kèm</legend>
          <p className="hint">Bỏ đánh dấu rồi lưu là bỏ tệp ấy khỏi bản mới. Người hỏi thấy tên ở bên trái.</p>
          {files.map(({ id, name, originalName, size }) => (
            <Choice
              key={id}
              name={`giu-tep-${id}`}
              value="1"
              defaultChecked={!isAgain || `giu-tep-${id}` in typed}
              label={name}
              hint={[originalName, fileSize(size)].filter(Boolean).join(', ')}
            />
          ))}
        </fieldset>
      ) : null}
      <FileDrop
        // A form that was saved has let go of what it sent.
        key={files.map(({ id }) => id).join()}
        name="tep"
        label={files.length > 0 ? 'Kèm thêm tệp' : 'Tệp kèm'}
        hint={`Ảnh, PDF, Word, Excel; mỗi tệp đến 10 MB, nhiều nhất ${most} tệp. Ảnh được bỏ nơi chụp, máy chụp.`}
        error={error}
        accept="image/jpeg,image/png,image/webp,.pdf,.docx,.xlsx"
        multiple
        maxBytes={10_000_000}
      />
    </>
  )
}

/** As they are read. */
export function FileLinks({ files }: { files: readonly Omit<FileView, 'originalName'>[] }) {
  if (files.length === 0) return null
  return (
    <ul className="answer-files" aria-label="Tệp kèm">
      {files.map(({ id, name, size, href }) => (
        <li key={id}>
          <A href={href}>{name}</A> <span className="muted small">{fileSize(size)}</span>
        </li>
      ))}
    </ul>
  )
}
