import { Icon } from "./Icon";

interface Props {
  label: string;
  /** What may be chosen, as browsers write it: ".xlsx,.csv". */
  accept: string;
  help?: string;
  busy?: boolean;
  /** Opens the camera on a phone instead of asking for a file. */
  camera?: boolean;
  onPick: (file: File) => void;
}

/** A place to drop a file on, or to choose one from. The browser's own control covers it unseen and takes both. */
export function FilePicker({ label, accept, help, busy, camera, onPick }: Props) {
  return (
    <label className="file-picker">
      <Icon name="upload" size={24} />
      <strong>{label}</strong>
      {help && <span className="muted">{help}</span>}
      <input
        type="file"
        accept={accept}
        capture={camera ? "environment" : undefined}
        disabled={busy}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) onPick(file);
        }}
      />
    </label>
  );
}
