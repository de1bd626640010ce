import ArrowDown from "lucide-react/dist/esm/icons/arrow-down.mjs";
import ArrowUp from "lucide-react/dist/esm/icons/arrow-up.mjs";
import X from "lucide-react/dist/esm/icons/x.mjs";
import { IconButton } from "../../parts/IconButton";
import * as s from "./PlaceButtons.module.css";

interface PlaceButtonsProps {
  up: string;
  down: string;
  remove: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** Where an entry or a line stands among the others, and away with it. */
export function PlaceButtons({ up, down, remove, isFirst, isLast, onMove, onRemove }: PlaceButtonsProps) {
  return (
    <span className={s.buttons}>
      <IconButton
        size="small"
        icon={<ArrowUp size={13} aria-hidden />}
        label={up}
        aria-disabled={isFirst}
        onClick={() => !isFirst && onMove(-1)}
      />
      <IconButton
        size="small"
        icon={<ArrowDown size={13} aria-hidden />}
        label={down}
        aria-disabled={isLast}
        onClick={() => !isLast && onMove(1)}
      />
      <IconButton size="small" icon={<X size={13} aria-hidden />} label={remove} onClick={onRemove} />
    </span>
  );
}
