import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { Section } from "../controls/Section";
import type { Scope } from "../../excel/formulas/cells/sheetExtents";
import { ChoiceSelect } from "../controls/ChoiceSelect";
import { useTexts } from "../texts/useTexts";

interface FreezeToolProps {
  readonly busy: boolean;
  readonly onFreeze: (scope: Scope) => void;
}

const SCOPES: readonly Scope[] = ["selection", "sheet", "workbook"];

/** Turns formulas into values before a workbook is shared. */
export function FreezeTool({ busy, onFreeze }: FreezeToolProps) {
  const texts = useTexts();
  const [scope, setScope] = useState<Scope>("selection");

  return (
    <Section className="tool" title={texts.freezeTitle}>
      <p className="hint">{texts.freezeHint}</p>
      <div className="tool-row">
        <ChoiceSelect
          choices={SCOPES.map((value) => ({ value, text: texts.scopes[value] }))}
          label={texts.scopeLabel}
          onPick={setScope}
          value={scope}
        />
        <Button
          disabledFocusable={busy}
          onClick={() => {
            onFreeze(scope);
          }}
        >
          {texts.freeze}
        </Button>
      </div>
    </Section>
  );
}
