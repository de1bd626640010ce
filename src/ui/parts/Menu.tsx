import {
  Menu as AriakitMenu,
  MenuItem as AriakitMenuItem,
  MenuButton,
  MenuGroup,
  MenuGroupLabel,
  MenuProvider,
  MenuSeparator,
} from "@ariakit/react/menu";
import Check from "lucide-react/dist/esm/icons/check.mjs";
import type { ReactElement, ReactNode } from "react";
import * as s from "./Menu.module.css";

interface MenuProps {
  /** The button that opens it; it brings its own accessible name. */
  trigger: ReactElement;
  label: string;
  children: ReactNode;
}

export function Menu({ trigger, label, children }: MenuProps) {
  return (
    <MenuProvider placement="bottom-end">
      <MenuButton render={trigger} />
      <AriakitMenu aria-label={label} className={s.menu} gutter={4} overflowPadding={8} portal unmountOnHide>
        {children}
      </AriakitMenu>
    </MenuProvider>
  );
}

interface MenuItemProps {
  icon?: ReactNode;
  /** Shown at the end of the line: a shortcut. */
  hint?: string;
  isDisabled?: boolean;
  onSelect: () => void;
  children: ReactNode;
}

export function MenuItem({ icon, hint, isDisabled = false, onSelect, children }: MenuItemProps) {
  return (
    <AriakitMenuItem className={s.item} disabled={isDisabled} onClick={onSelect}>
      <span className={s.icon}>{icon}</span>
      <span className={s.text}>{children}</span>
      {hint && <kbd className={s.hint}>{hint}</kbd>}
    </AriakitMenuItem>
  );
}

interface MenuChoiceProps<T extends string> {
  label: string;
  value: T;
  options: { value: T; label: string }[];
  onChoose: (value: T) => void;
}

/** One of several, chosen inside a menu: language, theme. */
export function MenuChoice<T extends string>({ label, value, options, onChoose }: MenuChoiceProps<T>) {
  return (
    <MenuGroup>
      <MenuGroupLabel className={s.groupLabel}>{label}</MenuGroupLabel>
      {options.map((option) => (
        <AriakitMenuItem
          key={option.value}
          role="menuitemradio"
          aria-checked={option.value === value}
          className={s.item}
          onClick={() => onChoose(option.value)}
        >
          <span className={s.icon}>{option.value === value && <Check size={14} aria-hidden />}</span>
          <span className={s.text}>{option.label}</span>
        </AriakitMenuItem>
      ))}
    </MenuGroup>
  );
}

interface MenuToggleProps {
  isOn: boolean;
  onToggle: (isOn: boolean) => void;
  children: ReactNode;
}

/** Something that is on or off, switched inside a menu. */
export function MenuToggle({ isOn, onToggle, children }: MenuToggleProps) {
  return (
    <AriakitMenuItem
      role="menuitemcheckbox"
      aria-checked={isOn}
      className={s.item}
      onClick={() => onToggle(!isOn)}
    >
      <span className={s.icon}>{isOn && <Check size={14} aria-hidden />}</span>
      <span className={s.text}>{children}</span>
    </AriakitMenuItem>
  );
}

export function MenuLine() {
  return <MenuSeparator className={s.line} />;
}
