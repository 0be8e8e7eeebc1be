import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { Section } from "../controls/Section";
import type { Scope } from "../../excel/formulas/cells/sheetExtents";
import { ChoiceSelect } from "../controls/ChoiceSelect";
import { useLocale, useTexts } from "../texts/useTexts";
import { TOOLS_TEXTS } from "./toolsTexts";

interface FreezeToolProps {
  readonly busy: boolean;
  readonly onFreeze: (scope: Scope) => void;
}

const SCOPES: readonly Scope[] = ["selection", "sheet", "workbook"];

/** Turns formulas into values before a workbook is shared. */
export function FreezeTool({ busy, onFreeze }: FreezeToolProps) {
  const texts = useTexts();
  const said = TOOLS_TEXTS[useLocale()];
  const [scope, setScope] = useState<Scope>("selection");

  return (
    <Section className="tool" title={said.freezeTitle}>
      <p className="hint">{said.freezeHint}</p>
      <div className="tool-row">
        <ChoiceSelect
          choices={SCOPES.map((value) => ({ value, text: texts.scopes[value] }))}
          label={said.scopeLabel}
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
