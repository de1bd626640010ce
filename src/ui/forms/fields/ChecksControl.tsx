import { Checkbox } from "../../parts/Checkbox";
import { Group } from "../../sidebar/plan/Group";
import type { Option } from "../model/part";
import { useForm } from "./formContext";

interface ChecksControlProps {
  label: string;
  value: string[];
  options: Option[];
  onSave: (value: string, isOn: boolean) => void;
}

/** Several of a few, all in sight. */
export function ChecksControl({ label, value, options, onSave }: ChecksControlProps) {
  const { isReadOnly } = useForm();
  return (
    <Group label={label}>
      {options.map((option) => (
        <Checkbox
          key={option.value}
          isChecked={value.includes(option.value)}
          isReadOnly={isReadOnly}
          onChange={(isOn) => onSave(option.value, isOn)}
        >
          {option.label}
        </Checkbox>
      ))}
    </Group>
  );
}
