import {
  Combobox as AriakitCombobox,
  ComboboxItem,
  ComboboxPopover,
  ComboboxProvider,
} from "@ariakit/react/combobox";
import { useMemo, useState } from "react";
import * as s from "./Combobox.module.css";
import { classes } from "./classes";
import { Field } from "./Field";
import * as fieldStyles from "./Field.module.css";

export interface ComboboxOption {
  value: string;
  label: string;
  detail?: string;
}

interface ComboboxProps {
  label: string;
  /** The chosen option's value, or null. */
  value: string | null;
  options: ComboboxOption[];
  onChoose: (value: string | null) => void;
  /** Offered when what is typed names nobody in the list; without it only the list can be chosen from. */
  onCreate?: (text: string) => void;
  createLabel?: (text: string) => string;
  emptyLabel: string;
  placeholder?: string;
  hint?: string;
  isReadOnly?: boolean;
  className?: string;
}

const matches = (text: string, query: string) => text.toLocaleLowerCase().includes(query.toLocaleLowerCase());

/** Choose one of many by typing: a person, an account. */
export function Combobox(props: ComboboxProps) {
  const { label, value, options, onChoose, onCreate, createLabel, emptyLabel, placeholder, isReadOnly } =
    props;
  const chosen = options.find((option) => option.value === value)?.label ?? "";
  const [typed, setTyped] = useState<string | null>(null);
  const query = (typed ?? "").trim();
  const shown = useMemo(
    () =>
      query ? options.filter((o) => matches(o.label, query) || matches(o.detail ?? "", query)) : options,
    [options, query],
  );
  const canCreate = onCreate && createLabel && query && !options.some((o) => o.label === query);

  const choose = (picked: string) => {
    setTyped(null);
    if (picked === "+") onCreate?.(query);
    else onChoose(picked);
  };
  const leave = () => {
    if (typed === "" && value !== null) onChoose(null);
    setTyped(null);
  };

  return (
    <ComboboxProvider value={typed ?? chosen} setValue={setTyped} resetValueOnHide={false}>
      <Field label={label} hint={props.hint} className={props.className}>
        {({ id, describedBy }) => (
          <AriakitCombobox
            id={id}
            className={fieldStyles.control}
            placeholder={placeholder}
            readOnly={isReadOnly}
            aria-describedby={describedBy}
            autoSelect={query ? true : undefined}
            onBlur={leave}
          />
        )}
      </Field>
      <ComboboxPopover className={s.list} gutter={4} fitViewport overflowPadding={8} portal unmountOnHide>
        {shown.map((option) => (
          <ComboboxItem
            key={option.value}
            value={option.label}
            setValueOnClick={false}
            className={s.item}
            onClick={() => choose(option.value)}
          >
            <span>{option.label}</span>
            {option.detail && <span className={s.detail}>{option.detail}</span>}
          </ComboboxItem>
        ))}
        {canCreate && (
          <ComboboxItem
            value={query}
            setValueOnClick={false}
            className={classes(s.item, s.create)}
            onClick={() => choose("+")}
          >
            {createLabel(query)}
          </ComboboxItem>
        )}
        {shown.length === 0 && !canCreate && <p className={s.empty}>{emptyLabel}</p>}
      </ComboboxPopover>
    </ComboboxProvider>
  );
}
