import { Field, Select } from "@fluentui/react-components";
import type { Fact } from "../../domain/fact";
import { groupFacts, keyOf } from "../choices/periodGroups";
import { periodLabel } from "../../domain/periods/periodNames";
import { useLocale, useTexts } from "../texts/useTexts";

interface PeriodSelectProps {
  /** The facts to choose from, in the order shown within their group. */
  readonly facts: readonly Fact[];
  readonly chosen: Fact | undefined;
  readonly onPick: (fact: Fact) => void;
}

/** A box with only those periods that a metric has a figure for: what happened, then the targets. */
export function PeriodSelect({ facts, chosen, onPick }: PeriodSelectProps) {
  const texts = useTexts();
  const groups = groupFacts(facts);

  return (
    <Field label={texts.periodLabel}>
      <Select
        onChange={(event) => {
          const fact = facts.find((one) => keyOf(one) === event.target.value);
          if (fact) onPick(fact);
        }}
        value={chosen ? keyOf(chosen) : ""}
      >
        {groups.map(({ name, facts: members }) => (
          <optgroup key={name} label={texts.periodGroups[name]}>
            {members.map((fact) => (
              <PeriodOption fact={fact} key={keyOf(fact)} />
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}

function PeriodOption({ fact }: { readonly fact: Fact }) {
  const locale = useLocale();
  return <option value={keyOf(fact)}>{periodLabel(fact.period, locale)}</option>;
}
